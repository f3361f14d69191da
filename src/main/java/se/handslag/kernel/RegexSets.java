package se.handslag.kernel;

import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** The sets of letters of a regular expression: \d, \p{L}, [a-zåäö], [^.;]. Only letters below 256 are told apart. */
final class RegexSets {

    private static final long[] ANY = {-1, -1, -1, -1};
    private static final long[] NONE = {0, 0, 0, 0};
    private static final long[] DIGITS = all(c -> c >= '0' && c <= '9');
    private static final long[] BLANKS = all(c -> c == ' ' || (c >= 9 && c <= 13));
    private static final long[] LETTERS = all(Character::isLetter);
    private static final long[] UPPER = all(Character::isUpperCase);
    private static final long[] LOWER = all(Character::isLowerCase);
    private static final long[] LINE_ENDS = all(c -> c == '\n' || c == '\r' || c == 0x85);
    private static final long[] WORD = all(c -> c < 128 && (Character.isLetterOrDigit(c) || c == '_'));

    private RegexSets() {}

    private static long[] all(IntPredicate member) {
        long[] set = new long[AutomatonGraph.LETTERS / 64];
        for (int c = 0; c < AutomatonGraph.LETTERS; c++) {
            if (member.test(c)) {
                put(set, c);
            }
        }
        return set;
    }

    private static void put(long[] set, int c) {
        if (c < AutomatonGraph.LETTERS) {
            set[c >> 6] |= 1L << c;
        }
    }

    static long[] any() {
        return ANY;
    }

    static long[] none() {
        return NONE;
    }

    static long[] word() {
        return WORD;
    }

    static long[] lineEnds() {
        return LINE_ENDS;
    }

    /** The set with every letter in it in both cases. */
    static long[] bothCases(long[] set) {
        long[] both = set.clone();
        for (int c = 0; c < AutomatonGraph.LETTERS; c++) {
            if ((set[c >> 6] & 1L << c) != 0) {
                put(both, Character.toLowerCase(c));
                put(both, Character.toUpperCase(c));
            }
        }
        return both;
    }

    /** What a backslash before the next letter means; null where it means that very letter. */
    static long @Nullable [] escaped(RegexParts parts) {
        char c = parts.ahead();
        if (!Character.isLetterOrDigit(c)) {
            return null;
        }
        return switch (parts.next()) {
            case 'd' -> DIGITS;
            case 's' -> BLANKS;
            case 'w' -> WORD;
            case 'D' -> without(DIGITS);
            case 'S' -> without(BLANKS);
            case 'W' -> without(WORD);
            case 't' -> only('\t');
            case 'n' -> only('\n');
            case 'r' -> only('\r');
            case 'p' -> named(parts);
            default -> throw new RegexParts.Unknown();
        };
    }

    private static long[] named(RegexParts parts) {
        if (parts.skip("{L}") || parts.skip("L") || parts.skip("{IsAlphabetic}")) {
            return LETTERS;
        }
        if (parts.skip("{Lu}")) {
            return UPPER;
        }
        if (parts.skip("{Ll}")) {
            return LOWER;
        }
        throw new RegexParts.Unknown();
    }

    /** A set in brackets, of which the first has been read. */
    static long[] inBrackets(RegexParts parts) {
        boolean negated = parts.skip("^");
        long[] set = new long[ANY.length];
        do {
            addItem(set, parts);
        } while (!parts.skip("]"));
        return negated ? without(set) : set;
    }

    private static void addItem(long[] set, RegexParts parts) {
        char c = parts.next();
        if (c == '[' || c == '&' && parts.ahead() == '&') {
            throw new RegexParts.Unknown();
        }
        if (c == '\\') {
            long[] escaped = escaped(parts);
            addAll(set, escaped == null ? only(parts.next()) : escaped);
            return;
        }
        if (parts.ahead() == '-' && !parts.isAhead("-]")) {
            parts.next();
            char last = parts.next();
            if (last == '\\') {
                throw new RegexParts.Unknown();
            }
            addAll(set, all(letter -> letter >= c && letter <= last));
        } else {
            put(set, c);
        }
    }

    private static void addAll(long[] set, long[] more) {
        for (int i = 0; i < set.length; i++) {
            set[i] |= more[i];
        }
    }

    private static long[] without(long[] set) {
        long[] rest = new long[set.length];
        for (int i = 0; i < set.length; i++) {
            rest[i] = ~set[i];
        }
        return rest;
    }

    static long[] only(char c) {
        return all(letter -> letter == c);
    }
}
