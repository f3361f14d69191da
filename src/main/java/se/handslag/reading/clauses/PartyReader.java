package se.handslag.reading.clauses;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.Cited;
import se.handslag.agreement.terms.PartyTerm.Party;
import se.handslag.agreement.terms.PartyTerm.Sector;
import se.handslag.agreement.terms.Source;
import se.handslag.kernel.Citation;
import se.handslag.kernel.SwiftPattern;
import se.handslag.reading.lexicon.Bodies;
import se.handslag.reading.lexicon.Persons;
import se.handslag.reading.passages.Block;
import se.handslag.reading.passages.Letters;
import se.handslag.reading.passages.Span;
import se.handslag.reading.passages.Topic;

/** Reads who enters the agreement: from organisation numbers, "mellan X och Y", the part on parties, or the signatures. */
final class PartyReader implements ClauseReader {

    /** Parties are named early, or not at all. */
    private static final int BLOCKS_OF_A_PREAMBLE = 45;

    private static final SwiftPattern BETWEEN = SwiftPattern.compile(
            "(?i)\\b(?:mellan|between|ingå(?:r|s|tts)? (?:av|mellan))(?: följande parter)?(?: å ena sidan)?:? (?=[\\p{Lu}\"])");
    private static final SwiftPattern END_OF_LIST = SwiftPattern.compile(
            " (?:har|ingå\\p{L}*|avseende|gällande|gäller|angående|kring|för att|om|för perioden|träffa\\p{L}*|att|regarding|concerning|is|has|have|on|about|sluts|avtalas|som|i syfte|utvecklas|avser|denna|följande|under|inom|finns|förlängs)(?= |$)|[.:;\"]|\\t|, nedan|, i det följande| - ");
    private static final SwiftPattern LABEL = SwiftPattern.compile(
            "(?i)^(?:\\(?\\d{1,2}[).]\\)? ?|\\d\\.\\d ?|[a-d]\\) ?)?(?:offentlig(?:a)? (?:part|sektor|aktör)(?:er|en)?|idéburen? (?:part|sektor|aktör|organisation)(?:er|en)?|idéburna parter|part(?: ?\\d| [a-d])?|kommunen|regionen|föreningen|civilsamhället|civil part|social ekonomi|"
                    + "beställare|utförare|leverantör|bidragsgivare|bidragsmottagare|mottagare|köpare|uppdragsgivare|uppdragstagare|säljare|public (?:party|partner)|civil(?: society)? (?:party|partner)|party \\d|organisation|parter|sökande):? (?=\\p{Lu})");
    private static final SwiftPattern BOARD =
            SwiftPattern.compile("(?:[\\p{L}]+- (?:och|samt) )?\\p{L}+(?:nämnd(?:en)?|styrelsen)");

    @Override
    public List<Party> read(Clauses clauses) {
        List<Candidate> found = new OrganisationNumbers(clauses).named();
        List<Candidate> numbered = found.stream()
                .filter(candidate -> !Names.isGeneric(candidate.name()))
                .toList();
        List<Candidate> generic = found.stream()
                .filter(candidate -> Names.isGeneric(candidate.name()))
                .toList();
        List<Candidate> listed = listed(clauses);
        List<Candidate> base = isWhole(numbered)
                ? merged(numbered, boardsOf(listed, numbered))
                : isWhole(listed) ? merged(listed, List.of()) : List.of();
        if (base.isEmpty()) {
            base = merged(merged(listed, numbered), inPartOnParties(clauses));
        }
        if (!isWhole(base)) {
            base = merged(base, atSignatures(clauses));
        }
        if (!isWhole(base)) {
            base = merged(base, inOpening(clauses));
        }
        base = withNumbersOfSides(splitByBoards(withBoardsBelow(withNumbers(base, numbered), clauses)), generic);
        return base.stream()
                .filter(candidate -> !isPersonWithTitle(candidate.name()))
                .limit(12)
                .map(candidate -> candidate.party(clauses))
                .toList();
    }

    /** "Jonas Bergdahl, kanslist" is somebody to call, not somebody to agree with. */
    private static boolean isPersonWithTitle(String name) {
        int comma = name.indexOf(", ");
        List<Span> people = comma < 0 ? List.of() : Persons.in(name);
        return !people.isEmpty()
                && people.get(0).from() == 0
                && people.get(0).to() == comma
                && Character.isLowerCase(name.charAt(comma + 2))
                && !Names.looksLikeOrganisation(name);
    }

    /** A name that may be a party's, with its place and its number as far as found. */
    record Candidate(
            String name, Citation citation, @Nullable Cited<String> number) {

        Sector sector() {
            return Bodies.sectorOf(name);
        }

        boolean sharesNameWith(Candidate other) {
            return Names.areAlike(name, other.name);
        }

        Party party(Clauses clauses) {
            String board = sector() == Sector.PUBLIC ? boardIn(name) : null;
            return new Party(
                    Source.plainly(citation), name, sector(), number, board, Spellings.of(name, citation, clauses));
        }
    }

