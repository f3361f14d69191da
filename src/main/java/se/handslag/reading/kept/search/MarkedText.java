package se.handslag.reading.kept.search;

import java.util.ArrayList;
import java.util.List;

/**
 * Words of an agreement with those marked that were looked for. It holds text and no mark-up, so that whatever stands in an agreement
 * is shown as it stands there.
 *
 * @param stretches in order; next to each other they are the text
 * @param cutBefore whether it goes on before them
 * @param cutAfter whether it goes on after them
 */
public record MarkedText(List<Stretch> stretches, boolean cutBefore, boolean cutAfter) {

    /** What stands before and after what was found: signs of no language, which the searched text cannot hold. */
    static final char BEGINS = '\uE000';

    static final char ENDS = '\uE001';

    /** A part of the text, which was looked for or was not. */
    public record Stretch(String text, boolean found) {}

    public MarkedText {
        stretches = List.copyOf(stretches);
    }

    /**
     * The words as they stand, with the marks of the same words as they are searched: in lower case, and with a mark before and after
     * each that was found. Where lower case is not as long as the words themselves, nobody knows where the marks belong and there are
     * none.
     */
    static MarkedText of(String words, String marked) {
        long signs =
                marked.chars().filter(unit -> unit == BEGINS || unit == ENDS).count();
        if (marked.length() - signs != words.length()) {
            return new MarkedText(List.of(new Stretch(words, false)), false, false);
        }
        List<Stretch> stretches = new ArrayList<>();
        boolean within = false;
        int from = 0;
        int at = 0;
        for (int i = 0; i < marked.length(); i++) {
            char unit = marked.charAt(i);
            if (unit == BEGINS || unit == ENDS) {
                add(stretches, words.substring(from, at), within);
                within = unit == BEGINS;
                from = at;
            } else {
                at++;
            }
        }
        add(stretches, words.substring(from), within);
        return new MarkedText(stretches, false, false);
    }

    /** Some words around the first that was found, of about that many letters and never cut within a word. */
    MarkedText around(int letters) {
        String whole = text();
        if (whole.length() <= letters) {
            return this;
        }
        int start = 0;
        for (Stretch stretch : stretches) {
            if (stretch.found()) {
                break;
            }
            start += stretch.text().length();
        }
        // Should nothing be marked, from the beginning.
        start = start == whole.length() ? 0 : start;
        int wanted = Math.max(0, start - letters / 3);
        int first = wanted == 0 ? 0 : whole.indexOf(' ', wanted) + 1;
        // A run of letters without a blank is cut where it must be, so that what was found is shown.
        first = first == 0 || first > start ? wanted : first;
        int last = Math.min(whole.length(), first + letters);
        int blank = whole.lastIndexOf(' ', last);
        last = last < whole.length() && blank > start ? blank : last;
        return new MarkedText(between(first, last), first > 0, last < whole.length());
    }

    /** Without marks. */
    public String text() {
        StringBuilder text = new StringBuilder();
        stretches.forEach(stretch -> text.append(stretch.text()));
        return text.toString();
    }

    private List<Stretch> between(int first, int last) {
        List<Stretch> kept = new ArrayList<>();
        int at = 0;
        for (Stretch stretch : stretches) {
            int from = Math.clamp(first - at, 0, stretch.text().length());
            int to = Math.clamp(last - at, 0, stretch.text().length());
            add(kept, stretch.text().substring(from, Math.max(from, to)), stretch.found());
            at += stretch.text().length();
        }
        return kept;
    }

    private static void add(List<Stretch> stretches, String text, boolean found) {
        if (!text.isEmpty()) {
            stretches.add(new Stretch(text, found));
        }
    }
}
