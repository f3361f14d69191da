package se.handslag.reading.lexicon;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.handslag.reading.passages.Letters;

/** Numbers as agreements write them: 18 000, 450.000, 1,35, "två", "tolv". */
public final class Numbers {

    private static final Map<String, Integer> WORDS = new HashMap<>();

    private static final String[] TENS = {"tjugo", "trettio", "fyrtio", "femtio", "sextio", "sjuttio", "åttio", "nittio"
    };

    static {
        String[] swedish = {
            "noll", "en", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv", "tretton",
            "fjorton", "femton", "sexton", "sjutton", "arton", "nitton", "tjugo"
        };
        String[] english = {
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty"
        };
        for (int i = 0; i < swedish.length; i++) {
            WORDS.put(swedish[i], i);
            WORDS.put(english[i], i);
        }
        WORDS.put("ett", 1);
        WORDS.put("a", 1);
        WORDS.put("an", 1);
        WORDS.put("ettårig", 1);
        WORDS.put("tjugofyra", 24);
        WORDS.put("tjugofem", 25);
        WORDS.put("trettio", 30);
        WORDS.put("trettiosex", 36);
        WORDS.put("fyrtioåtta", 48);
        WORDS.put("sextio", 60);
        WORDS.put("thirty", 30);
        WORDS.put("twenty-four", 24);
        WORDS.put("thirty-six", 36);
    }

    /** What no agreement reckons with; a longer figure is an account number or a slip. */
    private static final BigDecimal TOO_LARGE = BigDecimal.valueOf(10_000_000_000L);

    private Numbers() {}

    /** Whether the number is small enough to be reckoned with. */
    public static boolean isReckonable(BigDecimal number) {
        return number.abs().compareTo(TOO_LARGE) < 0;
    }

    /** The number a word stands for; null where it is none. The word is in lower case. */
    public static @Nullable Integer ofWord(String word) {
        return WORDS.get(word);
    }

    /**
     * A number that Swedish writes as one word: "fyrtiofyra", "sjuhundrafemtiotusen"; null where the word is none. The word
     * is in lower case.
     */
    public static @Nullable Integer compound(String word) {
        int thousand = word.indexOf("tusen");
        if (thousand >= 0) {
            Integer thousands = thousand == 0 ? Integer.valueOf(1) : belowThousand(word.substring(0, thousand));
            String rest = word.substring(thousand + "tusen".length());
            Integer below = rest.isEmpty() ? Integer.valueOf(0) : belowThousand(rest);
            return thousands == null || below == null ? null : thousands * 1000 + below;
        }
        return belowThousand(word);
    }

    private static @Nullable Integer belowThousand(String word) {
        int hundred = word.indexOf("hundra");
        if (hundred < 0) {
            return belowHundred(word);
        }
        Integer hundreds = hundred == 0 ? Integer.valueOf(1) : WORDS.get(word.substring(0, hundred));
        String rest = word.substring(hundred + "hundra".length());
        Integer below = rest.isEmpty() ? Integer.valueOf(0) : belowHundred(rest);
        return hundreds == null || below == null ? null : hundreds * 100 + below;
    }

    private static @Nullable Integer belowHundred(String word) {
        Integer plain = WORDS.get(word);
        if (plain != null) {
            return plain;
        }
        for (int i = 0; i < TENS.length; i++) {
            if (word.startsWith(TENS[i])) {
                String rest = word.substring(TENS[i].length());
                Integer ones = rest.isEmpty() ? Integer.valueOf(0) : WORDS.get(rest);
                return ones == null ? null : (i + 2) * 10 + ones;
            }
        }
        return null;
    }

    /** A small number in digits or as a word; null where it is neither. */
    public static @Nullable Integer small(String digitsOrWord) {
        String text = Letters.lower(digitsOrWord);
        if (!text.isEmpty() && Letters.isDigit(text.charAt(0))) {
            return text.length() <= 6 && text.chars().allMatch(c -> c >= '0' && c <= '9')
                    ? Integer.valueOf(text)
                    : null;
        }
        return ofWord(text);
    }

    /**
     * Where the number that begins at a digit ends: digits, grouped in threes by blanks, stops, commas or apostrophes, with
     * a decimal part of one, two or more digits.
     */
    public static int end(String text, int start) {
        int i = digitsEnd(text, start);
        int first = i - start;
        if (first <= 3) {
            i = groupsEnd(text, i);
        }
        if (i + 1 < text.length()
                && (text.charAt(i) == ',' || text.charAt(i) == '.')
                && Letters.isDigit(text.charAt(i + 1))) {
            int decimals = digitsEnd(text, i + 1);
            boolean onlyDecimals =
                    decimals == text.length() || (text.charAt(decimals) != '-' && text.charAt(decimals) != ':');
            if (onlyDecimals && decimals - i - 1 <= 2) {
                i = decimals;
            }
        }
        return i;
    }

    private static int groupsEnd(String text, int from) {
        int i = from;
        char separator = 0;
        while (i + 3 < text.length()
                && isSeparator(text.charAt(i))
                && (separator == 0 || text.charAt(i) == separator)) {
            int group = digitsEnd(text, i + 1);
            if (group - i - 1 != 3) {
                return i;
            }
            separator = text.charAt(i);
            i = group;
        }
        return i;
    }

    private static boolean isSeparator(char c) {
        return c == ' ' || c == '.' || c == '\'' || c == ',';
    }

    private static int digitsEnd(String text, int from) {
        int i = from;
        while (i < text.length() && Letters.isDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** The number in the stretch that {@link #end} found. */
    public static BigDecimal value(String written) {
        int decimalMark = -1;
        for (int i = written.length() - 1; i >= 0 && i >= written.length() - 3; i--) {
            char c = written.charAt(i);
            if ((c == ',' || c == '.') && written.length() - 1 - i <= 2) {
                decimalMark = i;
            }
        }
        StringBuilder plain = new StringBuilder(written.length());
        for (int i = 0; i < written.length(); i++) {
            if (Letters.isDigit(written.charAt(i))) {
                plain.append(written.charAt(i));
            } else if (i == decimalMark) {
                plain.append('.');
            }
        }
        return new BigDecimal(plain.toString());
    }
}
