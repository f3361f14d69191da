package se.handslag.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A regular expression as nodes: what each waits for, and which node follows. It takes in whatever the expression would,
 * and what it takes in by way of {@link #SURE_END} is surely a match, in a text of letters that are told apart.
 */
final class AutomatonGraph {

    /** Letters below this are told apart; the rest may be any. */
    static final int LETTERS = 256;

    /** What stands before the first letter of a text and after its last. */
    static final int EDGE = -1;

    /** A letter of which nothing is known. */
    static final int ANY = LETTERS;

    /** The node where the expression, or one of its alternatives, has been read in full. */
    static final int SURE_END = 0;

    /** The same, where a condition was left out on the way. */
    static final int MAYBE_END = 1;

    /** What a node is. */
    enum Kind {
        END,
        /** Leads on to one node or two without a letter. */
        JUMP,
        LETTER,
        LETTER_OF_SET,
        /** Leads on where the letter before is as wanted. */
        BEHIND,
        /** Leads on where the letter that follows is as wanted. */
        AHEAD
    }

    private static final int NODE_LIMIT = 20_000;
    private static final int SET_LIMIT = 12;
    private static final int CONDITION_LIMIT = 15;

    private Kind[] kinds = new Kind[64];
    /** The letter or the number of the set that is wanted; the complement of that number for a letter not in the set. */
    private int[] wants = new int[64];
    /** Whether a condition holds at the edge of the text. */
    private boolean[] atEdge = new boolean[64];

    private int[] first = new int[64];
    private int[] second = new int[64];
    private int size;
    private int start;
    private boolean mixesConditions;
    private boolean atBeginning;
    private String doubtful = "";
    private final List<long[]> sets = new ArrayList<>();
    private final boolean[] isLiteral = new boolean[LETTERS];
    private final StringBuilder literals = new StringBuilder();
    private final List<Integer> conditionsOfStart = new ArrayList<>();

    private AutomatonGraph() {
        node(Kind.END, 0, 0, -1);
        node(Kind.END, 0, 0, -1);
    }

    /** Null where the expression uses what is not known here. */
    static @Nullable AutomatonGraph of(String regex) {
        AutomatonGraph graph = new AutomatonGraph();
        RegexParts parts = new RegexParts(regex, graph);
        graph.start = parts.all();
        if (graph.start < 0 || graph.isFull() || graph.sets.size() > SET_LIMIT) {
            return null;
        }
        graph.findConditionsOf(graph.start, new boolean[graph.size]);
        graph.mixesConditions = graph.hasConditionBehindOneAhead();
        graph.doubtful = graph.mixesConditions ? regex : parts.doubtful();
        return graph.conditionsOfStart.size() > CONDITION_LIMIT ? null : graph;
    }

    /** The alternatives of the expression that only an expression can tell. */
    String doubtful() {
        return doubtful;
    }

    int start() {
        return start;
    }

    int size() {
        return size;
    }

    int setCount() {
        return sets.size();
    }

    /** The letters that nodes wait for, each once. */
    StringBuilder literals() {
        return literals;
    }

    /** Whether an end that was reached is one of a sure match. */
    boolean isSure(int end) {
        return end == SURE_END && !mixesConditions;
    }

    /** Whether a match can only stand at the beginning of a text. */
    boolean onlyAtBeginning() {
        return atBeginning;
    }

    void isAtBeginning() {
        atBeginning = true;
    }

    Kind kind(int node) {
        return kinds[node];
    }

    int first(int node) {
        return first[node];
    }

    /** The other node that a jump leads to; −1 where there is none. */
    int second(int node) {
        return second[node];
    }

    /** Whether the node waits for a letter, and for this one. */
    boolean takes(int node, int c) {
        return switch (kinds[node]) {
            case LETTER -> wants[node] == c || (c >= LETTERS && wants[node] >= LETTERS);
            case LETTER_OF_SET -> c >= LETTERS || (c >= 0 && isIn(wants[node], c));
            case END, JUMP, BEHIND, AHEAD -> false;
        };
    }

    /** Whether the condition holds for the letter, or may. */
    boolean holds(int condition, int c) {
        if (c == EDGE) {
            return atEdge[condition];
        }
        int wanted = wants[condition];
        return c >= LETTERS || (wanted >= 0 ? isIn(wanted, c) : !isIn(~wanted, c));
    }

    private boolean isIn(int set, int c) {
        return (sets.get(set)[c >> 6] & 1L << c) != 0;
    }

    /** Which of the sets the letter is in, a bit for each. */
    int setsOf(int c) {
        int mask = 0;
        for (int i = 0; i < sets.size(); i++) {
            if (isIn(i, c)) {
                mask |= 1 << i;
            }
        }
        return mask;
    }

    /** Which conditions on the letter before hold where a match begins after the letter, a bit for each. */
    char conditionsAfter(int c) {
        int mask = 0;
        for (int i = 0; i < conditionsOfStart.size(); i++) {
            if (holds(conditionsOfStart.get(i), c)) {
                mask |= 1 << i;
            }
        }
        return (char) mask;
    }

    /** Whether the expression is satisfied with nothing at all. */
    boolean mayBeEmpty() {
        return leads(start, Kind.END, new boolean[size]);
    }

    private void findConditionsOf(int node, boolean[] seen) {
        if (node < 0 || seen[node]) {
            return;
        }
        seen[node] = true;
        if (kinds[node] == Kind.BEHIND && conditionsOfStart.stream().noneMatch(other -> isSame(node, other))) {
            conditionsOfStart.add(node);
        }
        if (kinds[node] == Kind.BEHIND || kinds[node] == Kind.JUMP) {
            findConditionsOf(first[node], seen);
            findConditionsOf(second[node], seen);
        }
    }

    private boolean isSame(int condition, int other) {
        return wants[condition] == wants[other] && atEdge[condition] == atEdge[other];
    }

    /** Such are not both looked at: when the letter ahead is known, the one behind is no longer. */
    private boolean hasConditionBehindOneAhead() {
        for (int node = 0; node < size; node++) {
            if (kinds[node] == Kind.AHEAD && leads(first[node], Kind.BEHIND, new boolean[size])) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of the kind is reached from the node without a letter, and without knowing the next one. */
    private boolean leads(int node, Kind kind, boolean[] seen) {
        if (node < 0 || seen[node]) {
            return false;
        }
        seen[node] = true;
        boolean leadsOn = kinds[node] == Kind.JUMP || kinds[node] == Kind.BEHIND;
        return kinds[node] == kind || leadsOn && (leads(first[node], kind, seen) || leads(second[node], kind, seen));
    }

    /** A node that leads on without a letter; where to is told later. */
    int jump() {
        return node(Kind.JUMP, 0, SURE_END, -1);
    }

    int fork(int one, int other) {
        return node(Kind.JUMP, 0, one, other);
    }

    int letter(char c, int next) {
        if (c < LETTERS && !isLiteral[c]) {
            isLiteral[c] = true;
            literals.append(c);
        }
        return node(Kind.LETTER, c, next, -1);
    }

    int anyOf(long[] set, int next) {
        return node(Kind.LETTER_OF_SET, index(set), next, -1);
    }

    /** A condition on the letter beside, {@link Kind#BEHIND} or {@link Kind#AHEAD}: in the set, or not in it. */
    int condition(Kind kind, long[] set, boolean in, boolean holdsAtEdge, int next) {
        int node = node(kind, in ? index(set) : ~index(set), next, -1);
        atEdge[node] = holdsAtEdge;
        return node;
    }

    private int index(long[] set) {
        int index = 0;
        while (index < sets.size() && !Arrays.equals(sets.get(index), set)) {
            index++;
        }
        if (index == sets.size()) {
            sets.add(set);
        }
        return index;
    }

    void lead(int node, int next) {
        first[node] = next;
    }

    boolean isFull() {
        return size >= NODE_LIMIT;
    }

    private int node(Kind kind, int wanted, int one, int other) {
        if (size == wants.length) {
            kinds = Arrays.copyOf(kinds, size * 2);
            wants = Arrays.copyOf(wants, size * 2);
            atEdge = Arrays.copyOf(atEdge, size * 2);
            first = Arrays.copyOf(first, size * 2);
            second = Arrays.copyOf(second, size * 2);
        }
        kinds[size] = kind;
        wants[size] = wanted;
        first[size] = one;
        second[size] = other;
        return size++;
    }
}
