package se.handslag.reading.clauses;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import se.handslag.agreement.terms.PartyTerm.Sector;
import se.handslag.kernel.SwiftPattern;
import se.handslag.reading.lexicon.Persons;
import se.handslag.reading.passages.Block;
import se.handslag.reading.passages.Letters;
import se.handslag.reading.passages.Span;
import se.handslag.reading.passages.Topic;

/** The places in a document that name its parties, besides their organisation numbers. */
final class PartyPlaces {

    /** Parties are named early, or not at all. */
    static final int BLOCKS_OF_A_PREAMBLE = 45;

    private static final SwiftPattern BETWEEN = SwiftPattern.compile(
            "(?i)\\b(?:mellan|between|ingå(?:r|s|tts)? (?:av|mellan))(?: följande parter)?(?: å ena sidan)?:? (?=[\\p{Lu}\"]|(?:\\p{L}+- (?:och|samt) )?\\p{L}+nämnden i \\p{Lu}|(?:den |de )?(?:ideella )?(?:föreningen|stiftelsen|organisationen) )");
    private static final SwiftPattern ANNOUNCED = SwiftPattern.compile(
            "(?i)(?:^|[.:] |\\d )(?:(?:offentlig(?:a)?|idéburna?|idéburen|civila?|övriga|avtalsslutande|ingående|undertecknade|avtalets|överenskommelsens|partnerskapets) )?(?:parter(?:na)?|part|avtalsparter|partners)(?: (?:i|till) (?:detta|denna|det här|den här|avtalet|överenskommelsen|partnerskapet)(?: \\p{L}+)?)? (?:är|utgörs av|, nämligen)(?: dels)? (?=\\p{Lu})");
    private static final SwiftPattern WITH = SwiftPattern.compile(
            "(?i)(?:partnerskap(?:et)?|överenskommelsen?|avtal(?:et)?|iop|samverkan)(?: \\(iop\\))?(?: \\p{L}+){0,3} med (?:den |de )?(?:ideella )?(?:föreningen |föreningarna |stiftelsen )?(?=\\p{Lu})");
    private static final SwiftPattern END_OF_LIST = SwiftPattern.compile(
            " (?:har|enligt|utifrån|beslutar|ingå\\p{L}*|avseende|gällande|gäller|angående|kring|för att|om|för perioden|träffa\\p{L}*|att|regarding|concerning|is|has|have|on|about|sluts|avtalas|som|i syfte|utvecklas|avser|denna|följande|under|inom|finns|förlängs)(?= |$)|[.:;\"]|\\t|, nedan|, i det följande| - ");
    private static final SwiftPattern LABEL = SwiftPattern.compile(
            "(?i)^(?:\\(?\\d{1,2}[).]\\)? ?|\\d\\.\\d ?|[a-d]\\) ?)?(?:offentlig(?:a)? (?:part|sektor|aktör)(?:er|en)?|idéburen? (?:part|sektor|aktör|organisation)(?:er|en)?|idéburna parter|part(?: ?\\d| [a-d])?|kommunen|regionen|föreningen|civilsamhället|civil part|social ekonomi|"
                    + "beställare|utförare|leverantör|bidragsgivare|bidragsmottagare|mottagare|köpare|uppdragsgivare|uppdragstagare|säljare|public (?:party|partner)|civil(?: society)? (?:party|partner)|party \\d|organisation|parter|sökande):? (?=\\p{Lu})");

    /** What a party will be called, between its name and the next: the list goes on after it. */
    private static final SwiftPattern CALLED_AND_MORE = SwiftPattern.compile(
            ", (?:nedan|i det följande|härefter|hädanefter)(?: (?:kallad|kallat|kallade|benämnd|benämnt))? \"?(?:\\p{L}+ ){0,2}\\p{L}+\"?(?:,? (?:och|samt) |, )(?=[\\p{Lu}\"]|(?:å andra sidan|den|föreningen|stiftelsen|organisationen) |\\p{L}+nämnden i )");

    private static final int LONGEST_LIST = 400;

    private static final SwiftPattern HAS_DIGIT = SwiftPattern.compile("\\d");

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

    /** "Offentliga parter är A och B. Idéburna parter är C, D och E." */
    List<PartyCandidate> announced() {
        List<PartyCandidate> found = new ArrayList<>();
        List<Block> blocks = clauses.text().blocks();
        for (Block block : blocks.subList(0, Math.min(blocks.size(), BLOCKS_OF_A_PREAMBLE))) {
            Matcher matcher = ANNOUNCED.finder(block.text());
            while (matcher.find()) {
                listAt(block, matcher.end()).forEach(candidate -> PartyCandidate.addNew(found, candidate));
            }
        }
        return PartyCandidate.isWhole(found) ? found : List.of();
    }

