package se.handslag.reading.passages;

import java.util.ArrayList;
import java.util.List;

/** Cuts passages into sentences. A stop after an abbreviation or a number ends none. */
final class Sentences {

    private static final String[] ABBREVIATIONS = {
        "t.ex",
        "t ex",
        "bl.a",
        "bl a",
        "ca",
        "c:a",
        "nr",
        "dnr",
        "kap",
        "t.o.m",
        "fr.o.m",
        "org.nr",
        "orgnr",
        "st",
        "m.m",
        "m.fl",
        "dvs",
        "d.v.s",
        "s.k",
        "inkl",
        "exkl",
        "jfr",
        "resp",
        "tel",
        "o.s.v",
        "osv",
        "f.d",
        "kl",
        "max",
        "min",
        "mån",
        "e.g",
        "i.e",
        "no",
        "approx",
        "incl",
        "tom",
        "from",
        "fom",
        "art",
        "prop",
        "adj",
        "ordf",
        "vice ordf",
        "p.g.a",
        "pga",
        "etc",
        "sid",
        "ev",
        "fn",
        "s.a.s",
        "u.a",
        "ref"
    };

    /** No person writes longer; what readers do with a sentence may cost the square of its length. */
    private static final int LONGEST = 3_000;

    private Sentences() {}

    static List<Sentence> of(Block block) {
        List<Sentence> sentences = new ArrayList<>();
        if (block.is(Block.Kind.ROW) || block.is(Block.Kind.HEADING)) {
            sentences.add(new Sentence(block, 0, block.text().length()));
            return sentences;
        }
        String text = block.text();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean overlong = i - from >= LONGEST && text.charAt(i) == ' ';
            if (overlong || endsSentence(text, i)) {
                int next = i + 1;
                while (next < text.length()
                        && (text.charAt(next) == ')' || text.charAt(next) == '"' || text.charAt(next) == '\'')) {
                    next++;
                }
                add(sentences, block, from, next);
                from = next;
            }
        }
        add(sentences, block, from, text.length());
        return sentences;
    }

    private static void add(List<Sentence> sentences, Block block, int from, int to) {
        Span span = Span.trimmed(block.text(), from, to);
        if (!span.isEmpty()) {
            sentences.add(new Sentence(block, span.from(), span.to()));
        }
    }

    private static boolean endsSentence(String text, int i) {
        char c = text.charAt(i);
        if (c != '.' && c != '!' && c != '?') {
            return false;
        }
        int next = i + 1;
        while (next < text.length()
                && (text.charAt(next) == ')' || text.charAt(next) == '"' || text.charAt(next) == '\'')) {
            next++;
        }
        if (next < text.length() && text.charAt(next) != ' ') {
            return false;
        }
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        if (next >= text.length()) {
            return true;
        }
        char after = text.charAt(next);
        if (Letters.isLetter(after) && !Letters.isUpper(after)) {
            return false;
        }
        return c != '.' || !isAbbreviation(text, i, after);
    }

    private static boolean isAbbreviation(String text, int stop, char after) {
        if (stop == 0) {
            return true;
        }
        if (Letters.isDigit(text.charAt(stop - 1))) {
            // "den 1. januari", "§ 4. Ekonomi": a number at the start of a clause is its label.
            return Letters.isDigit(after) || isLabel(text, stop);
        }
        if (stop > 3 && regionIs(text, stop - 3, "bil") && !Letters.isLetter(text.charAt(stop - 4))) {
            // "bil. 2" is an attachment, "saknar bil." has no car.
            return Letters.isDigit(after);
        }
        for (String abbreviation : ABBREVIATIONS) {
            int start = stop - abbreviation.length();
            if (start >= 0
                    && (start == 0 || !Letters.isLetter(text.charAt(start - 1)))
                    && regionIs(text, start, abbreviation)) {
                return true;
            }
        }
        // One capital and a stop is somebody's initial.
        return Letters.isUpper(text.charAt(stop - 1)) && (stop == 1 || text.charAt(stop - 2) == ' ');
    }

    private static boolean isLabel(String text, int stop) {
        int i = stop - 1;
        while (i >= 0
                && (Letters.isDigit(text.charAt(i))
                        || text.charAt(i) == '.'
                        || text.charAt(i) == '§'
                        || text.charAt(i) == ' ')) {
            i--;
        }
        return i < 0;
    }

    private static boolean regionIs(String text, int start, String wanted) {
        for (int i = 0; i < wanted.length(); i++) {
            if (Letters.lower(text.charAt(start + i)) != wanted.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
