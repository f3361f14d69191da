package se.handslag.reading.clauses;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import se.handslag.kernel.SwiftPattern;
import se.handslag.reading.passages.Block;
import se.handslag.reading.passages.Letters;
import se.handslag.reading.passages.Span;
import se.handslag.reading.passages.Topic;

/** The places in a document that name its parties, besides their organisation numbers. */
final class PartyPlaces {

    /** Parties are named early, or not at all. */
    static final int BLOCKS_OF_A_PREAMBLE = 45;

    private static final SwiftPattern BETWEEN = SwiftPattern.compile(
            "(?i)\\b(?:mellan|between|ingå(?:r|s|tts)? (?:av|mellan))(?: följande parter)?(?: å ena sidan)?:? (?=[\\p{Lu}\"])");
    private static final SwiftPattern END_OF_LIST = SwiftPattern.compile(
            " (?:har|ingå\\p{L}*|avseende|gällande|gäller|angående|kring|för att|om|för perioden|träffa\\p{L}*|att|regarding|concerning|is|has|have|on|about|sluts|avtalas|som|i syfte|utvecklas|avser|denna|följande|under|inom|finns|förlängs)(?= |$)|[.:;\"]|\\t|, nedan|, i det följande| - ");
    private static final SwiftPattern LABEL = SwiftPattern.compile(
            "(?i)^(?:\\(?\\d{1,2}[).]\\)? ?|\\d\\.\\d ?|[a-d]\\) ?)?(?:offentlig(?:a)? (?:part|sektor|aktör)(?:er|en)?|idéburen? (?:part|sektor|aktör|organisation)(?:er|en)?|idéburna parter|part(?: ?\\d| [a-d])?|kommunen|regionen|föreningen|civilsamhället|civil part|social ekonomi|"
                    + "beställare|utförare|leverantör|bidragsgivare|bidragsmottagare|mottagare|köpare|uppdragsgivare|uppdragstagare|säljare|public (?:party|partner)|civil(?: society)? (?:party|partner)|party \\d|organisation|parter|sökande):? (?=\\p{Lu})");

    private final Clauses clauses;

    PartyPlaces(Clauses clauses) {
        this.clauses = clauses;
    }

    /** The list after "mellan", on the line or below it. */
    List<PartyCandidate> listed() {
        List<Block> blocks = clauses.text().blocks();
        for (int i = 0; i < Math.min(blocks.size(), BLOCKS_OF_A_PREAMBLE); i++) {
            Block block = blocks.get(i);
            Matcher matcher = BETWEEN.finder(block.text());
            while (matcher.find()) {
                List<PartyCandidate> found = listAt(block, matcher.end());
                if (PartyCandidate.isWhole(found)) {
                    return found;
                }
            }
            if (block.lower().endsWith("mellan")
                    || block.lower().endsWith("mellan:")
                    || block.lower().endsWith("between")
                    || (block.lower().startsWith("mellan ") && block.text().length() < 90)) {
                List<PartyCandidate> below = below(i + (block.lower().startsWith("mellan ") ? 0 : 1));
                if (PartyCandidate.isWhole(below)) {
                    return below;
                }
            }
        }
        return List.of();
    }

    private static List<PartyCandidate> listAt(Block block, int from) {
        Matcher end = END_OF_LIST.matcher(block.text());
        int to = end.find(from) ? end.start() : block.text().length();
        List<PartyCandidate> found = new ArrayList<>();
        for (Span span : PartyList.split(block.text(), from, Math.min(to, from + 400))) {
            addName(found, block, span);
        }
        return found;
    }

    /** The names that stand line by line under "mellan". */
    private List<PartyCandidate> below(int from) {
        List<PartyCandidate> found = new ArrayList<>();
        for (int i = from; i < from + 14; i++) {
            Block block = clauses.text().block(i);
            if (block == null
                    || block.text().length() > 200
                    || (block.is(Block.Kind.HEADING) && block.topic() != Topic.PARTIES && found.size() > 1)) {
                break;
            }
            Span name = Names.inLine(block, 0);
            if (name != null && Names.looksLikeOrganisation(name.of(block.text()))) {
                addName(found, block, name);
            }
        }
        return found;
    }

