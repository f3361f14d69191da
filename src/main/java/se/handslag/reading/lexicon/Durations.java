package se.handslag.reading.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import se.handslag.kernel.SwiftPattern;

/** Finds lengths of time: "tre år", "36 månader", "sex (6) månaders", "ett halvår", "treårig", "18 months". */
public final class Durations {

    private static final SwiftPattern LENGTH = SwiftPattern.compile(
            "(?<![\\p{L}\\d:.,])(\\d{1,3}|\\p{L}+)(?: ?\\((?:\\d{1,3}|\\p{L}+)\\))?[ -]?"
                    + "(kalendermånad\\p{L}*|månad(?:er|ers|s)?|mån\\b|års?\\b|kalenderår\\b|verksamhetsår\\b|årsperiod\\p{L}*|calendar months?|months?'?|years?'?)(?![\\p{L}])");
    private static final SwiftPattern COMPOUND =
            SwiftPattern.compile("\\b(ett|två|tre|fyra|fem)års?(?:ig|igt|iga|speriod|sperioden|sperioder)\\b");
    private static final SwiftPattern HALF_YEAR =
            SwiftPattern.compile("\\bett halvår\\b|ett halvt år|\\bhalvårs\\b|\\bhalf a year\\b|\\bsix-month\\b");
    private static final SwiftPattern AND_A_HALF =
            SwiftPattern.compile("\\b(\\d|ett|två|tre|one|two|three) (?:och ett halvt år|and a half years?)\\b");

    private Durations() {}

    /** All lengths of time in the text, which is in lower case, in order. */
    public static List<Duration> in(String lower) {
        List<Duration> found = new ArrayList<>();
        Matcher half = AND_A_HALF.finder(lower);
        while (half.find()) {
            Integer years = Numbers.small(half.group(1));
            if (years != null) {
                found.add(new Duration(half.start(), half.end(), years * 12 + 6));
            }
        }
        Matcher length = LENGTH.finder(lower);
        while (length.find()) {
            Integer number = Numbers.small(length.group(1));
            if (number != null && number > 0 && number <= 120) {
                boolean months =
                        length.group(2).contains("mån") || length.group(2).contains("month");
                found.add(new Duration(length.start(), length.end(), months ? number : number * 12));
            }
        }
        Matcher compound = COMPOUND.finder(lower);
        while (compound.find()) {
            Integer years = Numbers.ofWord(compound.group(1));
            if (years != null) {
                found.add(new Duration(compound.start(), compound.end(), years * 12));
            }
        }
        Matcher halfYear = HALF_YEAR.finder(lower);
        while (halfYear.find()) {
            found.add(new Duration(halfYear.start(), halfYear.end(), 6));
        }
        return found;
    }
}
