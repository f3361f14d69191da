package se.handslag.reading.passages;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Finds the words of all cues in one walk over a text, however many they are (Aho and Corasick's automaton), so that
 * reading costs grow with the text alone.
 */
final class CueFinder {

    private static final CueFinder ALL = new CueFinder();

    /** Letters below this have a column of their own; the rest are in no cue. */
    private static final int LETTERS = 256;

    private final byte[] column = new byte[LETTERS];
    private int columns = 1;
    private int[] next;
    private long[] found;
    private int states = 1;

    private CueFinder() {
        int letters = 1;
        for (Cue cue : Cue.values()) {
            for (String stem : cue.stems()) {
                letters += stem.length();
                nameColumns(stem);
            }
        }
        column['\t'] = column[' '];
        column['('] = column[' '];
        column['"'] = column[' '];
        next = new int[letters * columns];
        found = new long[letters];
        for (Cue cue : Cue.values()) {
            for (String stem : cue.stems()) {
                add(stem, 1L << cue.ordinal());
            }
        }
        next = Arrays.copyOf(next, states * columns);
        found = Arrays.copyOf(found, states);
        linkFailures();
    }

    /** Marks on each sentence of one passage, in order, the cues whose words stand in it. */
    static void mark(List<Sentence> sentences) {
        for (Sentence sentence : sentences) {
            sentence.addCues(ALL.in(sentence.lower()));
        }
    }

    private long in(String lower) {
        long cues = 0;
        int state = next[column[' ']];
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            state = next[state * columns + (c < LETTERS ? column[c] : 0)];
            cues |= found[state];
        }
        state = next[state * columns + column[' ']];
        return cues | found[state];
    }

    private void nameColumns(String stem) {
        for (int i = 0; i < stem.length(); i++) {
            char c = stem.charAt(i);
            if (column[c] == 0) {
                column[c] = (byte) columns++;
            }
        }
    }

    private void add(String stem, long cue) {
        int state = 0;
        for (int i = 0; i < stem.length(); i++) {
            int at = state * columns + column[stem.charAt(i)];
            if (next[at] == 0) {
                next[at] = states++;
            }
            state = next[at];
        }
        found[state] |= cue;
    }

    private void linkFailures() {
        int[] failure = new int[states];
        Deque<Integer> waiting = new ArrayDeque<>();
        for (int c = 1; c < columns; c++) {
            if (next[c] != 0) {
                waiting.add(next[c]);
            }
        }
        while (!waiting.isEmpty()) {
            int state = waiting.remove();
            found[state] |= found[failure[state]];
            for (int c = 1; c < columns; c++) {
                int child = next[state * columns + c];
                int viaFailure = next[failure[state] * columns + c];
                if (child == 0) {
                    next[state * columns + c] = viaFailure;
                } else {
                    failure[child] = viaFailure;
                    waiting.add(child);
                }
            }
        }
    }
}
