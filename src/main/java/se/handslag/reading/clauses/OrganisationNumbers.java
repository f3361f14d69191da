package se.handslag.reading.clauses;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.Cited;
import se.handslag.agreement.terms.PartyTerm.Sector;
import se.handslag.kernel.SwiftPattern;
import se.handslag.reading.lexicon.Bodies;
import se.handslag.reading.passages.Block;
import se.handslag.reading.passages.Letters;
import se.handslag.reading.passages.Span;

/** Finds organisation numbers and the names to which they belong. */
final class OrganisationNumbers {

    private static final SwiftPattern NUMBER =
            SwiftPattern.compile("(?<![\\d-])(?:16)?(\\d{6}) ?- ?(\\d{4})(?![\\d-])");
    private static final SwiftPattern PLAIN_NUMBER =
            SwiftPattern.compile("(?i)org(?:anisations)?[ .-]{0,2}(?:nr|nummer|no)\\.?:? ?((?:16)?\\d{10})(?!\\d)");
    private static final SwiftPattern NAMED =
            SwiftPattern.compile("(?i)(?<!\\p{L})org|registration|identity|reg\\.? ?n");
    private static final SwiftPattern BOARD = SwiftPattern.compile("^[\\p{L} -]*(?:Committee|Board|Council)$");
    private static final SwiftPattern NO_NAME = SwiftPattern.compile(
            "\\d|^(?:Sedan|I|Efter|Vid|Under|Genom|Med|Mot|Den|Det|Här|Detta|Därför|Därmed|Härmed|Avtalet|Överenskommelsen|Mellan)(?: |$)");
    private static final SwiftPattern PHONE = SwiftPattern.compile("(?<!\\p{L})tel");
    private static final SwiftPattern SIDE = SwiftPattern.compile(
            "(?<!\\p{L})(kommunen|regionen|staden|föreningen|stiftelsen|församlingen|förbundet|klubben)[ ,(]*(?:(?:med )?org[\\p{L}. -]*)?$");
    private static final SwiftPattern START_OF_NAME = SwiftPattern.compile(
            "(?: (?:den |de )?(?:ideella )?(?:föreningen|organisationen|stiftelsen|församlingen|bolaget) | är | som | och | samt | and | beviljar | beviljas | till | med | av | mot |[.:;] |mellan |between |sidan |\\) |\\), |^)(?=[\\p{Lu}\"(])");

    private final Clauses clauses;
    private final List<PartyCandidate> found = new ArrayList<>();

    OrganisationNumbers(Clauses clauses) {
        this.clauses = clauses;
    }

    /** The names that have a number, in the order in which they stand. */
    List<PartyCandidate> named() {
        for (Block block : clauses.text().blocks()) {
            if (block.text().indexOf('-') >= 0 || block.lower().contains("org")) {
                inBlock(block, NUMBER.matcher(block.text()), 0);
                inBlock(block, PLAIN_NUMBER.matcher(block.text()), 1);
            }
        }
        return found;
    }

    private void inBlock(Block block, Matcher matcher, int group) {
        int from = 0;
        while (matcher.find()) {
            Span number = new Span(matcher.start(group), matcher.end(group));
            if (group == 1 || isOrganisationNumber(block, matcher)) {
                Cited<String> cited = new Cited<>(number.of(block.text()), block.cite(number));
                add(block, from, number, cited);
                from = number.to();
            }
        }
    }

    private static boolean isOrganisationNumber(Block block, Matcher matcher) {
        String before = block.text().substring(Math.max(0, matcher.start() - 34), matcher.start());
        if (NAMED.standsIn(before)) {
            return true;
        }
        char group = matcher.group(1).charAt(0);
        boolean plausible = "25789".indexOf(group) >= 0 && matcher.group(1).charAt(2) >= '2';
        boolean other = PHONE.standsIn(Letters.lower(before))
                || Words.hasAny(Letters.lower(before), "giro", "bg ", "pg ", "konto", "dnr", "personnummer", "mobil");
        return plausible && !other && group != '0';
    }

    private void add(Block block, int from, Span number, Cited<String> cited) {
        Matcher side = SIDE.finder(block.lower().substring(from, number.from()));
        if (side.find()) {
            Span noun = new Span(from + side.start(1), from + side.end(1));
            found.add(new PartyCandidate(noun.of(block.text()), block.cite(noun), cited));
            return;
        }
        Span name = nameBefore(block, from, number.from());
        Block at = block;
        if (name == null) {
            Block before = nameAbove(block);
            if (before == null) {
                addForSide(block, number, cited);
                return;
            }
            at = before;
            name = Names.cut(before.text(), cellAbove(before, block, number));
        }
        String text = Names.tidy(name.of(at.text()));
        if (isPublic(cited.value()) && Bodies.sectorOf(text) != Sector.PUBLIC) {
            addForSide(block, number, cited);
        } else if (text.length() > 2 && text.length() < 130 && Letters.isUpper(text.charAt(0))) {
            var candidate = new PartyCandidate(text, at.cite(name), cited);
            if (found.stream().noneMatch(candidate::sharesNameWith)) {
                found.add(candidate);
            }
        }
    }

