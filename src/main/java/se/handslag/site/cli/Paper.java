package se.handslag.site.cli;

import java.util.ArrayList;
import java.util.List;
import se.handslag.site.telling.Words;

/**
 * Text laid out for a terminal of a certain width. What comes out of a document is cleaned first.
 */
final class Paper {

    private static final int LEAST_ROOM = 16;

    private final int width;
    private final boolean colour;
    private final StringBuilder out = new StringBuilder();

    Paper(int width, boolean colour) {
        this.width = width;
        this.colour = colour;
    }

    int width() {
        return width;
    }

    Paper blank() {
        out.append('\n');
        return this;
    }

    /** A line across. */
    Paper rule(String sign) {
        out.repeat(sign, width).append('\n');
        return this;
    }

    /** The words, wrapped. */
    Paper text(Style style, String words) {
        return row(0, "", 0, Style.PLAIN, words, style);
    }

    /** A label and, in a column of its own beside it, the words, wrapped. */
    Paper row(int indent, String label, int labelWidth, Style labelStyle, String words) {
        return row(indent, label, labelWidth, labelStyle, words, Style.PLAIN);
    }

    /** As above, with a style for the words too. */
    Paper row(int indent, String label, int labelWidth, Style labelStyle, String words, Style style) {
        boolean beside = label.length() < labelWidth || label.isEmpty();
        int column = indent + Math.min(labelWidth, Math.max(0, width - indent - LEAST_ROOM));
        String before = " ".repeat(indent) + styled(labelStyle, label);
        if (!beside) {
            out.append(before).append('\n');
            before = "";
        }
        int taken = beside ? indent + label.length() : 0;
        for (String line : wrapped(Words.clean(words), Math.max(LEAST_ROOM, width - column))) {
            out.append(before)
                    .repeat(' ', Math.max(0, column - taken))
                    .append(styled(style, line))
                    .append('\n');
            before = "";
            taken = 0;
        }
        return this;
    }

    /** A line that is laid out already. */
    Paper line(Style style, String words) {
        out.append(styled(style, words)).append('\n');
        return this;
    }

    private String styled(Style style, String words) {
        return colour ? style.on(words) : words;
    }

    /** All that was written. */
    @Override
    public String toString() {
        return out.toString();
    }

    /** Broken at blanks; a word longer than the room is broken where the room ends. */
    private static List<String> wrapped(String words, int room) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        while (words.length() - start > room) {
            int at = words.lastIndexOf(' ', start + room);
            int end = at <= start ? start + room : at;
            lines.add(words.substring(start, end));
            start = at <= start ? end : end + 1;
        }
        lines.add(words.substring(start));
        return lines;
    }
}
