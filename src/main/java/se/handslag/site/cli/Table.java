package se.handslag.site.cli;

import java.util.ArrayList;
import java.util.List;
import se.handslag.site.telling.Words;

/**
 * A table on a terminal. The first two columns give way where the line is too short and are cut; the others never are, and
 * stand to the right.
 */
final class Table {

    private static final int YIELDING = 2;
    private static final int LEAST = 8;
    private static final String GAP = "  ";

    private final List<String[]> rows = new ArrayList<>();

    Table(String... headings) {
        rows.add(headings);
    }

    /** Words of their own above the rows that follow. */
    Table group(String words) {
        rows.add(new String[] {words});
        return this;
    }

    /** As many cells as there are headings. */
    Table row(String... cells) {
        rows.add(cells);
        return this;
    }

    void write(Paper paper) {
        int[] widths = widths(paper.width());
        Style style = Style.BOLD;
        for (String[] row : rows) {
            if (row.length == 1) {
                paper.line(Style.BOLD, Words.cut(Words.clean(row[0]), paper.width()));
                continue;
            }
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < row.length; column++) {
                String cell = cell(row[column], column, widths[column]);
                int blanks = widths[column] - cell.length();
                line.append(column == 0 ? "" : GAP).repeat(' ', column < YIELDING ? 0 : blanks);
                line.append(cell).repeat(' ', column < YIELDING ? blanks : 0);
            }
            paper.line(style, line.toString().stripTrailing());
            style = Style.PLAIN;
        }
    }

    private static String cell(String words, int column, int width) {
        String clean = Words.clean(words);
        return column < YIELDING ? Words.cut(clean, width) : clean;
    }

    private int[] widths(int room) {
        int[] widths = new int[rows.getFirst().length];
        int taken = GAP.length() * (widths.length - 1);
        for (int column = 0; column < widths.length; column++) {
            for (String[] row : rows) {
                int length = row.length == 1 ? 0 : Words.clean(row[column]).length();
                widths[column] = Math.max(widths[column], length);
            }
            taken += column < YIELDING ? 0 : widths[column];
        }
        int left = room - taken;
        int half = Math.max(LEAST, left / YIELDING);
        widths[0] = Math.min(widths[0], Math.max(half, left - widths[1]));
        widths[1] = Math.min(widths[1], Math.max(LEAST, left - widths[0]));
        return widths;
    }
}