    /** A public body's number at the head or foot of a page, away from its name. */
    private void addForSide(Block block, Span number, Cited<String> cited) {
        if (isPublic(cited.value())) {
            found.add(new PartyCandidate("kommunen", block.cite(number), cited));
        }
    }

    /** Numbers from 20 to 23 are those of the state, municipalities, their federations and regions (SFS 1974:174). */
    private static boolean isPublic(String number) {
        String own = number.startsWith("16") && number.length() > 11 ? number.substring(2) : number;
        return own.charAt(0) == '2' && own.charAt(1) <= '3';
    }

    /** The name that stands right before the number in the same passage; null where the number begins it. */
    private static @Nullable Span nameBefore(Block block, int from, int to) {
        String text = block.text();
        int cellStart = Math.max(from, startOfNamingCell(text, to));
        int start = -1;
        Matcher matcher = START_OF_NAME.matcher(text, cellStart, to);
        while (matcher.find()) {
            Span tried = Names.cut(text, new Span(matcher.end(), to));
            if (!tried.isEmpty() && Letters.isUpper(text.charAt(tried.from()))) {
                boolean hyphen = text.charAt(Math.max(0, matcher.start() - 1)) == '-';
                boolean joined = (start >= 0 && matcher.group().contains("och") && hyphen)
                        || text.substring(matcher.end(), to).contains("kommunalförbund");
                if (!joined) {
                    start = matcher.end();
                }
            }
        }
        if (start < 0) {
            start = cellStart;
        }
        if (start < 0) {
            return null;
        }
        Span label = afterLabel(text, start, to);
        Span name = Names.cut(text, label);
        if (BOARD.standsIn(name.of(text))
                && Words.hasAny(Letters.lower(text.substring(cellStart, start)), "municipality", "city of", "region")) {
            name = Names.cut(text, new Span(cellStart, to));
        }
        if (NO_NAME.standsIn(name.of(text))) {
            Span trailing = Names.trailing(text, label.from(), beforeNumber(text, label));
            name = trailing == null ? name : trailing;
        }
        return name.isEmpty() || !Letters.isUpper(text.charAt(name.from())) || isLabel(name.of(text)) ? null : name;
    }

    /** Where "organisationsnummer" begins. */
    private static int beforeNumber(String text, Span label) {
        Matcher named = NAMED.matcher(text, label.from(), label.to());
        return named.find() ? named.start() : label.to();
    }

    /** The start of the cell in which the number stands, or of the one before where the number stands alone. */
    private static int startOfNamingCell(String text, int number) {
        int start = text.lastIndexOf('\t', number) + 1;
        if (start > 0 && Span.trimmed(text, start, number).isEmpty()) {
            return text.lastIndexOf('\t', start - 2) + 1;
        }
        return start;
    }

    /** "Beställare: Kvarnsta stad": the name is what follows the colon. */
    private static Span afterLabel(String text, int from, int to) {
        int colon = text.lastIndexOf(": ", to - 1);
        boolean label = colon >= from && !NAMED.standsIn(text.substring(from, colon)) && colon - from < 40;
        return Span.trimmed(text, label ? colon + 2 : from, to);
    }

    private static boolean isLabel(String name) {
        String lower = Letters.lower(name);
        return lower.startsWith("organisationsnummer")
                || lower.startsWith("org") && lower.length() < 10
                || lower.equals("nr")
                || lower.startsWith("identity")
                || lower.startsWith("registration");
    }

    /** The line above that names the organisation; a board or a form of association alone is told beside the name. */
    private @Nullable Block nameAbove(Block block) {
        Block nearest = null;
        for (int i = block.index() - 1; i >= Math.max(0, block.index() - 3); i--) {
            Block above = clauses.text().blocks().get(i);
            if (above.text().length() >= 120 || NAMED.standsIn(above.text())) {
                break;
            }
            nearest = nearest == null ? above : nearest;
            if (!isOnlyABoardOrForm(above)) {
                return Names.looksLikeOrganisation(above.text()) ? above : nearest;
            }
        }
        return nearest;
    }

    private static boolean isOnlyABoardOrForm(Block above) {
        String first = above.cells().get(0).of(above.lower());
        return first.endsWith("nämnden")
                || first.endsWith("styrelsen")
                || first.endsWith("förvaltningen")
                || first.equals("ideell förening");
    }

    /** In two columns the name stands in the same column as its number. */
    private static Span cellAbove(Block above, Block block, Span number) {
        if (!above.is(Block.Kind.ROW) || !block.is(Block.Kind.ROW)) {
            return new Span(0, above.text().length());
        }
        List<Span> cells = block.cells();
        List<Span> cellsAbove = above.cells();
        for (int i = 0; i < cells.size() && i < cellsAbove.size(); i++) {
            if (cells.get(i).from() <= number.from()
                    && number.to() <= cells.get(i).to()) {
                return cellsAbove.get(i);
            }
        }
        return new Span(0, above.text().length());
    }
}
