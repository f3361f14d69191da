package se.handslag.reading.passages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.handslag.reading.document.DocumentText;
import se.handslag.reading.document.PageText;

/**
 * The lines of a document that carry its text: page numbers, running headers and footers, and the table of contents are
 * left out.
 */
final class Lines {

    /** A line that stands alike so often is no part of the text. */
    private static final int TIMES_OF_A_RUNNING_LINE = 3;

    private static final int LONGEST_RUNNING_LINE = 90;

    /** How many lines from a page's top or bottom a running header or footer may be. */
    private static final int DEPTH_OF_MARGIN = 4;

    private final List<Line> all = new ArrayList<>();
    private final List<Integer> fromTop = new ArrayList<>();
    private final List<Integer> fromBottom = new ArrayList<>();
    private final int pages;

    private Lines(DocumentText document) {
        pages = document.pages().size();
        for (PageText page : document.pages()) {
            split(page);
        }
    }

    static List<Line> of(DocumentText document) {
        Lines lines = new Lines(document);
        return new FlattenedTables(new Contents(lines.withoutRunningLines()).leftOut()).asRows();
    }

    private void split(PageText page) {
        String text = page.text();
        int first = all.size();
        boolean gap = true;
        int from = 0;
        while (from < text.length()) {
            int newline = text.indexOf('\n', from);
            int to = newline < 0 ? text.length() : newline;
            Span line = Span.trimmed(text, from, to);
            if (line.isEmpty()) {
                gap = true;
            } else if (!DrawnTable.isBorder(line.of(text))) {
                // A tab before a figure tells the column, so leading tabs stay with the line.
                all.add(new Line(page.number(), line.from(), line.of(text), gap));
                gap = false;
            }
            from = to + 1;
        }
        readStrokes(first);
        for (int i = first; i < all.size(); i++) {
            fromTop.add(i - first);
            fromBottom.add(all.size() - 1 - i);
        }
    }

    /** A row between strokes is one wherever it stands; one that strokes only divide has another as divided beside it. */
    private void readStrokes(int first) {
        int before = 0;
        for (int i = first; i < all.size(); i++) {
            Line line = all.get(i);
            int strokes = DrawnTable.strokes(line.text());
            int after = i + 1 < all.size() ? DrawnTable.strokes(all.get(i + 1).text()) : 0;
            if (strokes > 0 && (DrawnTable.isRow(line.text()) || strokes == before || strokes == after)) {
                all.set(i, DrawnTable.row(line));
            }
            before = strokes;
        }
    }

    private List<Line> withoutRunningLines() {
        Map<String, Integer> times = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            Line line = all.get(i);
            if (line.text().length() <= LONGEST_RUNNING_LINE && mayRun(i)) {
                times.merge(shape(line.text()), 1, Integer::sum);
            }
        }
        List<Line> kept = new ArrayList<>(all.size());
        boolean gap = false;
        for (int i = 0; i < all.size(); i++) {
            Line line = all.get(i);
            if (isPageNumber(line.text(), i) || runs(line, times, i, kept)) {
                gap |= line.gapBefore();
            } else {
                kept.add(gap && !line.gapBefore() ? new Line(line.page(), line.start(), line.text(), true) : line);
                gap = false;
            }
        }
        return kept;
    }

    private boolean mayRun(int index) {
        return pages == 1 ? standsAlone(index) : isInMargin(index);
    }

    private boolean isInMargin(int index) {
        return fromTop.get(index) < DEPTH_OF_MARGIN || fromBottom.get(index) < DEPTH_OF_MARGIN;
    }

    private boolean standsAlone(int index) {
        return all.get(index).gapBefore()
                && (index + 1 == all.size() || all.get(index + 1).gapBefore());
    }

    private boolean runs(Line line, Map<String, Integer> times, int index, List<Line> kept) {
        if (line.text().length() > LONGEST_RUNNING_LINE || !mayRun(index)) {
            return false;
        }
        int seen = times.getOrDefault(shape(line.text()), 0);
        boolean often = pages == 1
                ? seen >= TIMES_OF_A_RUNNING_LINE && !hasFigures(line.text())
                : seen >= Math.max(2, (pages + 1) / 2);
        // The first time it stands it may be the document's own head, and then it is read.
        return often && !(index < DEPTH_OF_MARGIN * 2 && isFirstOfItsShape(line, kept));
    }

    private static boolean isFirstOfItsShape(Line line, List<Line> kept) {
        String shape = shape(line.text());
        for (Line earlier : kept) {
            if (shape(earlier.text()).equals(shape)) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasFigures(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Letters.isDigit(text.charAt(i)) || text.charAt(i) == '\t') {
                return true;
            }
        }
        return false;
    }

    /** The line with its figures alike, so that "Sida 3 av 7" and "Sida 4 av 7" are one shape. */
    private static String shape(String text) {
        StringBuilder shape = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Letters.isDigit(c)) {
                if (shape.isEmpty() || shape.charAt(shape.length() - 1) != '0') {
                    shape.append('0');
                }
            } else if (c > ' ') {
                shape.append(Letters.lower(c));
            }
        }
        return shape.toString();
    }

    private boolean isPageNumber(String text, int index) {
        if (text.length() > 24) {
            return false;
        }
        String shape = shape(text);
        return switch (shape) {
            case "0(0)",
                    "0av0",
                    "sida0",
                    "sid0",
                    "sid.0",
                    "s.0",
                    "sida0av0",
                    "sida0(0)",
                    "sid0(0)",
                    "sid0av0",
                    "-0-",
                    "page0",
                    "page0of0",
                    "0of0",
                    "sida:0",
                    "sida:0av0",
                    "sida:0(0)",
                    "|0",
                    "page0(0)" -> true;
            case "0/0" -> text.length() <= 5 && (standsAlone(index) || isInMargin(index));
            case "0" -> text.length() <= 3 && (pages > 1 ? isInMargin(index) : standsAlone(index));
            default -> false;
        };
    }
}
