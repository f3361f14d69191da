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
}
