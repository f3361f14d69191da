package se.handslag.kernel;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells in one walk over a text whether a regular expression may stand in it. It may err on one side only: it never
 * overlooks a match. Its states are made as texts call for them, and are safe to share between threads.
 */
final class Automaton {

    private static final int STATE_LIMIT = 4000;

    /** What may follow the letters read so far: the nodes waiting for a letter, each as one char, in order. */
    private static final class State {

        final String nodes;
        final boolean accepts;
        final @Nullable State[] next;

        State(String nodes, boolean accepts, int columns) {
            this.nodes = nodes;
            this.accepts = accepts;
            this.next = new State[columns];
        }
    }

    private final AutomatonGraph graph;
    private final int columns;
    private final short[] columnOfMask;
    /** Of every letter, one more than its column; 0 where it has not been met. */
    private final short[] column = new short[AutomatonGraph.LETTERS];

    private int columnsUsed = 1;
    private final @Nullable String[] afterStart;
    private final Map<String, State> states = new HashMap<>();
    private final State start;
    private final State doubtful;
    private final State dead;
    private final String startNodes;
    private final int[] seen;
    private int round;
    private char[] gathered = new char[32];
    private int gatheredCount;

    private Automaton(AutomatonGraph graph) {
        this.graph = graph;
        int masks = 1 << graph.sets().size();
        this.columns = 1 + graph.literals().length() + masks;
        this.columnOfMask = new short[masks];
        this.afterStart = new String[columns];
        this.seen = new int[graph.size()];
        for (int i = 0; i < graph.literals().length(); i++) {
            column[graph.literals().charAt(i)] = (short) (++columnsUsed);
        }
        this.start = new State("", false, columns);
        this.doubtful = new State("", true, columns);
        this.dead = graph.onlyAtBeginning() ? new State("", false, 0) : start;
        begin();
        gather(graph.start());
        this.startNodes = gathered();
    }

    /** Null where the expression is beyond it, or matches even where there is nothing. */
    static @Nullable Automaton of(String regex) {
        AutomatonGraph graph = AutomatonGraph.of(regex);
        if (graph == null) {
            return null;
        }
        Automaton automaton = new Automaton(graph);
        return isAccepting(automaton.startNodes) ? null : automaton;
    }

    /** Whether what it takes in is a match, and not only may be. */
    boolean isExactOn(CharSequence text) {
        if (!graph.isExact()) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= AutomatonGraph.LETTERS) {
                return false;
            }
        }
        return true;
    }

    /** Before this place in the text no match begins; −1 where there is surely none at all. */
    int earliest(CharSequence text) {
        State state = start;
        int earliest = 0;
        for (int i = 0; i < text.length(); i++) {
            if (state == start) {
                earliest = i;
            }
            char c = text.charAt(i);
            int at = c < AutomatonGraph.LETTERS ? column[c] - 1 : 0;
            State next = at < 0 ? null : state.next[at];
            if (next == null) {
                next = Character.isSurrogate(c) ? doubtful : step(state, c);
            }
            if (next.accepts) {
                return earliest;
            }
            if (next == dead && next != start) {
                return -1;
            }
            state = next;
        }
        return -1;
    }

    private synchronized State step(State state, char c) {
        int at = columnOf(c);
        String begun = state != start && start != dead ? "" : afterStart[at];
        if (begun == null) {
            begin();
            move(startNodes, c);
            begun = gathered();
            afterStart[at] = begun;
        }
        begin();
        for (int i = 0; i < begun.length(); i++) {
            add(begun.charAt(i));
        }
        move(state.nodes, c);
        State next = named(gathered());
        if (next != doubtful) {
            state.next[at] = next;
        }
        return next;
    }

    private State named(String nodes) {
        if (nodes.isEmpty()) {
            return dead;
        }
        State known = states.get(nodes);
        if (known == null) {
            if (states.size() >= STATE_LIMIT) {
                return doubtful;
            }
            known = new State(nodes, isAccepting(nodes), columns);
            states.put(nodes, known);
        }
        return known;
    }

    private static boolean isAccepting(String nodes) {
        return !nodes.isEmpty() && nodes.charAt(0) == AutomatonGraph.END;
    }

    /** Letters that the expression does not tell apart share a column. */
    private int columnOf(char c) {
        if (c >= AutomatonGraph.LETTERS) {
            return 0;
        }
        if (column[c] == 0) {
            int mask = graph.maskOf(c);
            if (columnOfMask[mask] == 0) {
                columnOfMask[mask] = (short) (++columnsUsed - graph.literals().length());
            }
            column[c] = (short) (columnOfMask[mask] + graph.literals().length());
        }
        return column[c] - 1;
    }

    private void move(String nodes, char c) {
        for (int i = 0; i < nodes.length(); i++) {
            int node = nodes.charAt(i);
            if (graph.takes(node, c)) {
                gather(graph.first(node));
            }
        }
    }

    private void begin() {
        round++;
        gatheredCount = 0;
    }

    /** The nodes that wait for a letter, reached from the node without one. */
    private void gather(int node) {
        if (!graph.isJump(node)) {
            add(node);
        } else if (seen[node] != round) {
            seen[node] = round;
            gather(graph.first(node));
            if (graph.second(node) >= 0) {
                gather(graph.second(node));
            }
        }
    }

    private void add(int node) {
        if (seen[node] != round) {
            seen[node] = round;
            if (gatheredCount == gathered.length) {
                gathered = Arrays.copyOf(gathered, gatheredCount * 2);
            }
            gathered[gatheredCount++] = (char) node;
        }
    }

    private String gathered() {
        Arrays.sort(gathered, 0, gatheredCount);
        return new String(gathered, 0, gatheredCount);
    }
}
