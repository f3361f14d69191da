package se.handslag.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells in one walk over a text whether a regular expression stands in it, mostly for sure. It never overlooks a match. Its
 * states are made as texts call for them, and are safe to share between threads.
 */
final class Automaton {

    /** No match anywhere. */
    static final int NOWHERE = -1;

    /** There is a match, wherever it may be. */
    static final int SURELY = -2;

    /** There is none, but for one of {@link #doubtful()}. */
    static final int PERHAPS = -3;

    /** It cannot be told. */
    static final int UNCLEAR = -4;

    /** What a state's row begins with: nothing has begun, something has, a match may end here, or does. */
    private static final char IDLE = 0;

    private static final char BEGUN = 1;
    private static final char MAYBE = 2;
    private static final char SURE = 3;

    /** Or nothing can begin any longer, or it cannot be told. */
    private static final char OVER = 4;

    private static final char NO_ROOM = 5;

    /** The columns of a row after its beginning: the edge of the text, letters not told apart, then all others. */
    private static final int EDGE_COLUMN = 1;

    private static final int STRANGE_COLUMN = 2;
    private static final int MOST_KINDS = 32;

    /** Rows begin at multiples of this, so that a place in the table fits in a char. */
    private static final int UNIT = 4;

    private static final int TABLE_LIMIT = UNIT << 16;

    /** In the place of a row: one that is not known yet. */
    private static final int UNKNOWN = 0;

    private static final int ANY = AutomatonGraph.ANY;

    /**
     * What has begun, as nodes waiting for a letter, and the row of the state in which nothing has, which waits for what may
     * begin here.
     */
    private record State(char head, String nodes, int idle) {}

    private final AutomatonGraph graph;
    private final AutomatonMove move;
    private final int width;
    /** Of every letter its column; 0 where it has not been met. */
    private final char[] column = new char[AutomatonGraph.LETTERS];

    private final List<Integer> kinds = new ArrayList<>();
    private final List<State> states = new ArrayList<>();
    private final Map<String, Integer> rows = new HashMap<>();
    private final Map<Character, Integer> idles = new HashMap<>();
    private final int noRoom;
    private final int first;
    private char[] table;

    private Automaton(AutomatonGraph graph) {
        this.graph = graph;
        this.move = new AutomatonMove(graph);
        int literals = graph.literals().length();
        int columns = 1 + STRANGE_COLUMN + literals + Math.min(1 << graph.setCount(), MOST_KINDS);
        this.width = (columns + UNIT - 1) / UNIT * UNIT;
        for (int i = 0; i < literals; i++) {
            column[graph.literals().charAt(i)] = (char) (STRANGE_COLUMN + 1 + i);
        }
        this.table = new char[8 * width];
        this.noRoom = row(NO_ROOM, "", 0);
        this.first = idleAfter(AutomatonGraph.EDGE);
    }

    /** Null where the expression is beyond it, or matches even where there is nothing. */
    static @Nullable Automaton of(String regex) {
        AutomatonGraph graph = AutomatonGraph.of(regex);
        return graph == null || graph.mayBeEmpty() ? null : new Automaton(graph);
    }

    /** Before this place in the text no match begins; {@link #NOWHERE} where there is surely none at all. */
    int earliest(CharSequence text, int from, int to) {
        return look(text, from, to, false);
    }

    /** {@link #SURELY}, {@link #NOWHERE}, {@link #PERHAPS} or {@link #UNCLEAR}. */
    int standsIn(CharSequence text) {
        return look(text, 0, text.length(), true);
    }

    /** What only an expression can tell where it stands perhaps. */
    String doubtful() {
        return graph.doubtful();
    }

    private int look(CharSequence text, int begin, int end, boolean onlyWhether) {
        char[] known = table;
        int row = first;
        int answer = NOWHERE;
        for (int i = begin; i <= end; i++) {
            int c = i < end ? text.charAt(i) : AutomatonGraph.EDGE;
            int at = c < 0 ? EDGE_COLUMN : c < AutomatonGraph.LETTERS ? column[c] : strange(c);
            int next = at == 0 ? UNKNOWN : known[row + at] * UNIT;
            if (next == UNKNOWN) {
                next = step(row, c);
                known = table;
            }
            row = next;
            char head = known[row];
            if (head > BEGUN) {
                if (head == OVER) {
                    return answer;
                }
                if (!onlyWhether) {
                    return beginning(text, begin, i);
                }
                if (head != MAYBE) {
                    return head == SURE && isPlain(text, i) ? SURELY : UNCLEAR;
                }
                answer = PERHAPS;
            }
        }
        return answer;
    }

