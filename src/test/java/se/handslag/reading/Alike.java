package se.handslag.reading;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** When two values of a field count as alike, and how much: what {@link Scorer} goes by for a single value. */
final class Alike {

    private static final Set<String> SMALL_WORDS = Set.of(
            "och", "i", "för", "av", "till", "om", "på", "med", "den", "det", "en", "ett", "the", "of", "and", "samt",
            "som", "mellan", "genom", "är", "har", "vid", "från", "per");
    private static final Set<String> GENERIC =
            Set.of("kommun", "region", "stad", "föreningen", "stiftelsen", "kommunen");
    private static final List<String> INDEX_WORDS =
            List.of("opi", "kpi", "kpif", "lpik", "pkv", "aki", "prisbasbelopp", "%", "per cent", "procent", "index");
    private static final Set<String> NO_NAMES = Set.of("index", "%", "procent", "per cent");
    private static final Map<String, Double> PER_YEAR =
            Map.of("week", 52.0, "month", 12.0, "quarter", 4.0, "tertial", 3.0, "halfYear", 2.0, "year", 1.0);

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]");
    private static final Pattern BLANKS = Pattern.compile("(?U)[\\s\\x1c-\\x1f]+");
    private static final Pattern UNSEEN = Pattern.compile("[\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\ufeff]");
    private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212]");
    private static final Pattern QUOTES = Pattern.compile("[\\u201c\\u201d\\u201e\\u00ab\\u00bb\"\\u2019'´`*_]");
    private static final Pattern MILLIONS = Pattern.compile("(?U)\\b(mnkr|mkr|miljon)");
    private static final Pattern THOUSANDS = Pattern.compile("(?U)\\b(tkr|ksek)\\b");
    private static final Pattern NUMBER = Pattern.compile("-?\\d[\\d .,]*");
    private static final Pattern GROUPED = Pattern.compile("-?\\d{1,3}([.,]\\d{3})+");
    private static final Pattern DAY = Pattern.compile("(\\d{4})-?(\\d{2})-?(\\d{2})");
    private static final Pattern DIARY_WORD = Pattern.compile("^(dnr|diarienummer|diarienr|ref\\.? ?no\\.?)[ .:]*");
    private static final Pattern PERCENT = Pattern.compile("(\\d+(?:[.,]\\d+)?) ?(?:%|procent|per cent|percent)");

    private Alike() {}

    /** Lower case, one blank, plain dashes, no quotation marks and nothing unseen; null is nothing. */
    static String norm(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        String text = Normalizer.normalize(repaired(value.toString()), Normalizer.Form.NFC);
        text = UNSEEN.matcher(text).replaceAll("");
        text = DASHES.matcher(text).replaceAll("-");
        text = QUOTES.matcher(text).replaceAll("");
        return BLANKS.matcher(text).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    private static String repaired(String text) {
        if (text.contains("Ã") || text.contains("â\u0080") || text.contains("â€")) {
            for (Charset wrong : List.of(StandardCharsets.ISO_8859_1, Charset.forName("windows-1252"))) {
                try {
                    ByteBuffer bytes = wrong.newEncoder().encode(CharBuffer.wrap(text));
                    return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
                } catch (CharacterCodingException notThis) {
                    continue;
                }
            }
        }
        return text;
    }

    static List<String> tokens(@Nullable Object value) {
        List<String> tokens = new ArrayList<>();
        Matcher words = WORD.matcher(norm(value));
        while (words.find()) {
            String word = words.group();
            if (!SMALL_WORDS.contains(word)) {
                boolean genitive = word.codePointCount(0, word.length()) > 4 && word.endsWith("s");
                tokens.add(genitive ? word.substring(0, word.length() - 1) : word);
            }
        }
        return tokens;
    }

    static double tokenF1(@Nullable Object one, @Nullable Object other) {
        List<String> a = tokens(one);
        List<String> b = tokens(other);
        List<String> rest = new ArrayList<>(b);
        double hit = a.stream().filter(rest::remove).count();
        if (hit == 0) {
            return 0;
        }
        double precision = hit / a.size();
        double recall = hit / b.size();
        return 2 * precision * recall / (precision + recall);
    }

    static boolean sameName(@Nullable Object one, @Nullable Object other) {
        if (!norm(one).isEmpty() && norm(one).equals(norm(other))) {
            return true;
        }
        Set<String> x = new HashSet<>(tokens(one));
        Set<String> y = new HashSet<>(tokens(other));
        if (x.isEmpty() || y.isEmpty()) {
            return false;
        }
        if (y.containsAll(x) || x.containsAll(y)) {
            return !GENERIC.containsAll(x.size() <= y.size() ? x : y);
        }
        Set<String> both = new HashSet<>(x);
        both.retainAll(y);
        return (double) both.size() / (x.size() + y.size() - both.size()) >= 0.5;
    }

    static @Nullable Double amount(@Nullable Object value) {
        if (value == null || value instanceof Boolean) {
            return null;
        }
        if (value instanceof Number number) {
            return number.doubleValue();
        }
        String text = norm(value);
        double factor =
                MILLIONS.matcher(text).find() ? 1e6 : THOUSANDS.matcher(text).find() ? 1e3 : 1;
        Matcher number = NUMBER.matcher(text);
        if (!number.find()) {
            return null;
        }
        String digits = number.group().replaceAll("^[ .,]+|[ .,]+$", "").replace(" ", "");
        if (GROUPED.matcher(digits).matches()) {
            digits = digits.replaceAll("[.,]", "");
        }
        try {
            return Double.parseDouble(digits.replace(',', '.')) * factor;
        } catch (NumberFormatException noNumber) {
            return null;
        }
    }

    static boolean sameAmount(@Nullable Object one, @Nullable Object other) {
        Double a = amount(one);
        Double b = amount(other);
        return a != null && b != null && Math.abs(a - b) <= Math.max(0.5, 1e-6 * Math.abs(b));
    }

    static @Nullable List<String> day(@Nullable Object value) {
        Matcher day = DAY.matcher(norm(value));
        return day.find() ? List.of(day.group(1), day.group(2), day.group(3)) : null;
    }

    static boolean sameDay(@Nullable Object one, @Nullable Object other) {
        List<String> day = day(other);
        return day != null && day.equals(day(one));
    }

    static boolean nearDay(@Nullable Object one, @Nullable Object other) {
        List<String> a = day(one);
        List<String> b = day(other);
        if (a == null || b == null) {
            return false;
        }
        try {
            return a.equals(b)
                    || Math.abs(ChronoUnit.DAYS.between(
                                    LocalDate.parse(String.join("-", a)), LocalDate.parse(String.join("-", b))))
                            <= 1;
        } catch (DateTimeException noDay) {
            return false;
        }
    }

    static String digits(@Nullable Object value) {
        String digits = value == null ? "" : value.toString().replaceAll("\\D", "");
        return digits.length() == 12 && digits.startsWith("16") ? digits.substring(2) : digits;
    }

    static @Nullable Double timesPerYear(Map<String, Object> followUp) {
        Double times = amount(followUp.get("timesPerYear"));
        Object every = followUp.get("every");
        return times == null && every instanceof String period ? PER_YEAR.get(period) : times;
    }

    static double diary(@Nullable Object predicted, @Nullable Object truth) {
        String p = diaryDigits(predicted);
        String t = diaryDigits(truth);
        return p.equals(t) ? 1 : t.codePointCount(0, t.length()) >= 5 && p.contains(t) ? 0.8 : 0;
    }

    private static String diaryDigits(@Nullable Object value) {
        String number = DIARY_WORD.matcher(norm(value)).replaceFirst("");
        return NOT_WORD.matcher(number).replaceAll("");
    }

    static double passage(@Nullable Object predicted, @Nullable Object truth) {
        double f1 = tokenF1(predicted, truth);
        return f1 >= 0.6 ? 1 : f1 >= 0.2 ? f1 / 0.6 : 0;
    }

    static double title(@Nullable Object predicted, @Nullable Object truth) {
        double f1 = tokenF1(predicted, truth);
        return f1 >= 0.8 ? 1 : f1;
    }

    static double indexation(@Nullable Object predicted, @Nullable Object truth) {
        String percent = percent(truth);
        if (percent != null) {
            return percent.equals(percent(predicted)) ? 1 : 0;
        }
        Set<String> names = indexWords(truth);
        names.removeAll(NO_NAMES);
        boolean alike = tokenF1(predicted, truth) >= 0.4;
        if (names.isEmpty()) {
            return alike ? 1 : 0;
        }
        names.retainAll(indexWords(predicted));
        return !names.isEmpty() ? 1 : alike ? 0.5 : 0;
    }

    private static Set<String> indexWords(@Nullable Object value) {
        String text = norm(value);
        Set<String> words = new HashSet<>(INDEX_WORDS);
        words.removeIf(word -> !text.contains(word));
        return words;
    }

    private static @Nullable String percent(@Nullable Object value) {
        Matcher percent = PERCENT.matcher(norm(value));
        return percent.find() ? percent.group(1).replace(',', '.') : null;
    }
}
