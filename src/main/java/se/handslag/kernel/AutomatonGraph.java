package se.handslag.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A regular expression as nodes: what letter each waits for, and which node follows. It takes in whatever the expression
 * would, and more: what stands around a match is not looked at, nor how many times beyond a few something is repeated.
 */
final class AutomatonGraph {

    /** Letters below this are told apart; the rest may be any. */
    static final int LETTERS = 256;

    /** The node where the expression has been read in full. */
    static final int END = 0;

    private static final int NODE_LIMIT = 20_000;
    private static final int JUMP = -1;
    private static final int SET_LIMIT = 9;

    private int[] wants = new int[64];
    private int[] first = new int[64];
    private int[] second = new int[64];
    private int size;
    private int start;
    private boolean exact = true;
    private boolean atBeginning;
    private final List<long[]> sets = new ArrayList<>();
    private final boolean[] isLiteral = new boolean[LETTERS];
    private final StringBuilder literals = new StringBuilder();

    private AutomatonGraph() {
        jump();
    }

    /** Null where the expression uses what is not known here. */
    static @Nullable AutomatonGraph of(String regex) {
        AutomatonGraph graph = new AutomatonGraph();
        RegexParts parts = new RegexParts(regex, graph);
        graph.start = parts.all();
        return graph.start < 0 || graph.size >= NODE_LIMIT || graph.sets.size() > SET_LIMIT ? null : graph;
    }

    int start() {
        return start;
    }

    int size() {
        return size;
    }

    List<long[]> sets() {
        return sets;
    }

    /** The letters that nodes wait for, each once. */
    StringBuilder literals() {
        return literals;
    }

    /** Whether it takes in nothing but what the expression does, in texts of letters that are told apart. */
    boolean isExact() {
        return exact;
    }

    void isOnlyAlike() {
        exact = false;
    }

    /** Whether a match can only stand at the beginning of a text. */
    boolean onlyAtBeginning() {
        return atBeginning;
    }

    void isAtBeginning() {
        atBeginning = true;
    }

    boolean isJump(int node) {
        return wants[node] == JUMP && node != END;
    }

    int first(int node) {
        return first[node];
    }

    /** The other node that a jump leads to; −1 where there is none. */
    int second(int node) {
        return second[node];
    }

    boolean takes(int node, char c) {
        int wanted = wants[node];
        if (wanted >= 0 || node == END) {
            return wanted >= 0 && (wanted == c || (c >= LETTERS && wanted >= LETTERS));
        }
        return c >= LETTERS || holds(sets.get(-2 - wanted), c);
    }

    /** Which of the sets the letter is in, a bit for each. */
    int maskOf(char c) {
        int mask = 0;
        for (int i = 0; i < sets.size(); i++) {
            if (holds(sets.get(i), c)) {
                mask |= 1 << i;
            }
        }
        return mask;
    }

    static boolean holds(long[] set, int c) {
        return (set[c >> 6] & 1L << c) != 0;
    }

    /** A node that leads on without a letter; where to is told later. */
    int jump() {
        return node(JUMP, END, -1);
    }

    int fork(int one, int other) {
        return node(JUMP, one, other);
    }

    int letter(char c, int next) {
        if (c < LETTERS && !isLiteral[c]) {
            isLiteral[c] = true;
            literals.append(c);
        }
        return node(c, next, -1);
    }

    int anyOf(long[] set, int next) {
        int index = 0;
        while (index < sets.size() && !Arrays.equals(sets.get(index), set)) {
            index++;
        }
        if (index == sets.size()) {
            sets.add(set);
        }
        return node(-2 - index, next, -1);
    }

    void lead(int jump, int next) {
        first[jump] = next;
    }

    boolean isFull() {
        return size >= NODE_LIMIT;
    }

    private int node(int wanted, int one, int other) {
        if (size == wants.length) {
            wants = Arrays.copyOf(wants, size * 2);
            first = Arrays.copyOf(first, size * 2);
            second = Arrays.copyOf(second, size * 2);
        }
        wants[size] = wanted;
        first[size] = one;
        second[size] = other;
        return size++;
    }
}
