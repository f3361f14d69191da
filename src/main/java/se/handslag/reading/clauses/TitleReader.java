package se.handslag.reading.clauses;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import se.handslag.agreement.terms.DocumentTerm.Title;
import se.handslag.agreement.terms.Source;
import se.handslag.kernel.SwiftPattern;
import se.handslag.reading.lexicon.Persons;
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
            "(?:tjänsteskrivelse|tjänsteutlåtande|protokollsutdrag|sammanträdesprotokoll|protokoll|beslutsunderlag|beslut|delegationsbeslut|handling nr.*|avtalsbilaga.*|skrivelse|missiv|utkast)");
    private static final SwiftPattern NOT_OF_IT = SwiftPattern.compile(
            "^(?:(?:kommunens|nämndens|föreningens|regionens|stadens) |\\p{L}+s? beteckning|diari\\p{L}*|\\p{L}*dnr|ärendenr|ärendenummer|datum|beslutsdatum|handläggare|upprättad|version|beslutad|antagen|ref\\b|our ref|ref\\.|sida|till \\p{L}*nämnden|english version|parter\\b|part \\d|bilaga|ert datum|giltig|fastställd|upphandlingsnr|sammanträdesdatum|kommunstyrelsens diarium|org|postadress|telefon|sekretess|case|file no|upphandling\\b|undertecknade|svar på|förvaltningens förslag|detta |denna |this ).*|.*(?:\\bdnr\\b|\\bdiarienr\\b|\\bblankett\\b).*|\\p{L}+ ?\\p{L}*nämnden,? \\S*\\d.*|between|mellan");
    private static final SwiftPattern OFFICE = SwiftPattern.compile(
            "enhet|kontor|förvaltning|avdelning|handläggare|sektor|\\bstab|inköp|kansli|\\bbox\\b|adress|^till |telefon|tfn|e-post|@|·|vägen|gatan|^\\d|org\\.? ?nr|organisationsnummer|sida |bilaga|utkast|remiss|protokoll");
    private static final SwiftPattern PRINTED = SwiftPattern.compile("^\\d{1,2}/\\d{1,2}/\\d{2}, ");
    private static final SwiftPattern SPACED_LETTERS = SwiftPattern.compile("(?<!\\S)(?:\\p{Lu} ){3,}\\p{Lu}(?!\\S)");
    private static final SwiftPattern DATE_OR_NUMBER = SwiftPattern.compile(
            "\\d{1,2} \\p{L}+ \\d{4} - .*|(?:\\p{L}+ )?\\d{4}(?:-\\d\\d-\\d\\d)?|\\d{1,2} \\p{L}+ \\d{4}|[A-ZÅÄÖ]{1,6}[ ./-]?\\d{2,4}[/:. -]\\d{1,6}.*|\\d{2,4}[A-ZÅÄÖ]{2,4}\\d+.*|\\d{4}/[A-ZÅÄÖ].*");

    private static final SwiftPattern ORGANISATION_NUMBER =
            SwiftPattern.compile("\\borg\\.? ?nr|organisationsn|\\bcorporate");

    @Override
    public List<Title> read(Clauses clauses) {
        return in(clauses.text());
    }

    /** The heading of the document; none where it has no line that names a document. */
    public static List<Title> in(AgreementText text) {
        List<Block> blocks = text.blocks();
        int naming = firstLine(blocks);
        if (naming < 0) {
            return List.of();
        }
        int first = naming > 0 && isItsName(blocks.get(naming - 1)) ? naming - 1 : naming;
        List<Span> spans = new ArrayList<>();
        List<Block> lines = new ArrayList<>();
        for (int i = first; i < Math.min(blocks.size(), first + MOST_LINES); i++) {
            Block block = blocks.get(i);
            if (i > naming && !continues(block, blocks.get(i - 1))) {
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
        String plain = line.replace("*", "").replace("#", "").trim();
        Matcher spaced = SPACED_LETTERS.finder(plain);
        return spaced.find()
                ? plain.substring(0, spaced.start()) + spaced.group().replace(" ", "") + plain.substring(spaced.end())
                : plain;
    }

    /** "Språkkafé på biblioteket" above "Överenskommelse om …": what the partnership is called, and nobody's letterhead. */
    private static boolean isItsName(Block block) {
        String lower = Words.trimmed(block.lower());
        return (block.is(Block.Kind.LINE) || block.is(Block.Kind.HEADING))
                && lower.length() > 5
                && lower.length() < 80
                && lower.indexOf(':') < 0
                && (lower.indexOf(' ') > 0 || block.is(Block.Kind.HEADING))
                && !Names.looksLikeOrganisation(block.text())
                && !OFFICE.standsIn(lower)
                && !NOT_OF_IT.matcher(lower).matches()
                && !DATE_OR_NUMBER.matcher(block.text()).matches()
                && Persons.in(block.text()).isEmpty();
    }

    private static int firstLine(List<Block> blocks) {
        int fallback = -1;
        for (int i = 0; i < Math.min(blocks.size(), DEEPEST); i++) {
            Block block = blocks.get(i);
            if (PRINTED.standsIn(block.text())
                    || block.text().length() > 260
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
        if (block.is(Block.Kind.ITEM) && lower.startsWith("ett ")) {
            return NAMES_A_DOCUMENT.standsIn(lower);
        }
        if (block.text().length() > 160 || block.is(Block.Kind.ROW) || lower.isEmpty()) {
            return false;
        }
        if (NOT_OF_IT.matcher(lower).matches()
                || lower.endsWith("?")
                || lower.contains("....")
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
            return !ORGANISATION_NUMBER.standsIn(lower) && !block.text().endsWith(".");
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
                && !ORGANISATION_NUMBER.standsIn(lower)
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
