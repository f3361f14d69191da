package se.handslag.reading.passages;

/** A half-open stretch of a passage's text. */
public record Span(int from, int to) {

    /** The stretch without the blanks at its ends; empty stretches stay where they begin. */
    public static Span trimmed(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && text.charAt(start) <= ' ') {
            start++;
        }
        while (end > start && text.charAt(end - 1) <= ' ') {
            end--;
        }
        return new Span(start, end);
    }

    /** Whether no letter stands in it. */
    public boolean isEmpty() {
        return from == to;
    }

    /** What stands there in the text. */
    public String of(String text) {
        return text.substring(from, to);
    }
}