    /** The names in the part on parties, and those that a label announces. */
    List<PartyCandidate> inPartOnParties() {
        List<PartyCandidate> found = new ArrayList<>();
        for (Block block : clauses.text().blocks()) {
            Matcher label = LABEL.finder(block.text());
            boolean labelled = label.find() && block.index() < BLOCKS_OF_A_PREAMBLE * 2;
            if (!labelled && block.topic() != Topic.PARTIES) {
                continue;
            }
            if (block.is(Block.Kind.PARAGRAPH) && !labelled) {
                found.addAll(inFirstSentence(block));
            } else if (!block.is(Block.Kind.HEADING)) {
                Span name = Names.inLine(block, labelled ? label.end() : 0);
                if (name != null && (labelled || isLikelyParty(name.of(block.text())))) {
                    addName(found, block, name);
                }
            }
        }
        return found;
    }

    private static boolean isLikelyParty(String name) {
        String lower = Letters.lower(name);
        boolean prose = Words.hasAny(lower, "parterna", "avtal", "överenskommelse", "partnerskap", " den ", " som ");
        return Names.looksLikeOrganisation(name) && !prose && name.split(" ").length <= 9;
    }

    private List<PartyCandidate> inFirstSentence(Block block) {
        String first = clauses.text().sentencesOf(block).get(0).text();
        List<PartyCandidate> found = new ArrayList<>();
        if (first.length() < 220) {
            for (Span span : PartyList.split(block.text(), 0, first.length())) {
                String name = span.of(block.text());
                if (Letters.isUpper(name.charAt(0)) && Names.looksLikeOrganisation(Names.cut(name))) {
                    addName(found, block, span);
                }
            }
        }
        return PartyCandidate.isWhole(found) ? found : List.of();
    }

    /** For whom the signatures are. */
    List<PartyCandidate> atSignatures() {
        List<PartyCandidate> found = new ArrayList<>();
        for (int i = clauses.signaturesFrom(); i < clauses.text().blocks().size(); i++) {
            Block block = clauses.text().blocks().get(i);
            for (Span cell : block.cells()) {
                String lower = cell.of(block.lower());
                int from = lower.startsWith("för ")
                        ? 4
                        : lower.startsWith("on behalf of ") ? 13 : lower.startsWith("for ") ? 4 : -1;
                if (from > 0 && cell.to() - cell.from() < 90) {
                    addName(found, block, Span.trimmed(block.text(), cell.from() + from, cell.to()));
                }
            }
        }
        return found;
    }

    /** The first sentence that names a public body and another organisation beside it. */
    List<PartyCandidate> inOpening() {
        List<Block> blocks = clauses.text().blocks();
        List<PartyCandidate> found = new ArrayList<>();
        for (int i = 0; i < Math.min(blocks.size(), BLOCKS_OF_A_PREAMBLE); i++) {
            Block block = blocks.get(i);
            for (Span name : Names.in(block.text())) {
                if (Names.isFullName(name.of(block.text()))) {
                    addName(found, block, name);
                }
            }
            if (PartyCandidate.isWhole(found)) {
                return found.stream().limit(4).toList();
            }
        }
        return found.stream().limit(3).toList();
    }

    private static void addName(List<PartyCandidate> found, Block block, Span span) {
        Span name = Names.cut(block.text(), span);
        if (name.isEmpty()
                || Names.isGeneric(name.of(block.text()))
                || name.to() - name.from() > 130
                || !Letters.isUpper(block.text().charAt(name.from()))) {
            return;
        }
        PartyCandidate.addNew(found, new PartyCandidate(Names.tidy(name.of(block.text())), block.cite(name), null));
    }
}
