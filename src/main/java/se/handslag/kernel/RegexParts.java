package se.handslag.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.handslag.kernel.AutomatonGraph.Kind;

/** Reads a regular expression into the nodes of a graph, as far as this project's expressions go. */
final class RegexParts {

    private static final int EXACT_REPEATS = 4;
    private static final int ASCII = 128;

    /** Something in the expression that is not known here. */
    static final class Unknown extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Unknown() {
            super(null, null, false, false);
        }
    }

    /** Nodes read: where they begin, and the jump at their end, which leads nowhere yet. */
    private record Part(int from, int to) {}

    private final String regex;
    private final AutomatonGraph graph;
    private int at;
    private int depth;
    private boolean onlyAlike;
    private final List<String> doubtful = new ArrayList<>();
    private boolean anyCase;
    private boolean anyCaseBeyondAscii;
    private boolean everyLine;

    RegexParts(String regex, AutomatonGraph graph) {
        this.regex = regex;
        this.graph = graph;
    }

    /** The node with which the expression begins; −1 where it holds something unknown. */
    int all() {
        try {
            int from = alternative();
            boolean isSplit = false;
            while (skip('|')) {
                isSplit = true;
                from = graph.fork(from, alternative());
            }
            if (!isSplit && !everyLine && (regex.startsWith("^") || regex.startsWith("(?i)^"))) {
                graph.isAtBeginning();
            }
            return at == regex.length() ? from : -1;
        } catch (Unknown e) {
            return -1;
        }
    }

    /** One of those that the whole expression consists of; how well it is known says nothing of the others. */
    private int alternative() {
        int begin = at;
        onlyAlike = false;
        Part part = sequence();
        graph.lead(part.to(), onlyAlike ? AutomatonGraph.MAYBE_END : AutomatonGraph.SURE_END);
        if (onlyAlike) {
            doubtful.add(regex.substring(begin, at));
        }
        return part.from();
    }

    /** An expression of those alternatives that are not known in full. */
    String doubtful() {
        boolean flagged = regex.startsWith("(?") && Character.isLetter(regex.charAt(2));
        String flags = flagged ? regex.substring(0, regex.indexOf(')') + 1) : "";
        return flags + String.join("|", doubtful);
    }

    private Part alternatives() {
        Part part = sequence();
        while (skip('|')) {
            Part other = sequence();
            graph.lead(other.to(), part.to());
            part = new Part(graph.fork(part.from(), other.from()), part.to());
        }
        return part;
    }

    private Part sequence() {
        Part whole = nothing();
        while (at < regex.length() && regex.charAt(at) != '|' && regex.charAt(at) != ')') {
            whole = followed(whole, repeated());
        }
        return whole;
    }

    /** A condition on what stands around, taken to hold. */
    private Part unknownCondition() {
        onlyAlike = true;
        return nothing();
    }

    private Part condition(Kind kind, long[] set, boolean in, boolean atEdge) {
        int out = graph.jump();
        return new Part(graph.condition(kind, set, in, atEdge, out), out);
    }

    /** "\\b": a letter of a word on the one side and none on the other. */
    private Part edgeOfWord() {
        long[] word = RegexSets.word();
        Part begins = followed(condition(Kind.BEHIND, word, false, true), condition(Kind.AHEAD, word, true, false));
        Part ends = followed(condition(Kind.BEHIND, word, true, false), condition(Kind.AHEAD, word, false, true));
        graph.lead(ends.to(), begins.to());
        return new Part(graph.fork(begins.from(), ends.from()), begins.to());
    }

    private Part nothing() {
        int jump = graph.jump();
        return new Part(jump, jump);
    }

    private Part repeated() {
        if (graph.isFull()) {
            throw new Unknown();
        }
        int from = at;
        Part once = atom();
        Part part = once;
        if (skip('*')) {
            part = optional(loop(once));
        } else if (skip('+')) {
            part = loop(once);
        } else if (skip('?')) {
            part = optional(once);
        } else if (skip('{')) {
            part = counted(from);
        } else {
            return once;
        }
        if (!skip('?') && skip('+')) {
            onlyAlike = true;
        }
        return part;
    }

    private Part loop(Part part) {
        int out = graph.jump();
        graph.lead(part.to(), graph.fork(part.from(), out));
        return new Part(part.from(), out);
    }

    private Part optional(Part part) {
        return new Part(graph.fork(part.from(), part.to()), part.to());
    }

    private Part counted(int from) {
        int close = regex.indexOf('}', at);
        String[] bounds = regex.substring(at, close).split(",", -1);
        int least = Integer.parseInt(bounds[0]);
        int most = bounds.length == 1 ? least : bounds[1].isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(bounds[1]);
        Part whole = nothing();
        if (most > EXACT_REPEATS && (least > EXACT_REPEATS || most < Integer.MAX_VALUE)) {
            onlyAlike = true;
        }
        for (int i = 0; i < Math.min(least, EXACT_REPEATS); i++) {
            whole = followed(whole, again(from));
        }
        if (most > EXACT_REPEATS) {
            whole = followed(whole, optional(loop(again(from))));
        } else {
            for (int i = least; i < most; i++) {
                whole = followed(whole, optional(again(from)));
            }
        }
        at = close + 1;
        return whole;
    }

    private Part again(int from) {
        at = from;
        return atom();
    }

    private Part followed(Part part, Part next) {
        graph.lead(part.to(), next.from());
        return new Part(part.from(), next.to());
    }

    private Part atom() {
        char c = regex.charAt(at++);
        return switch (c) {
            case '(' -> group();
            case '[' -> set(RegexSets.inBrackets(this));
            case '.' -> set(RegexSets.any());
            case '^' -> everyLine ? unknownCondition() : condition(Kind.BEHIND, RegexSets.none(), true, true);
            case '$' -> everyLine ? unknownCondition() : condition(Kind.AHEAD, RegexSets.lineEnds(), true, true);
            case '\\' -> escaped();
            case '*', '+', '?', '{' -> throw new Unknown();
            default -> letter(c);
        };
    }

    private Part escaped() {
        if (skip('b')) {
            return edgeOfWord();
        }
        long[] set = RegexSets.escaped(this);
        return set == null ? letter(regex.charAt(at++)) : set(set);
    }

    private Part group() {
        depth++;
        Part group = inGroup();
        depth--;
        return group;
    }

    private Part inGroup() {
        if (!skip('?') || skip(':')) {
            return closed(alternatives());
        }
        if (skip('=') || skip('!')) {
            return beside(Kind.AHEAD, regex.charAt(at - 1) == '=');
        }
        if (skip('<')) {
            if (skip('=') || skip('!')) {
                return beside(Kind.BEHIND, regex.charAt(at - 1) == '=');
            }
            at = regex.indexOf('>', at) + 1;
        } else if (skip('>')) {
            onlyAlike = true;
        } else {
            flags();
            if (skip(')')) {
                return nothing();
            }
            if (!skip(':')) {
                throw new Unknown();
            }
        }
        return closed(alternatives());
    }

    /** Flags are taken to hold to the very end of the expression. */
    private void flags() {
        onlyAlike |= depth > 1;
        while ("iusm".indexOf(ahead()) >= 0) {
            char flag = next();
            anyCase |= flag == 'i';
            anyCaseBeyondAscii |= flag == 'u';
            everyLine |= flag == 'm';
        }
    }

    /** A condition on what stands before or after, looked at where it is about a single letter. */
    private Part beside(Kind kind, boolean in) {
        int from = at;
        long[] set = singleLetter();
        if (set != null && skip(')')) {
            return condition(kind, set, in, !in);
        }
        at = from;
        alternatives();
        close();
        return unknownCondition();
    }

    /** The letters that the next part may be; null where it is not about one letter, or which ones cannot be told. */
    private long @Nullable [] singleLetter() {
        char c = next();
        long[] set = c == '[' ? RegexSets.inBrackets(this) : c == '\\' ? RegexSets.escaped(this) : null;
        if (set == null) {
            char letter = c == '\\' ? next() : c;
            boolean isLetter = c == '\\' || ".^$()*+?{|".indexOf(letter) < 0;
            set = isLetter && letter < AutomatonGraph.LETTERS ? RegexSets.only(letter) : null;
        }
        return set != null && (!anyCase || Arrays.equals(set, RegexSets.bothCases(set))) ? set : null;
    }

    private Part closed(Part part) {
        close();
        return part;
    }

    private void close() {
        if (!skip(')')) {
            throw new Unknown();
        }
    }

    private Part letter(char c) {
        if (anyCase && c < (anyCaseBeyondAscii ? AutomatonGraph.LETTERS : ASCII) && Character.isLetter(c)) {
            int out = graph.jump();
            int lower = graph.letter(Character.toLowerCase(c), out);
            return new Part(graph.fork(lower, graph.letter(Character.toUpperCase(c), out)), out);
        }
        int out = graph.jump();
        return new Part(graph.letter(c, out), out);
    }

    private Part set(long[] set) {
        int out = graph.jump();
        long[] meant = anyCase ? RegexSets.bothCases(set) : set;
        onlyAlike |= anyCase && !Arrays.equals(meant, set);
        return new Part(graph.anyOf(meant, out), out);
    }

    private boolean skip(char c) {
        if (at < regex.length() && regex.charAt(at) == c) {
            at++;
            return true;
        }
        return false;
    }

    boolean skip(String words) {
        if (regex.startsWith(words, at)) {
            at += words.length();
            return true;
        }
        return false;
    }

    char next() {
        if (at >= regex.length()) {
            throw new Unknown();
        }
        return regex.charAt(at++);
    }

    char ahead() {
        return at < regex.length() ? regex.charAt(at) : 0;
    }

    boolean isAhead(String words) {
        return regex.startsWith(words, at);
    }
}
