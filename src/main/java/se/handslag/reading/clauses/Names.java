package se.handslag.reading.clauses;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.handslag.kernel.SwiftPattern;
import se.handslag.reading.lexicon.Bodies;
import se.handslag.reading.passages.Block;
import se.handslag.reading.passages.Letters;
import se.handslag.reading.passages.Span;

/** Names of organisations: where they end, whether two are the same. */
final class Names {

    private static final SwiftPattern TAIL = SwiftPattern.compile(
            "(?i)(?:,? ?\\(?(?:med |och )?(?:(?<!\\p{L})org(?:anisations)?\\.?[ -]?(?:nr|nummer|number|no)?\\.?|organisationsnummer|reg\\.? ?(?:nr|no)\\b|(?:company |corporate )?(?:registration|identity) (?:number|no)).*"
                    + "|,? ?\\(?(?:nedan|i det följande|i fortsättningen|hädanefter|härefter|kallad|hereinafter|referred|box |c/o|postadress|tel\\b|bankgiro|plusgiro|telefon).*"
                    + "|, (?:en |a |an |ideell|allmännyttig|non-profit|ett |paraply|registered|acting|som |med |vid |\\d).*"
                    + "|,? \\(?[\"'].*|,? ?\\([\"'].*|,? ?\\(?(?:16)?\\d{6}-?\\d{4}.*| (?:är|har|ska|driver|bidrar|företräds|företrädd|representeras|som|ingår|avser|vill|kommer|skriver|startade|arbetar|bedriver|is|has|samarbetar|överens|åtar|beslutar|beviljar|matchar|matches|runs|i samverkan|för tiden|för perioden|för åren|tillsammans|fattar|ansvarar|svarar|samlar|bildades|finns|utgör|undertecknar|träffar|via|represented|can|will|benämns|kallas|are|utgör) .*| - .*)$");
    private static final SwiftPattern HEAD = SwiftPattern.compile(
            "(?i)^(?:\\d{1,2}\\.\\d{1,2}\\.? ?|\\(?\\d{1,2}[.)]\\)? ?|[a-d]\\) ?|- |• ?|the |och |samt |and |mellan |för |dels |between ){1,6}");
    private static final Pattern BETWEEN_OWN_WORDS = Pattern.compile("[^\\p{L}\\d]+");
    private static final SwiftPattern ORGANISATION = SwiftPattern.compile(
            "(?i)kommun|region|\\bstad\\b|\\bstads\\b|nämnd|förening|stiftelse|församling|klubb|förbund|sällskap|\\bIF\\b|\\bIK\\b|\\bBK\\b|\\bAB\\b|\\bSK\\b|scout|mission|kyrka|jour|nätverk|association|network|foundation"
                    + "|municipality|city of|council|råd(?:et)?\\b|akademi|kooperativ|\\bRF\\b|Röda Korset|Rädda|förvaltning|ideell|hjälp|kår|KFUM|fellowship|society|folkets|centrum|gården|vänner|kvinno|teater|museum|orkester|forum|hemmet|hemgård|styrelse|unga|fonden|samverkan|kör|vän|house|trust|union|group|club");
    private static final SwiftPattern FULL = SwiftPattern.compile(
            "(?!(?:Om|Av|I|För|Till|Den|Denna|När|Vår|Er|Ert|Vårt|En|Ett|Att|Som|Från|Hos|Med)\\b)\\p{Lu}[\\p{L}-]+s? (?:kommun|stad|\\p{L}*stadsdelsnämnd|församling|scoutkår|stadsmission|IF|IK|BK|ryttarvänner|båtklubb|ridklubb|hembygdsförening|\\p{Ll}*förening|\\p{Ll}*klubb)(?!\\p{L})|Region \\p{Lu}\\p{L}+|(?:Föreningen|Stiftelsen|Rädda|Kooperativet|Nätverket|Brottsofferjouren|Kvinnojouren|Scoutkåren) \\p{Lu}[\\p{L} ]+|\\p{Lu}\\p{L}*(?:föreningen|föreningarna|jouren|missionen|poolen|rådet)");
    private static final SwiftPattern NAME = SwiftPattern.compile(
            "\\p{Lu}[\\p{L}&'-]*(?: (?:i|för|på|av|vid|och|mot|de|of|for|the|in|kommuns?(?!\\p{L})|stads?(?!\\p{L})|församling(?!\\p{L})|förening(?!\\p{L})|region(?!\\p{L})|ideella|ekonomisk|\\p{Ll}*förening|\\p{Ll}*klubb|scoutkår|\\p{Ll}*nämnd(?:en)?(?!\\p{L})|\\p{Lu}[\\p{L}&'-]*)){0,14}");
    private static final Set<String> GENERIC = Set.of(
            "kommun",
            "region",
            "stad",
            "föreningen",
            "stiftelsen",
            "kommunen",
            "förening",
            "nämnden",
            "ideell",
            "ekonomisk",
            "den",
            "the",
            "city",
            "i",
            "och",
            "för",
            "of",
            "ab",
            "samt",
            "genom");