    static @Nullable String boardIn(String name) {
        Matcher matcher = BOARD.finder(name);
        return matcher.find() ? matcher.group() : null;
    }

    /** At least one public body and one other: what it takes to be a partnership. */
    private static boolean isWhole(List<Candidate> candidates) {
        boolean isPublic = candidates.stream().anyMatch(candidate -> candidate.sector() == Sector.PUBLIC);
        boolean other = candidates.stream().anyMatch(candidate -> candidate.sector() != Sector.PUBLIC);
        return isPublic && other;
    }

    private static List<Candidate> merged(List<Candidate> first, List<Candidate> more) {
        List<Candidate> all = new ArrayList<>();
        for (Candidate candidate : first) {
            addNew(all, candidate);
        }
        for (Candidate candidate : more) {
            addNew(all, candidate);
        }
        return all;
    }

    private static void addNew(List<Candidate> all, Candidate candidate) {
        if (all.stream().noneMatch(candidate::sharesNameWith)) {
            all.add(candidate);
        }
    }

    /** From a list of names, the further boards of bodies that have a number, and names that have none. */
    private static List<Candidate> boardsOf(List<Candidate> listed, List<Candidate> numbered) {
        return listed.stream()
                .filter(candidate -> numbered.stream().noneMatch(candidate::sharesNameWith))
                .toList();
    }

    private static List<Candidate> withNumbers(List<Candidate> base, List<Candidate> numbered) {
        List<Candidate> all = new ArrayList<>();
        for (Candidate candidate : base) {
            Cited<String> number = candidate.number();
            for (Candidate other : numbered) {
                if (number == null
                        && Names.areAlike(PartyNames.bodyOf(other.name()), PartyNames.bodyOf(candidate.name()))) {
                    number = other.number();
                }
            }
            all.add(new Candidate(candidate.name(), candidate.citation(), number));
        }
        return all;
    }

    /** "Stadens organisationsnummer är …": the number of whoever of that sector has none. */
    private static List<Candidate> withNumbersOfSides(List<Candidate> base, List<Candidate> generic) {
        List<Candidate> all = base;
        for (Candidate side : generic) {
            boolean isPublic = Names.isPublicSide(side.name());
            all = all.stream()
                    .map(candidate -> candidate.number() == null && (candidate.sector() == Sector.PUBLIC) == isPublic
                            ? new Candidate(candidate.name(), candidate.citation(), side.number())
                            : candidate)
                    .toList();
        }
        return all;
    }

    private static List<Candidate> listed(Clauses clauses) {
        List<Block> blocks = clauses.text().blocks();
        for (int i = 0; i < Math.min(blocks.size(), BLOCKS_OF_A_PREAMBLE); i++) {
            Block block = blocks.get(i);
            Matcher matcher = BETWEEN.finder(block.text());
            while (matcher.find()) {
                List<Candidate> found = listAt(block, matcher.end());
                if (isWhole(found)) {
                    return found;
                }
            }
            if (block.lower().endsWith("mellan")
                    || block.lower().endsWith("mellan:")
                    || block.lower().endsWith("between")
                    || (block.lower().startsWith("mellan ") && block.text().length() < 90)) {
                List<Candidate> below = below(clauses, i + (block.lower().startsWith("mellan ") ? 0 : 1));
                if (isWhole(below)) {
                    return below;
                }
            }
        }
        return List.of();
    }

    private static List<Candidate> listAt(Block block, int from) {
        Matcher end = END_OF_LIST.matcher(block.text());
        int to = end.find(from) ? end.start() : block.text().length();
        List<Candidate> found = new ArrayList<>();
        for (Span span : PartyList.split(block.text(), from, Math.min(to, from + 400))) {
            addName(found, block, span);
        }
        return found;
    }

