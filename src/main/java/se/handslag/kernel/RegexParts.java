package se.handslag.kernel;

/** Reads a regular expression into the nodes of a graph, as far as this project's expressions go. */
final class RegexParts {

    private static final int EXACT_REPEATS = 4;

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
    private boolean isSplit;
    private boolean anyCase;

    RegexParts(String regex, AutomatonGraph graph) {
        this.regex = regex;
        this.graph = graph;
    }

    /** The node with which the expression begins; −1 where it holds something unknown. */
    int all() {
        try {
            Part part = alternatives();
            graph.lead(part.to(), AutomatonGraph.END);
            if (!isSplit && (regex.startsWith("^") || regex.startsWith("(?i)^"))) {
                graph.isAtBeginning();
            }
            return at == regex.length() ? part.from() : -1;
        } catch (Unknown e) {
            return -1;
        }
    }

    private Part alternatives() {
        Part part = sequence();
        while (skip("|")) {
            isSplit |= depth == 0;
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
    private Part condition() {
        graph.isOnlyAlike();
        return nothing();
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
        if (skip("*")) {
            part = optional(loop(once));
        } else if (skip("+")) {
            part = loop(once);
        } else if (skip("?")) {
            part = optional(once);
        } else if (skip("{")) {
            part = counted(from);
        } else {
            return once;
        }
        if (!skip("?") && skip("+")) {
            graph.isOnlyAlike();
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
            graph.isOnlyAlike();
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
            case '.' -> anyLetter();
            case '^', '$' -> condition();
            case '\\' -> escaped();
            case '*', '+', '?', '{' -> throw new Unknown();
            default -> letter(c);
        };
    }

    /** The end of a line is taken for a letter too. */
    private Part anyLetter() {
        graph.isOnlyAlike();
        return set(RegexSets.any());
    }

    private Part escaped() {
        if (skip("b")) {
            return condition();
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
        if (skip("?<=") || skip("?<!") || skip("?=") || skip("?!")) {
            alternatives();
            close();
            return condition();
        }
        if (skip("?<")) {
            at = regex.indexOf('>', at) + 1;
        } else if (skip("?>")) {
            graph.isOnlyAlike();
            return closed(alternatives());
        } else if (skip("?")) {
            while (skip("i") || skip("u") || skip("s") || skip("m")) {
                anyCase |= regex.charAt(at - 1) == 'i';
                graph.isOnlyAlike();
            }
            if (skip(")")) {
                return nothing();
            }
            if (!skip(":")) {
                throw new Unknown();
            }
        }
        return closed(alternatives());
    }

    private Part closed(Part part) {
        close();
        return part;
    }

    private void close() {
        if (!skip(")")) {
            throw new Unknown();
        }
    }

    private Part letter(char c) {
        if (anyCase && c < AutomatonGraph.LETTERS && Character.isLetter(c)) {
            int out = graph.jump();
            int lower = graph.letter(Character.toLowerCase(c), out);
            return new Part(graph.fork(lower, graph.letter(Character.toUpperCase(c), out)), out);
        }
        int out = graph.jump();
        return new Part(graph.letter(c, out), out);
    }

    private Part set(long[] set) {
        int out = graph.jump();
        return new Part(graph.anyOf(anyCase ? RegexSets.bothCases(set) : set, out), out);
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
