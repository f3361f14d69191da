package se.handslag.reading.passages;

import java.util.ArrayList;
import java.util.List;

/** Finds a table of contents: lines that end in a page's number after dots, a tab or blanks, under a heading that says so. */
final class Contents {

    private static final int MOST_PAGES = 300;

    private final List<Line> lines;

    Contents(List<Line> lines) {
        this.lines = lines;
    }

    /** The lines without it. */
    List<Line> leftOut() {
        List<Line> kept = new ArrayList<>(lines.size());
        boolean inside = false;
        int missed = 0;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (isItsHeading(line.text())) {
                inside = true;
                missed = 0;
            } else if ((isLeader(line.text()) && (inside || leadsThroughPages(i)))
                    || (inside && isEntry(line.text()))) {
                missed = 0;
            } else if (inside && missed == 0 && !line.gapBefore() && line.text().length() < 60) {
                // A long entry may be broken over two lines; only its second ends in the number.
                missed++;
            } else {
                inside = false;
                kept.add(line);
            }
        }
        return kept;
    }

    /** Whether the dotted lines around lead to pages, three or more in rising order; a dotted budget does not. */
    private boolean leadsThroughPages(int index) {
        int first = index;
        while (first > 0 && isLeader(lines.get(first - 1).text())) {
            first--;
        }
        int count = 0;
        int page = 0;
        for (int i = first; i < lines.size() && isLeader(lines.get(i).text()); i++) {
            int next = numberAtEnd(lines.get(i).text());
            if (next < page || next > MOST_PAGES) {
                return false;
            }
            page = next;
            count++;
        }
        return count >= 3;
    }

    private static int numberAtEnd(String text) {
        int i = text.length();
        while (i > 0 && Letters.isDigit(text.charAt(i - 1))) {
            i--;
        }
        boolean thousands = i > 1 && text.charAt(i - 1) == ' ' && Letters.isDigit(text.charAt(i - 2));
        return thousands || text.length() - i > 4 ? MOST_PAGES + 1 : Integer.parseInt(text, i, text.length(), 10);
    }

    private static boolean isItsHeading(String text) {
        String lower = Letters.lower(text);
        return lower.equals("innehåll")
                || lower.equals("innehållsförteckning")
                || lower.equals("contents")
                || lower.equals("table of contents");
    }

    /** Dots that lead to a number: an entry wherever it stands. */
    private static boolean isLeader(String text) {
        int dots = text.indexOf("....");
        if (dots < 0) {
            dots = text.indexOf(". . . ");
        }
        if (dots <= 2) {
            return false;
        }
        for (int i = dots; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '.' && c != ' ' && c != '\t' && !Letters.isDigit(c)) {
                return false;
            }
        }
        return Letters.isDigit(text.charAt(text.length() - 1));
    }

    /** Words, then a blank or tab, then a page's number. */
    private static boolean isEntry(String text) {
        int i = text.length();
        while (i > 0 && Letters.isDigit(text.charAt(i - 1))) {
            i--;
        }
        int digits = text.length() - i;
        return digits >= 1
                && digits <= 3
                && i > 2
                && (text.charAt(i - 1) <= ' ' || text.charAt(i - 1) == '.')
                && Letters.isLetter(text.charAt(0)) | Letters.isDigit(text.charAt(0));
    }
}
