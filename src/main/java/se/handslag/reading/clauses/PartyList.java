package se.handslag.reading.clauses;

import java.util.ArrayList;
import java.util.List;
import se.handslag.reading.passages.Letters;
import se.handslag.reading.passages.Span;

/** Splits "X kommuns socialnämnd samt kultur- och fritidsnämnd, Y och Z" into its names. */
final class PartyList {

    private static final List<String> DIVIDERS =
            List.of(", och ", ", samt ", ", and ", " och ", " samt ", " and ", " & ", ", ", "; ");
    private static final List<String> FILLERS = List.of(
            "å ena sidan ",
            "å andra sidan ",
            "dels ",
            "den ",
            "de ",
            "ideella ",
            "föreningen ",
            "föreningarna ",
            "organisationen ",
            "the ");

    private PartyList() {}

    /** The names in the stretch of text, in order. A board without its municipality stays with the name before. */
    static List<Span> split(String text, int from, int to) {
        List<Span> names = new ArrayList<>();
        int start = from;
        int depth = 0;
        for (int i = from; i <= to; i++) {
            char c = i < to ? text.charAt(i) : ',';
            if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth--;
            }
            int length = i == to ? 1 : depth > 0 ? 0 : dividerLength(text, i, to);
            if (length > 0) {
                add(names, text, start, i);
                start = i + length;
                i = start - 1;
            }
        }
        return names;
    }

    private static int dividerLength(String text, int i, int to) {
        for (String divider : DIVIDERS) {
            if (text.startsWith(divider, i) && i + divider.length() <= to && i > 0 && text.charAt(i - 1) != '-') {
                return divider.length();
            }
        }
        return 0;
    }

    private static void add(List<Span> names, String text, int from, int to) {
        Span span = Span.trimmed(text, from, to);
        String name = span.of(text);
        for (String filler : FILLERS) {
            if (name.startsWith(filler)) {
                span = Span.trimmed(text, span.from() + filler.length(), span.to());
                name = span.of(text);
            }
        }
        if (span.isEmpty() || names.size() > 12) {
            return;
        }
        boolean secondHalf = !names.isEmpty()
                && Letters.lower(name).contains("kommunalförbund")
                && names.get(names.size() - 1).of(text).indexOf(' ') < 0;
        if (!names.isEmpty()
                && (!Letters.isUpper(name.charAt(0)) && !name.contains("nämnden i ")
                        || isBoardAlone(name)
                        || secondHalf)) {
            Span before = names.get(names.size() - 1);
            names.set(names.size() - 1, new Span(before.from(), span.to()));
        } else {
            names.add(span);
        }
    }

    private static boolean isBoardAlone(String name) {
        String lower = Letters.lower(name);
        return (lower.endsWith("nämnden")
                        || lower.endsWith("nämnd")
                        || lower.endsWith("styrelsen")
                        || lower.endsWith("förvaltningen"))
                && lower.indexOf(' ') < 0;
    }
}
