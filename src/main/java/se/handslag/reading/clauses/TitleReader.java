package se.handslag.reading.clauses;

import java.util.ArrayList;
import java.util.List;
import se.handslag.agreement.terms.DocumentTerm.Title;
import se.handslag.agreement.terms.Source;
import se.handslag.kernel.SwiftPattern;
import se.handslag.reading.passages.AgreementText;
import se.handslag.reading.passages.Block;
import se.handslag.reading.passages.Headings;
import se.handslag.reading.passages.Letters;
import se.handslag.reading.passages.Span;
import se.handslag.reading.passages.Topic;

/** Reads the lines of the document's heading. */
public final class TitleReader implements ClauseReader {

    private static final int DEEPEST = 24;
    private static final int MOST_LINES = 6;

    private static final SwiftPattern NAMES_A_DOCUMENT = SwiftPattern.compile(
            "överenskommelse|avtal|partnerskap|\\biop\\b|tjänsteutlåtande|tjänsteskrivelse|beslut om|agreement|partnership|kontrakt|beslut|bidrag|riktlinjer|memorandum|yttrande|kontrakt|contract|grant|samverkan|ansökan|förslag");
    private static final SwiftPattern ONLY_A_LABEL = SwiftPattern.compile(
            "(?:tjänsteskrivelse|tjänsteutlåtande|protokollsutdrag|sammanträdesprotokoll|protokoll|beslutsunderlag|beslut|handling nr.*|avtalsbilaga.*|skrivelse|missiv|utkast)");
    private static final SwiftPattern NOT_OF_IT = SwiftPattern.compile(
            "^(?:\\p{L}+s? beteckning|diari\\p{L}*|\\p{L}*dnr|ärendenr|ärendenummer|datum|handläggare|upprättad|version|beslutad|antagen|ref\\b|our ref|ref\\.|sida|till \\p{L}*nämnden|english version|parter\\b|part \\d|bilaga|ert datum|giltig|fastställd|upphandlingsnr|sammanträdesdatum|kommunstyrelsens diarium|org|postadress|telefon|sekretess|case).*");
    private static final SwiftPattern DATE_OR_NUMBER = SwiftPattern.compile(
            "(?:\\p{L}+ )?\\d{4}(?:-\\d\\d-\\d\\d)?|\\d{1,2} \\p{L}+ \\d{4}|[A-ZÅÄÖ]{1,6}[ ./-]?\\d{2,4}[/:. -]\\d{1,6}.*|\\d{2,4}[A-ZÅÄÖ]{2,4}\\d+.*|\\d{4}/[A-ZÅÄÖ].*");

    @Override
    public List<Title> read(Clauses clauses) {
        return in(clauses.text());
    }

