package se.handslag.kernel;

import java.util.Arrays;

/** Moves nodes of a graph over a letter. */
final class AutomatonMove {

    /** Nodes that wait for a letter, each once. */
    private final class Waiting {

        private final int[] seen = new int[graph.size()];
        private int round;
        private char[] nodes = new char[32];
        private int count;

        void clear() {
            round++;
            count = 0;
        }

        void add(int node) {
            if (seen[node] == round) {
                return;
            }
            seen[node] = round;
            if (count == nodes.length) {
                nodes = Arrays.copyOf(nodes, count * 2);
            }
            nodes[count++] = (char) node;
        }

        /** Adds the nodes reached from this one without a letter, where that before is the one given. */
        void reach(int node, int before) {
            switch (graph.kind(node)) {
                case LETTER, LETTER_OF_SET, AHEAD -> add(node);
                case END -> {
                    isSure |= graph.isSure(node);
                    isEnd = true;
                }
                case BEHIND -> {
                    if (graph.holds(node, before)) {
                        reach(graph.first(node), before);
                    }
                }
                case JUMP -> {
                    if (seen[node] != round) {
                        seen[node] = round;
                        reach(graph.first(node), before);
                        if (graph.second(node) >= 0) {
                            reach(graph.second(node), before);
                        }
                    }
                }
            }
        }

        @Override
        public String toString() {
            Arrays.sort(nodes, 0, count);
            return new String(nodes, 0, count);
        }
    }

    private final AutomatonGraph graph;
    private final Waiting now;
    private final Waiting next;
    private boolean isEnd;
    private boolean isSure;

    AutomatonMove(AutomatonGraph graph) {
        this.graph = graph;
        this.now = new Waiting();
        this.next = new Waiting();
    }

    /** Begins anew, with nodes that are already beyond the letter. */
    void begin(String beyond) {
        now.clear();
        next.clear();
        isEnd = false;
        isSure = false;
        for (int i = 0; i < beyond.length(); i++) {
            next.add(beyond.charAt(i));
        }
    }

    /** Moves the nodes over the letter. */
    void over(String nodes, int c) {
        for (int i = 0; i < nodes.length(); i++) {
            now.add(nodes.charAt(i));
        }
        over(c);
    }

    /** The nodes with which the expression begins after the letter. */
    String start(int before) {
        now.reach(graph.start(), before);
        return now.toString();
    }

    private void over(int c) {
        for (int i = 0; i < now.count; i++) {
            int node = now.nodes[i];
            if (graph.kind(node) == AutomatonGraph.Kind.AHEAD) {
                if (graph.holds(node, c)) {
                    now.reach(graph.first(node), AutomatonGraph.ANY);
                }
            } else if (graph.takes(node, c)) {
                next.reach(graph.first(node), c);
            }
        }
    }

    /** Whether an end was reached. */
    boolean isEnd() {
        return isEnd;
    }

    boolean isSure() {
        return isSure;
    }

    /** The nodes beyond the letter, in order. */
    String beyond() {
        return next.toString();
    }
}