    /** Before this place begins nothing of what may end at the last one. */
    private int beginning(CharSequence text, int begin, int last) {
        char[] known = table;
        int row = first;
        int from = begin;
        for (int i = begin; i < last; i++) {
            char c = text.charAt(i);
            row = known[row + (c < AutomatonGraph.LETTERS ? column[c] : STRANGE_COLUMN)] * UNIT;
            if (known[row] == IDLE) {
                from = i + 1;
            }
        }
        return from;
    }

    /** Whether all letters up to the place are told apart, and none ends a line, which is not looked at here. */
    private boolean isPlain(CharSequence text, int last) {
        for (int i = 0; i <= last && i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= AutomatonGraph.LETTERS || column[c] == STRANGE_COLUMN || c == '\n' || c == '\r' || c == '\u0085') {
                return false;
            }
        }
        return true;
    }

    /** Half a letter is not known. */
    private static int strange(int c) {
        return Character.isSurrogate((char) c) ? 0 : STRANGE_COLUMN;
    }

    private synchronized int step(int row, int c) {
        if (Character.isSurrogate((char) c)) {
            return noRoom;
        }
        int at = columnOf(c);
        if (table[row + at] == 0) {
            int next = next(states.get(row / width - 1), at == STRANGE_COLUMN ? ANY : c);
            table[row + at] = (char) (next / UNIT);
        }
        return table[row + at] * UNIT;
    }

    private int next(State state, int c) {
        char head = state.head();
        boolean hasBegun = head != IDLE;
        State begun = hasBegun ? states.get(step(state.idle(), c) / width - 1) : state;
        if (begun.head() == NO_ROOM) {
            return noRoom;
        }
        move.begin(hasBegun ? begun.nodes() : "");
        move.over(state.nodes(), c);
        String nodes = move.beyond();
        boolean mayEnd = move.isEnd() || hasBegun && (begun.head() == MAYBE || begun.head() == SURE);
        if (mayEnd) {
            head = move.isSure() || hasBegun && begun.head() == SURE ? SURE : MAYBE;
        } else if (!nodes.isEmpty()) {
            head = BEGUN;
        } else {
            head = graph.onlyAtBeginning() ? OVER : IDLE;
        }
        int idle = idleAfter(c);
        return head == IDLE || idle == noRoom ? idle : row(head, nodes, idle);
    }

    /** The state in which nothing has begun, after the letter. */
    private int idleAfter(int c) {
        char conditions = graph.conditionsAfter(c);
        Integer known = idles.get(conditions);
        if (known == null) {
            move.begin("");
            known = row(IDLE, move.start(c), 0);
            idles.put(conditions, known);
        }
        return known;
    }

    private int row(char head, String nodes, int idle) {
        String name = head + ((char) (idle / UNIT) + nodes);
        Integer known = rows.get(name);
        if (known != null) {
            return known;
        }
        int row = width * (states.size() + 1);
        if (row + width > TABLE_LIMIT) {
            return noRoom;
        }
        if (row + width > table.length) {
            table = Arrays.copyOf(table, Math.min(TABLE_LIMIT, 2 * table.length));
        }
        table[row] = head;
        states.add(new State(head, nodes, idle));
        rows.put(name, row);
        return row;
    }

    /** Letters that the expression does not tell apart share a column. */
    private int columnOf(int c) {
        if (c < 0) {
            return EDGE_COLUMN;
        }
        if (c >= AutomatonGraph.LETTERS) {
            return STRANGE_COLUMN;
        }
        if (column[c] == 0) {
            Integer kind = graph.setsOf(c);
            int index = kinds.indexOf(kind);
            if (index < 0 && kinds.size() < MOST_KINDS) {
                index = kinds.size();
                kinds.add(kind);
            }
            int free = STRANGE_COLUMN + 1 + graph.literals().length();
            column[c] = (char) (index < 0 ? STRANGE_COLUMN : free + index);
        }
        return column[c];
    }
}
