package se.handslag.reading.lexicon;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of the months, in Swedish and English, in lower case. */
public final class Months {

    static final List<String> SWEDISH = List.of(
            "januari",
            "februari",
            "mars",
            "april",
            "maj",
            "juni",
            "juli",
            "augusti",
            "september",
            "oktober",
            "november",
            "december");
    static final List<String> ENGLISH = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    /** The Swedish names as alternatives in an expression, without brackets. */
    public static final String SWEDISH_NAMES = String.join("|", SWEDISH);

    /** The names of both languages as alternatives in an expression, without brackets. */
    public static final String NAMES =
            Stream.concat(SWEDISH.stream(), ENGLISH.stream()).distinct().collect(Collectors.joining("|"));

    private Months() {}

    /** The month of that name, 1–12; 0 where it is the name of none. */
    public static int number(String lower) {
        return Math.max(SWEDISH.indexOf(lower), ENGLISH.indexOf(lower)) + 1;
    }
}
