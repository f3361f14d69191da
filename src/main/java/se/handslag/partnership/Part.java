package se.handslag.partnership;

import java.util.List;

/**
 * A part of a long list.
 *
 * @param total how many there are in all
 */
public record Part<T>(List<T> items, int total) {

    public Part {
        items = List.copyOf(items);
    }

    /**
     * How many parts of that size there are of the whole; at least one.
     *
     * @param size 1 or more
     */
    public int parts(int size) {
        return Math.max(1, Math.ceilDiv(total, size));
    }
}
