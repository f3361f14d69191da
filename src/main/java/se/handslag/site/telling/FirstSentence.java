package se.handslag.site.telling;

/** What is said first of a day: what, by whom and how much; why comes after it. */
public final class FirstSentence {

    private FirstSentence() {}

    /** The words up to the first full stop with a blank after it, without the stop. */
    public static String of(String words) {
        int stop = words.indexOf(". ");
        return stop < 0 ? words : words.substring(0, stop);
    }
}