    /** The heading of the document; none where it has no line that names a document. */
    public static List<Title> in(AgreementText text) {
        List<Block> blocks = text.blocks();
        int first = firstLine(blocks);
        if (first < 0) {
            return List.of();
        }
        List<Span> spans = new ArrayList<>();
        List<Block> lines = new ArrayList<>();
        for (int i = first; i < Math.min(blocks.size(), first + MOST_LINES); i++) {
            Block block = blocks.get(i);
            if (i > first && !continues(block, blocks.get(i - 1))) {
                break;
            }
            lines.add(block);
            spans.add(
                    block.is(Block.Kind.ROW)
                            ? namingCell(block)
                            : new Span(numberLength(block), block.text().length()));
        }
        StringBuilder title = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            title.append(i == 0 ? "" : " ")
                    .append(plain(spans.get(i).of(lines.get(i).text())));
        }
        return List.of(new Title(Source.plainly(lines.get(0).cite(spans.get(0))), title.toString()));
    }

    private static int numberLength(Block block) {
        return block.lower().startsWith("§") ? Headings.numberLength(block.text()) : 0;
    }

    private static String plain(String line) {
        return line.replace("*", "").replace("#", "").trim();
    }

    private static int firstLine(List<Block> blocks) {
        int fallback = -1;
        for (int i = 0; i < Math.min(blocks.size(), DEEPEST); i++) {
            Block block = blocks.get(i);
            if (block.text().length() > 260
                    || (endsSentence(block) && i > 0 && block.text().length() > 90)) {
                continue;
            }
            Span cell = block.is(Block.Kind.ROW)
                    ? namingCell(block)
                    : new Span(0, block.text().length());
            String lower = Words.trimmed(cell.of(block.lower()));
            boolean names = NAMES_A_DOCUMENT.standsIn(lower)
                    && !NOT_OF_IT.matcher(lower).matches();
            if (!names) {
                continue;
            }
            if (ONLY_A_LABEL.matcher(lower).matches()
                    || (lower.indexOf(' ') < 0 && block.is(Block.Kind.ROW))
                    || (block.is(Block.Kind.HEADING)
                            && (block.topic() == Topic.PROPOSAL || block.topic() == Topic.ATTACHMENTS))) {
                fallback = fallback < 0 ? i : fallback;
            } else {
                return i;
            }
        }
        return fallback;
    }

    private static boolean endsSentence(Block block) {
        return block.text().endsWith(".");
    }

    private static Span namingCell(Block row) {
        Span best = row.cells().get(0);
        for (Span cell : row.cells()) {
            if (NAMES_A_DOCUMENT.standsIn(cell.of(row.lower()))) {
                return cell;
            }
        }
        return best;
    }

    private static boolean continues(Block block, Block before) {
        String lower = Words.trimmed(block.lower());
        if (block.text().length() > 160 || block.is(Block.Kind.ROW) || lower.isEmpty()) {
            return false;
        }
        if (NOT_OF_IT.matcher(lower).matches()
                || DATE_OR_NUMBER.matcher(block.text()).matches()) {
            return false;
        }
        boolean goesOn = lower.startsWith("mellan ")
                || lower.startsWith("om ")
                || lower.startsWith("avseende ")
                || lower.startsWith("gällande ")
                || lower.startsWith("angående ")
                || lower.startsWith("för ")
                || lower.startsWith("till ")
                || lower.startsWith("between ")
                || lower.startsWith("och ")
                || lower.startsWith("kring ")
                || before.lower().endsWith(" mellan")
                || before.lower().endsWith(" och")
                || before.lower().endsWith(" om")
                || lower.startsWith("samt ");
        if (goesOn) {
            return !lower.contains("org.nr")
                    && !lower.contains("organisationsnummer")
                    && !block.text().endsWith(".");
        }
        if (endsSentence(block) || before.lower().equals("mellan") || lower.equals("mellan")) {
            return false;
        }
        if (block.is(Block.Kind.HEADING)) {
            boolean opens = block.topic() == Topic.PROPOSAL
                    || block.topic() == Topic.DECISION
                    || block.topic() == Topic.BACKGROUND;
            boolean part = (opens && namesAPart(lower))
                    || Headings.numberLength(block.text()) > 0
                    || (namesAPart(lower) && !NAMES_A_DOCUMENT.standsIn(lower));
            return !part;
        }
        if (block.is(Block.Kind.PARAGRAPH)) {
            boolean preamble =
                    Words.hasAny(lower, "nedan", "träffats", "ingås", "ingåtts", "org", " har ", "å ena sidan");
            return !preamble && (!block.gapBefore() || NAMES_A_DOCUMENT.standsIn(lower));
        }
        return block.is(Block.Kind.LINE)
                && (!block.gapBefore()
                        || Letters.isUpper(block.text().charAt(0))
                        || block.text().charAt(0) == '"')
                && !lower.contains("org")
                && lower.indexOf(':') < 0
                && !namesAPart(lower);
    }

    private static boolean namesAPart(String lower) {
        return Headings.topicBegunBy(Headings.words(lower)) != null && lower.split(" ").length <= 5;
    }

    @Override
    public List<Example> examples() {
        return List.of(new Example(
                "Ängsholms kommun\nSocialnämnden\n\nÖverenskommelse om idéburet offentligt partnerskap\nmellan Ängsholms kommun och Kvarnföreningen\n\nDnr SN 2024/12\n\nBakgrund\n\nText.",
                Title.class,
                "text=Överenskommelse om idéburet offentligt partnerskap mellan Ängsholms kommun och Kvarnföreningen"));
    }
}
