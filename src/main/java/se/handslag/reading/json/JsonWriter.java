package se.handslag.reading.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON as of RFC 8259, either on one line or indented for people. An object or list that fits on a line stands on
 * one even when indented, so that a citation does not take five lines.
 */
public final class JsonWriter {

    private static final int LINE = 120;
    private static final int FIRST_PRINTABLE = 0x20;
    private static final int LAST_OF_ASCII = 0x7f;

    private JsonWriter() {}

    /** The object on a single line, without a line break at its end. */
    public static String oneLine(JsonObject object) {
        StringBuilder out = new StringBuilder(4096);
        writeFlat(object, out);
        return out.toString();
    }

    /** The object over many lines, two blanks deeper for each level, without a line break at its end. */
    public static String pretty(JsonObject object) {
        StringBuilder out = new StringBuilder(8192);
        writeDeep(object, 0, out);
        return out.toString();
    }

    private static void writeDeep(@Nullable Object value, int depth, StringBuilder out) {
        int column = out.length() - out.lastIndexOf("\n");
        int start = out.length();
        writeFlat(value, out);
        boolean fits = out.length() - start + column <= LINE && depth > 0;
        if (fits || !(value instanceof JsonObject || value instanceof List<?>)) {
            return;
        }
        out.setLength(start);
        if (value instanceof JsonObject object) {
            writeMembers(object, depth, out);
        } else if (value instanceof List<?> list) {
            writeElements(list, depth, out);
        }
    }

    private static void writeMembers(JsonObject object, int depth, StringBuilder out) {
        char before = '{';
        for (Map.Entry<String, @Nullable Object> member : object.members().entrySet()) {
            newLine(out.append(before), depth + 1);
            writeString(member.getKey(), out);
            writeDeep(member.getValue(), depth + 1, out.append(": "));
            before = ',';
        }
        newLine(before == '{' ? out.append('{') : out, depth);
        out.append('}');
    }

    private static void writeElements(List<?> list, int depth, StringBuilder out) {
        char before = '[';
        for (Object element : list) {
            newLine(out.append(before), depth + 1);
            writeDeep(element, depth + 1, out);
            before = ',';
        }
        newLine(out, depth);
        out.append(']');
    }

    private static void newLine(StringBuilder out, int depth) {
        out.append('\n').repeat("  ", depth);
    }

    private static void writeFlat(@Nullable Object value, StringBuilder out) {
        if (value instanceof JsonObject object) {
            writeFlatMembers(object, out);
        } else if (value instanceof List<?> list) {
            writeFlatElements(list, out);
        } else if (value instanceof String string) {
            writeString(string, out);
        } else if (value instanceof BigDecimal number) {
            out.append(number.toPlainString());
        } else if (value == null || value instanceof Boolean || value instanceof Integer || value instanceof Long) {
            out.append(value);
        } else {
            throw new IllegalArgumentException(
                    "No JSON for a " + value.getClass().getName());
        }
    }

    private static void writeFlatMembers(JsonObject object, StringBuilder out) {
        String before = "{";
        for (Map.Entry<String, @Nullable Object> member : object.members().entrySet()) {
            writeString(member.getKey(), out.append(before));
            writeFlat(member.getValue(), out.append(": "));
            before = ", ";
        }
        out.append(before.equals("{") ? "{}" : "}");
    }

    private static void writeFlatElements(List<?> list, StringBuilder out) {
        String before = "[";
        for (Object element : list) {
            writeFlat(element, out.append(before));
            before = ", ";
        }
        out.append(before.equals("[") ? "[]" : "]");
    }

    /** What needs no escaping, which is nearly all, is taken over in whole runs. */
    private static void writeString(String string, StringBuilder out) {
        out.append('"');
        int written = 0;
        for (int i = 0; i < string.length(); i++) {
            if (isPlain(string, i)) {
                continue;
            }
            out.append(string, written, i);
            written = i + 1;
            char unit = string.charAt(i);
            switch (unit) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> writeEscaped(unit, out);
            }
        }
        out.append(string, written, string.length()).append('"');
    }

    private static boolean isPlain(String string, int at) {
        char unit = string.charAt(at);
        return unit >= FIRST_PRINTABLE
                && unit != '"'
                && unit != '\\'
                && (unit < LAST_OF_ASCII || !mustBeEscaped(string, at));
    }

    /** Half a surrogate pair has no UTF-8, and JavaScript takes two separators for ends of line. */
    private static boolean mustBeEscaped(String string, int at) {
        char unit = string.charAt(at);
        if (Character.isHighSurrogate(unit)) {
            return at + 1 == string.length() || !Character.isLowSurrogate(string.charAt(at + 1));
        }
        if (Character.isLowSurrogate(unit)) {
            return at == 0 || !Character.isHighSurrogate(string.charAt(at - 1));
        }
        return unit == '\u2028' || unit == '\u2029' || unit == '\u007f';
    }

    private static void writeEscaped(char unit, StringBuilder out) {
        String hexadecimal = Integer.toHexString(unit);
        out.append("\\u").repeat('0', 4 - hexadecimal.length()).append(hexadecimal);
    }
}