    /** "att ingå partnerskap med A och B för tiden …": how a decision paper names the other side. */
    List<PartyCandidate> counterparts() {
        List<Block> blocks = clauses.text().blocks();
        for (Block block : blocks.subList(0, Math.min(blocks.size(), BLOCKS_OF_A_PREAMBLE))) {
            Matcher matcher = WITH.finder(block.text());
            while (matcher.find()) {
                List<PartyCandidate> found = listAt(block, matcher.end()).stream()
                        .filter(candidate -> candidate.sector() != Sector.PUBLIC)
                        .toList();
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    private static List<PartyCandidate> listAt(Block block, int from) {
        int longest = Math.min(block.text().length(), from + LONGEST_LIST);
        Matcher end = END_OF_LIST.matcher(block.text());
        Matcher called = CALLED_AND_MORE.matcher(block.text());
        List<PartyCandidate> found = new ArrayList<>();
        for (int at = from; at < longest; ) {
            int to = end.find(at) ? Math.min(end.start(), longest) : longest;
            for (Span span : PartyList.split(block.text(), at, to)) {
                addName(found, block, span);
            }
            at = called.region(to, longest).lookingAt() ? called.end() : longest;
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

    /** The other names of a list in the part on parties in which at least two of the known ones stand. */
    List<PartyCandidate> besides(List<PartyCandidate> known) {
        List<PartyCandidate> list = new ArrayList<>();
        for (Block block : clauses.text().blocksAbout(Topic.PARTIES)) {
            boolean listed = block.index() < BLOCKS_OF_A_PREAMBLE
                    && (block.is(Block.Kind.ITEM) || block.is(Block.Kind.LINE))
                    && block.text().length() < 90
                    && block.text().indexOf(':') < 0;
            if (!listed && !list.isEmpty()) {
                break;
            }
            Span name = listed ? Names.inLine(block, 0) : null;
            if (name != null && isPlain(name.of(block.text()))) {
                addName(list, block, name);
            }
        }
        long met = list.stream()
                .filter(candidate -> known.stream().anyMatch(candidate::sharesNameWith))
                .count();
        return list.stream()
                .filter(candidate -> known.stream().noneMatch(candidate::sharesNameWith))
                .filter(candidate -> met > 1 || isBoardOf(candidate, known))
                .toList();
    }

    private static boolean isPlain(String name) {
        return name.split(" ").length <= 7 && !HAS_DIGIT.standsIn(name);
    }

    private static boolean isBoardOf(PartyCandidate candidate, List<PartyCandidate> known) {
        return Boards.in(Letters.lower(candidate.name())) != null
                && known.stream()
                        .anyMatch(other -> other.sector() == Sector.PUBLIC
                                && PartyNames.bodyOf(other.name()).equals(PartyNames.bodyOf(candidate.name())));
    }

    private static boolean isLikelyParty(String name) {
        String lower = Letters.lower(name);
        boolean prose = Words.hasAny(lower, "parterna", "avtal", "överenskommelse", "partnerskap", " den ", " som ");
        return Names.looksLikeOrganisation(name) && !prose && name.split(" ").length <= 9;
    }

    private List<PartyCandidate> inFirstSentence(Block block) {
        String first = clauses.text().sentencesOf(block).get(0).text();
        // Whoever will be called something is a party, whatever its name looks like.
        List<PartyCandidate> called = CALLED_AND_MORE.standsIn(first) ? listAt(block, 0) : List.of();
        if (PartyCandidate.isWhole(called)) {
            return called;
        }
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

    /** "Bruno Käck, fritidschef, Norra Kärrs kommun" is the municipality, for whom somebody signs. */
    private static Span withoutSigner(String text, Span span) {
        String words = span.of(text);
        int last = words.lastIndexOf(", ");
        List<Span> people = last < 0 || words.length() > 120 ? List.of() : Persons.in(words);
        boolean signed = !people.isEmpty()
                && people.get(0).from() == 0
                && words.startsWith(", ", people.get(0).to())
                && last > people.get(0).to()
                && Letters.isUpper(words.charAt(last + 2));
        return signed ? new Span(span.from() + last + 2, span.to()) : span;
    }

    /** A capital, or a board of some body: "kultur- och fritidsnämnden i Ängsholms kommun". */
    private static boolean beginsAName(String name) {
        return Letters.isUpper(name.charAt(0)) || Boards.in(name) != null && name.contains("nämnden i ");
    }

    private static void addName(List<PartyCandidate> found, Block block, Span span) {
        Span name = Names.cut(block.text(), withoutSigner(block.text(), span));
        if (name.isEmpty()
                || Names.isGeneric(name.of(block.text()))
                || name.to() - name.from() > 130
                || !beginsAName(name.of(block.text()))) {
            return;
        }
        PartyCandidate.addNew(found, new PartyCandidate(Names.tidy(name.of(block.text())), block.cite(name), null));
    }
}
