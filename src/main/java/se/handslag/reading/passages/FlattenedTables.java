package se.handslag.reading.passages;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.handslag.kernel.SwiftPattern;

/**
 * Tables that lost their columns on the way: each cell stands in a line of its own, as when a page is copied cell by cell.
 * They are known by their regularity alone: so many lines of words, then so many of figures, again and again. Each such
 * group becomes one row with tabs, and the lines before the first become its heads.
 */
final class FlattenedTables {

    private static final SwiftPattern FIGURE =
            SwiftPattern.compile("^-?\\d{1,3}(?:[ .]\\d{3})+(?: ?kr)?$|^-?\\d{3,9}(?: ?kr)?$");
    private static final SwiftPattern YEAR = SwiftPattern.compile("^20\\d\\d$");
    private static final SwiftPattern SUM = SwiftPattern.compile("^(?:summa|totalt?|tillsammans|sum)\\b");
    private static final char UNSEEN = '\u200b';
    private static final int FEWEST_GROUPS = 3;
    private static final int MOST_WORDS = 3;
    private static final int MOST_CELLS = 12;
    private static final int LONGEST_CELL = 60;
    private static final int LONGEST_STRETCH = 120;

    private final List<Line> lines;
    private final List<Line> made = new ArrayList<>();

    FlattenedTables(List<Line> lines) {
        this.lines = lines;
    }

    /** Lines of words and then of figures that belong together. */
    private record Group(int from, int figures, int end) {

        int words() {
            return figures - from;
        }

        boolean isLike(Group other) {
            return words() == other.words() && end - figures == other.end - other.figures;
        }
    }

    /** The lines, with every such table's cells put together to rows. */
    List<Line> asRows() {
        int i = 0;
        while (i < lines.size()) {
            List<Group> table = tableFrom(i);
            if (table.isEmpty()) {
                made.add(lines.get(i));
                i++;
            } else {
                addHeads(i, table.getFirst());
                table.forEach(group -> made.add(row(group.from(), group.end())));
                i = table.getLast().end();
            }
        }
        return made;
    }

    /** The groups of the table whose heads, or whose first words, stand in the line; empty where none does. */
    private List<Group> tableFrom(int start) {
        Group first = group(start);
        Group second = first == null ? null : group(first.end());
        if (first == null || second == null || second.words() > MOST_WORDS) {
            return List.of();
        }
        int heads = first.words() - second.words();
        int cells = second.end() - second.from();
        boolean headed = heads == cells || heads == cells - 1 || heads == 0;
        Group own = new Group(first.from() + heads, first.figures(), first.end());
        if (!headed || !own.isLike(second)) {
            return List.of();
        }
        List<Group> table = new ArrayList<>(List.of(own, second));
        Group next = group(second.end());
        while (next != null && next.isLike(second)) {
            table.add(next);
            next = group(next.end());
        }
        boolean sum = next != null
                && next.words() == 1
                && next.end() - next.figures() == second.end() - second.figures()
                && SUM.standsIn(Letters.lower(lines.get(next.from()).text()));
        if (sum) {
            table.add(next);
        }
        return table.size() >= FEWEST_GROUPS ? table : List.of();
    }

    /** The words and figures from the line on, with no gap between them; null where no such group begins there. */
    private @Nullable Group group(int from) {
        int figures = from;
        while (figures < Math.min(lines.size(), from + MOST_CELLS)
                && isWords(figures)
                && (figures == from || belongs(figures))) {
            figures++;
        }
        int end = figures;
        while (end < Math.min(lines.size(), figures + MOST_CELLS) && isFigure(end) && belongs(end)) {
            end++;
        }
        return figures == from || end == figures ? null : new Group(from, figures, end);
    }

    private boolean isWords(int index) {
        String text = lines.get(index).text();
        return text.length() <= LONGEST_CELL
                && !isFigure(index)
                && text.indexOf('\t') < 0
                && !text.contains("   ")
                && ".:;".indexOf(text.charAt(text.length() - 1)) < 0;
    }

    private boolean isFigure(int index) {
        String text = lines.get(index).text();
        return FIGURE.standsIn(text) && !YEAR.standsIn(text);
    }

    private boolean belongs(int index) {
        Line line = lines.get(index);
        Line before = lines.get(index - 1);
        return !line.gapBefore()
                && line.page() == before.page()
                && line.start() - before.end() < LONGEST_STRETCH
                && line.start() > before.end();
    }

    private void addHeads(int start, Group first) {
        if (first.from() > start) {
            made.add(row(start, first.from()));
        }
    }

    /** The lines as one, each letter in its place. */
    private Line row(int from, int end) {
        Line first = lines.get(from);
        StringBuilder text = new StringBuilder(first.text());
        for (int i = from + 1; i < end; i++) {
            Line line = lines.get(i);
            text.append('\t');
            while (first.start() + text.length() < line.start()) {
                text.append(UNSEEN);
            }
            text.append(line.text());
        }
        return new Line(first.page(), first.start(), text.toString(), first.gapBefore());
    }
}
