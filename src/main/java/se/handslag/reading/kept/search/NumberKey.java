package se.handslag.reading.kept.search;

import java.util.Locale;
import java.util.stream.Stream;
import se.handslag.kernel.OrganisationNumber;
import se.handslag.records.DiaryNumber;

/** How a number is kept beside the words, so that it is found however it is written, and only whole. No word begins with its sign. */
final class NumberKey {

    private static final String ORGANISATION = "#o";
    private static final String DIARY = "#d";

    private NumberKey() {}

    static String of(OrganisationNumber number) {
        return ORGANISATION + number.digits();
    }

    /** Without blanks, and in upper case. */
    static String of(DiaryNumber number) {
        return ofDiary(number.value());
    }

    /** All by which it is found: the whole, and what comes after the letters that say whose it is, as many write it. */
    static Stream<String> all(DiaryNumber number) {
        String whole = number.value();
        int figure = 0;
        while (!Character.isDigit(whole.charAt(figure))) {
            figure++;
        }
        return Stream.of(ofDiary(whole), ofDiary(whole.substring(figure))).distinct();
    }

    private static String ofDiary(String written) {
        return DIARY + written.replace(" ", "").toUpperCase(Locale.ROOT);
    }
}
