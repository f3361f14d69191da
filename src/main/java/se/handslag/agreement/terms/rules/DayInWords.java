package se.handslag.agreement.terms.rules;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Pattern;
import se.handslag.kernel.Language;

/** The ways in which a text may write a day. */
final class DayInWords {

    private DayInWords() {}

    /** Finds the day, with "no later than" and "in" before it: "2018-11-30", "i november månad 2018", "30 november". */
    static Pattern of(LocalDate day, Language language) {
        Locale locale = Locale.of(language.code());
        String month = day.getMonth().getDisplayName(TextStyle.FULL, locale);
        String before = Lexicon.pattern("day.before." + language.code()).pattern();
        String after = Lexicon.pattern("day.after." + language.code()).pattern();
        String inWords = "(\\d{1,2}\\s+)?" + Pattern.quote(month) + after;
        return Lexicon.ignoringCase(before + "(" + day + "|" + inWords + ")");
    }
}
