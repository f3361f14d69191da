package se.handslag.reading.document;

import java.util.ArrayList;
import java.util.List;
import se.handslag.reading.document.SheetText.Loose;

/**
 * Values with a separator between them, as Swedish and other Excels save them: semicolon, tab or comma, whichever the first
 * line has most of. A value in quotes may hold separators, line ends and doubled quotes.
 */
final class SeparatedValues {

    private static final char[] SEPARATORS = {';', '\t', ','};

    private final String text;
    private final char separator;
    private int at;
    private int line = 1;

    SeparatedValues(String text) {
        this.text = text;
        this.separator =
                separatorOf(text.lines().filter(l -> !l.isBlank()).findFirst().orElse(""));
    }

    private static char separatorOf(String head) {
        char most = SEPARATORS[0];
        long count = 0;
        for (char candidate : SEPARATORS) {
            long found = head.chars().filter(c -> c == candidate).count();
            if (found > count) {
                most = candidate;
                count = found;
            }
        }
        return most;
    }

    void writeTo(SheetText sheet) throws UnreadableException {
        while (at < text.length()) {
            int number = line;
            List<Loose> row = row();
            if (!sheet.isFull()) {
                sheet.row(number, row);
            } else if (!row.isEmpty()) {
                sheet.countRow();
            }
        }
    }

    private List<Loose> row() {
        List<Loose> row = new ArrayList<>();
        int column = 0;
        boolean more = true;
        while (more) {
            String value = SheetText.onOneLine(value());
            if (!value.isEmpty()) {
                row.add(new Loose(column, value, new SheetCell.Words()));
            }
            column++;
            more = at < text.length() && text.charAt(at) == separator;
            at++;
        }
        line++;
        return row;
    }

    /** The value here; the walk then stands at its separator or at the line's end. */
    private String value() {
        StringBuilder value = new StringBuilder();
        boolean quoted = at < text.length() && text.charAt(at) == '"';
        if (quoted) {
            at++;
        }
        while (at < text.length()) {
            char c = text.charAt(at);
            if (quoted && c == '"') {
                boolean doubled = at + 1 < text.length() && text.charAt(at + 1) == '"';
                quoted = doubled;
                at += doubled ? 2 : 1;
                if (doubled) {
                    value.append(c);
                }
            } else if (!quoted && (c == separator || c == '\n')) {
                return value.toString();
            } else {
                line += c == '\n' ? 1 : 0;
                value.append(c);
                at++;
            }
        }
        return value.toString();
    }
}
