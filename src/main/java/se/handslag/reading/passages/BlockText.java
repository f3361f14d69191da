package se.handslag.reading.passages;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * The joined text of one passage, with the page and place of each letter.
 *
 * @param places where in its page each letter of the text stands; for a blank put in at a join, the place of the letter before
 * @param pages the page of each letter
 */
record BlockText(String text, int[] places, int[] pages) {

    static BlockText join(List<Line> lines) {
        int length = 0;
        for (Line line : lines) {
            length += line.text().length() + 1;
        }
        Joiner joiner = new Joiner(length);
        for (int i = 0; i < lines.size(); i++) {
            joiner.add(lines.get(i));
            if (i + 1 < lines.size()) {
                joiner.joinTo(lines.get(i + 1).text());
            }
        }
        return joiner.joined();
    }

    /**
     * Where the dots that lead from a label to a figure end, blanks after them passed over; −1 where no such dots begin at
     * the place. Dots to sign on lead to no figure.
     */
    static int leaderEnd(String letters, int at) {
        if (at < 1 || !letters.startsWith("....", at)) {
            return -1;
        }
        int end = at;
        while (end < letters.length() && (letters.charAt(end) == '.' || letters.charAt(end) == ' ')) {
            end++;
        }
        boolean figure = end < letters.length() && (Letters.isDigit(letters.charAt(end)) || letters.charAt(end) == '-');
        return figure ? end : -1;
    }

    private static final class Joiner {

        private final StringBuilder text;
        private final int[] places;
        private final int[] pages;

        Joiner(int atMost) {
            text = new StringBuilder(atMost);
            places = new int[atMost];
            pages = new int[atMost];
        }

        void add(Line line) {
            String letters = line.text();
            for (int i = 0; i < letters.length(); i++) {
                char c = letters.charAt(i);
                if (c == '-'
                        && i + 2 < letters.length()
                        && letters.charAt(i + 1) == ' '
                        && isBrokenWord(letters.substring(i + 2, Math.min(letters.length(), i + 16)))) {
                    i++;
                } else if (c == '.' && leaderEnd(letters, i) > 0) {
                    put('\t', line.page(), line.start() + i);
                    i = leaderEnd(letters, i) - 1;
                } else if (c == ' ' && isWideGap(letters, i)) {
                    put('\t', line.page(), line.start() + i);
                    i = endOfGap(letters, i) - 1;
                } else if (!Letters.isInvisible(c)) {
                    put(Letters.plain(c), line.page(), line.start() + i);
                }
            }
        }

        /** Three blanks or more divide the columns of a table that was flattened. */
        private static boolean isWideGap(String letters, int at) {
            return letters.startsWith("   ", at);
        }

        private static int endOfGap(String letters, int at) {
            int end = at;
            while (end < letters.length() && letters.charAt(end) == ' ') {
                end++;
            }
            return end;
        }

        /** A word broken over two lines becomes one again; "kultur-" before "och" keeps its hyphen. */
        void joinTo(String next) {
            boolean endsInHyphen =
                    text.length() > 1 && text.charAt(text.length() - 1) == '-' && text.charAt(text.length() - 2) != ' ';
            if (endsInHyphen && isBrokenWord(next, text.length() - 1)) {
                text.setLength(text.length() - 1);
            } else if (!text.isEmpty() && !(endsInHyphen && goesOn(next) && !isJoint(next))) {
                int last = text.length() - 1;
                put(' ', pages[last], places[last]);
            }
        }

        /** A word or number that was broken at its hyphen: "2026-" and "02-28". */
        private static boolean goesOn(String next) {
            return Letters.isLetter(next.charAt(0)) || Letters.isDigit(next.charAt(0));
        }

        private static final Set<String> JOINTS = Set.of("och", "eller", "samt", "respektive", "and", "or");

        private boolean isBrokenWord(String next) {
            return isBrokenWord(next, text.length());
        }

        private boolean isBrokenWord(String next, int hyphenAt) {
            return hyphenAt > 0
                    && Letters.isLetter(text.charAt(hyphenAt - 1))
                    && Letters.isLetter(next.charAt(0))
                    && !Letters.isUpper(next.charAt(0))
                    && !isJoint(next);
        }

        private static boolean isJoint(String next) {
            int end = next.indexOf(' ');
            return JOINTS.contains(end < 0 ? next : next.substring(0, end));
        }

        private void put(char c, int page, int place) {
            places[text.length()] = place;
            pages[text.length()] = page;
            text.append(c);
        }

        BlockText joined() {
            return new BlockText(
                    text.toString(), Arrays.copyOf(places, text.length()), Arrays.copyOf(pages, text.length()));
        }
    }
}