    /** The names that stand line by line under "mellan". */
    private static List<Candidate> below(Clauses clauses, int from) {
        List<Candidate> found = new ArrayList<>();
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

    private static List<Candidate> inPartOnParties(Clauses clauses) {
        List<Candidate> found = new ArrayList<>();
        for (Block block : clauses.text().blocks()) {
            Matcher label = LABEL.finder(block.text());
            boolean labelled = label.find() && block.index() < BLOCKS_OF_A_PREAMBLE * 2;
            if (!labelled && block.topic() != Topic.PARTIES) {
                continue;
            }
            if (block.is(Block.Kind.PARAGRAPH) && !labelled) {
                found.addAll(inFirstSentence(clauses, block));
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

    private static List<Candidate> inFirstSentence(Clauses clauses, Block block) {
        String first = clauses.text().sentencesOf(block).get(0).text();
        List<Candidate> found = new ArrayList<>();
        if (first.length() < 220) {
            for (Span span : PartyList.split(block.text(), 0, first.length())) {
                String name = span.of(block.text());
                if (Letters.isUpper(name.charAt(0)) && Names.looksLikeOrganisation(Names.cut(name))) {
                    addName(found, block, span);
                }
            }
        }
        return isWhole(found) ? found : List.of();
    }

    private static List<Candidate> atSignatures(Clauses clauses) {
        List<Candidate> found = new ArrayList<>();
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
    private static List<Candidate> inOpening(Clauses clauses) {
        List<Block> blocks = clauses.text().blocks();
        List<Candidate> found = new ArrayList<>();
        for (int i = 0; i < Math.min(blocks.size(), BLOCKS_OF_A_PREAMBLE); i++) {
            Block block = blocks.get(i);
            for (Span name : Names.in(block.text())) {
                if (Names.isFullName(name.of(block.text()))) {
                    addName(found, block, name);
                }
            }
            if (isWhole(found)) {
                return found.stream().limit(4).toList();
            }
        }
        return found.stream().limit(3).toList();
    }

    private static void addName(List<Candidate> found, Block block, Span span) {
        Span name = Names.cut(block.text(), span);
        if (name.isEmpty()
                || Names.isGeneric(name.of(block.text()))
                || name.to() - name.from() > 130
                || !Letters.isUpper(block.text().charAt(name.from()))) {
            return;
        }
        addNew(found, new Candidate(Names.tidy(name.of(block.text())), block.cite(name), null));
    }

    /** "X kommuns socialnämnd samt kultur- och fritidsnämnd" enters as two boards, and so do two boards that sign. */
    private static List<Candidate> splitByBoards(List<Candidate> candidates) {
        List<Candidate> all = new ArrayList<>();
        for (Candidate candidate : candidates) {
            List<String> boards = new ArrayList<>();
            Matcher matcher = BOARD.finder(candidate.name());
            while (matcher.find()) {
                boards.add(matcher.group());
            }
            if (candidate.sector() != Sector.PUBLIC || boards.size() < 2) {
                all.add(candidate);
                continue;
            }
            String body = bodyBeforeBoards(candidate.name());
            for (String board : boards) {
                all.add(new Candidate(
                        body + ", " + (board.endsWith("nämnd") ? board + "en" : board),
                        candidate.citation(),
                        candidate.number()));
            }
        }
        return all;
    }

    /** "Ängsholms kommun, genom" and the boards as items below. */
    private static List<Candidate> withBoardsBelow(List<Candidate> candidates, Clauses clauses) {
        List<Candidate> all = new ArrayList<>();
        for (Candidate candidate : candidates) {
            StringBuilder name = new StringBuilder(candidate.name());
            for (Block block : clauses.text()
                    .blocks()
                    .subList(
                            0,
                            Math.min(
                                    BLOCKS_OF_A_PREAMBLE,
                                    clauses.text().blocks().size()))) {
                boolean opens =
                        (block.lower().endsWith(" genom") || block.lower().endsWith(" genom:"))
                                && block.text().contains(candidate.name());
                for (int i = block.index() + 1; opens && i < block.index() + 5; i++) {
                    Block below = clauses.text().block(i);
                    if (below == null || below.text().length() > 60 || boardIn(below.text()) == null) {
                        break;
                    }
                    name.append(", ").append(Words.trimmed(below.text()));
                }
            }
            all.add(new Candidate(name.toString(), candidate.citation(), candidate.number()));
        }
        return all;
    }

    private static String bodyBeforeBoards(String name) {
        Matcher matcher = BOARD.finder(name);
        String body = matcher.find()
                ? Words.trimmed(name.substring(0, matcher.start()).replace(" genom", ""))
                : name;
        return body.endsWith("kommuns") || body.endsWith("stads") ? body.substring(0, body.length() - 1) : body;
    }

    @Override
    public List<Example> examples() {
        return List.of(
                new Example(
                        "Överenskommelse mellan Ängsholms kommun och Föreningen Sällskapskaffe",
                        Party.class,
                        "name=Föreningen Sällskapskaffe, sector=CIVIL"),
                new Example(
                        "Parter\n\nÄngsholms kommun, socialnämnden, org.nr 212000-0449\nFöreningen Ängens Vänner, org.nr 822003-0913",
                        Party.class,
                        "822003-0913"),
                new Example(
                        "Partnerskap mellan Ängsholms kommuns socialnämnd samt kultur- och fritidsnämnd och Kvarnföreningen",
                        Party.class,
                        "name=Ängsholms kommun, kultur- och fritidsnämnden"),
                new Example(
                        "This agreement is made between the City of Elmham and The Harbour Network.",
                        Party.class,
                        "name=City of Elmham, sector=PUBLIC"));
    }
}
