package se.handslag.reading.lexicon;

import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.TimeOfYear;
import se.handslag.kernel.SwiftPattern;

/**
 * Finds months and days that come back each year: "i maj och i november", "senast den 15 augusti varje år", "före utgången
 * av mars", "on 1 February". A month with a year after it is a single date and no such time.
 */
public final class TimesOfYear {

    private static final SwiftPattern TIME = SwiftPattern.compile("(?<!\\p{L})(?:(\\d{1,2})(?::?[ea]|st|nd|rd|th)? )?("
            + Months.NAMES + "|jan|feb|apr|aug|sept|sep|okt|oct|nov|dec)(?!\\p{L})(?! (?:månad )?\\d{4})");
    private static final SwiftPattern NO_TIME = SwiftPattern.compile(
            "(?:från och med|fr\\.? ?o\\.? ?m\\.?|räknat från|utgör|from)(?: den)?(?: \\d{1,2})? $");
    private static final SwiftPattern RANGE = SwiftPattern.compile("(?<!\\p{L})(?:från (?:och med )?)?(" + Months.NAMES
            + ")(?: till(?: och med)? | ?[–-] ?|–| to | through )(" + Months.NAMES + ")(?!\\p{L})");
    private static final SwiftPattern EXCEPT =
            SwiftPattern.compile("(?:utom|except)(?: i| in)? (" + Months.NAMES + ")(?!\\p{L})");

    private TimesOfYear() {}

    /** Those in the text, which is in lower case, in order and none twice. */
    public static List<TimeOfYear> in(String lower) {
        List<TimeOfYear> found = new ArrayList<>();
        Matcher matcher = TIME.finder(lower);
        while (matcher.find()) {
            String day = matcher.group(1);
            String before = lower.substring(Math.max(0, matcher.start() - 24), matcher.start());
            boolean verb = matcher.group(2).equals("may") && day == null && !before.matches("(?s).*(?:in|of|and|,) $");
            TimeOfYear time = time(number(matcher.group(2)), day == null ? null : Integer.valueOf(day));
            if (!verb && !NO_TIME.standsIn(before) && time != null && !found.contains(time)) {
                found.add(time);
            }
        }
        return found;
    }

    /** The months of a monthly rhythm that holds for a part of the year: "från februari till september", "utom juli". */
    public static List<TimeOfYear> monthsOfPart(String lower) {
        Matcher range = RANGE.finder(lower);
        Matcher except = EXCEPT.finder(lower);
        List<TimeOfYear> months = new ArrayList<>();
        if (range.find()) {
            int last = Months.number(range.group(2));
            for (int month = Months.number(range.group(1)); month != last; month = month % 12 + 1) {
                months.add(TimeOfYear.inMonth(month));
            }
            months.add(TimeOfYear.inMonth(last));
        } else if (except.find()) {
            for (int month = 1; month <= 12; month++) {
                if (month != Months.number(except.group(1))) {
                    months.add(TimeOfYear.inMonth(month));
                }
            }
        }
        return months;
    }

    /** The month of a whole name, or of its first three letters or more. */
    private static int number(String name) {
        int whole = Months.number(name);
        for (int month = 1; whole == 0 && month <= 12; month++) {
            boolean begins = Months.SWEDISH.get(month - 1).startsWith(name)
                    || Months.ENGLISH.get(month - 1).startsWith(name);
            whole = begins ? month : 0;
        }
        return whole;
    }

    /** The time; null where no year has such a day. */
    private static @Nullable TimeOfYear time(int month, @Nullable Integer day) {
        boolean inCalendar = day == null || day >= 1 && day <= Month.of(month).maxLength();
        return inCalendar ? new TimeOfYear(month, day) : null;
    }
}