    private static final Set<String> SIDES = Set.of(
            "kommunen",
            "kommunens",
            "regionen",
            "regionens",
            "staden",
            "stadens",
            "nämnden",
            "nämndens",
            "föreningen",
            "föreningens",
            "förbundet",
            "förbundets",
            "församlingen",
            "församlingens",
            "stiftelsen",
            "stiftelsens",
            "klubben",
            "klubbens",
            "parter",
            "parten",
            "partner",
            "partners",
            "parties",
            "organisationen",
            "organisationens",
            "bolaget",
            "bolagets",
            "sällskapet",
            "rådet",
            "part",
            "partnerna",
            "parterna",
            "lokalföreningen",
            "distriktsföreningen",
            "därför",
            "härmed",
            "the city",
            "the network",
            "the association",
            "kommun",
            "förening",
            "region");

    private Names() {}

    /** The stretch without labels before the name, and without what is told of the organisation after it. */
    static Span cut(String text, Span span) {
        int from = span.from();
        int to = span.to();
        Matcher head = HEAD.finder(text.substring(from, to));
        if (head.find()) {
            from += head.end();
        }
        Matcher tail = TAIL.finder(text.substring(from, to));
        if (tail.find()) {
            to = from + tail.start();
        }
        while (to > from && " ,;:.(".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return Span.trimmed(text, from, to);
    }

    static String cut(String name) {
        return cut(name, new Span(0, name.length())).of(name);
    }

    /** A name without a closing bracket that was never opened, and "kommuns" before a board's comma as "kommun". */
    static String tidy(String name) {
        String tidy = name;
        if (tidy.endsWith(")") && tidy.indexOf('(') < 0) {
            tidy = tidy.substring(0, tidy.length() - 1);
        }
        if (Letters.lower(tidy).endsWith(" kommuns")) {
            tidy = tidy.substring(0, tidy.length() - 1);
        }
        return tidy;
    }

    /** The name with which a line begins; null where it begins with none. */
    static @Nullable Span inLine(Block block, int from) {
        if (block.is(Block.Kind.ROW)) {
            Span last = null;
            for (Span cell : block.cells()) {
                if (!cell.isEmpty() && looksLikeOrganisation(cell.of(block.text())) && cell.to() - cell.from() < 100) {
                    last = last == null ? cell : last;
                }
            }
            return last == null ? null : cut(block.text(), last);
        }
        Span name = cut(block.text(), new Span(from, block.text().length()));
        return name.isEmpty() || !Letters.isUpper(block.text().charAt(name.from())) ? null : name;
    }

    static boolean looksLikeOrganisation(String name) {
        return name.length() < 110 && ORGANISATION.standsIn(name) && name.split(" ").length <= 12;
    }

    /** "Kommunens", "Föreningen": a word for whichever party is meant, no name. */
    static boolean isGeneric(String name) {
        String lower = Letters.lower(name);
        if (SIDES.contains(lower)
                || lower.endsWith(" parter")
                || lower.endsWith(" part")
                || lower.startsWith("parties ")) {
            return true;
        }
        int and = lower.indexOf(" och ");
        return and > 0 && SIDES.contains(lower.substring(0, and)) && SIDES.contains(lower.substring(and + 5));
    }

    static boolean isPublicSide(String name) {
        String lower = Letters.lower(name);
        return lower.startsWith("kommun")
                || lower.startsWith("region")
                || lower.startsWith("stad")
                || lower.startsWith("nämnd");
    }

    static boolean isFullName(String name) {
        return FULL.standsIn(name);
    }

    /** Stretches of words with capitals that may be names. */
    static List<Span> in(String text) {
        List<Span> found = new ArrayList<>();
        Matcher matcher = NAME.finder(text);
        while (matcher.find()) {
            Span span = new Span(matcher.start(), matcher.end());
            if (looksLikeOrganisation(span.of(text))) {
                found.add(span);
            }
        }
        return found;
    }

    /** The last stretch of words with capitals in the range; null where there is none. */
    static @Nullable Span trailing(String text, int from, int to) {
        Matcher matcher = NAME.matcher(text, from, to);
        Span last = null;
        while (matcher.find()) {
            last = new Span(matcher.start(), matcher.end());
        }
        return last;
    }

    /** Whether two names mean one organisation: one's own words lie within the other's. Two boards of one body do not. */
    static boolean areAlike(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        if (isOtherBoard(one, other) || Bodies.isPublic(one) != Bodies.isPublic(other)) {
            return false;
        }
        Set<String> a = ownWords(one);
        Set<String> b = ownWords(other);
        if (a.isEmpty() || b.isEmpty()) {
            return Letters.lower(one).equals(Letters.lower(other));
        }
        return a.containsAll(b) || b.containsAll(a);
    }

    private static boolean isOtherBoard(String one, String other) {
        String a = Boards.in(Letters.lower(one));
        String b = Boards.in(Letters.lower(other));
        return a != null && b != null && !stem(a).equals(stem(b));
    }

    private static String stem(String board) {
        return board.endsWith("en") ? board.substring(0, board.length() - 2) : board;
    }

    private static Set<String> ownWords(String name) {
        Set<String> words = new HashSet<>();
        for (String word : BETWEEN_OWN_WORDS.split(Letters.lower(name))) {
            String plain = word.length() > 4 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
            if (!plain.isEmpty() && !GENERIC.contains(plain)) {
                words.add(plain);
            }
        }
        return words;
    }
}
