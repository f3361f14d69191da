package se.handslag.reading.review;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.SequencedMap;

/** Where one goes on in a review: through the eight matters in their order, then through the rest. */
public final class Onward {

    private Onward() {}

    /** The first open value. */
    public static Optional<ValueKey> first(Review review) {
        return firstOpen(inOrder(review));
    }

    /** The first open value after that one; where none is, the first of all. */
    public static Optional<ValueKey> after(Review review, ValueKey key) {
        SequencedMap<ValueKey, Boolean> all = inOrder(review);
        SequencedMap<ValueKey, Boolean> later = new LinkedHashMap<>();
        boolean isPast = false;
        for (Entry<ValueKey, Boolean> each : all.entrySet()) {
            if (isPast) {
                later.put(each.getKey(), each.getValue());
            }
            isPast |= each.getKey().equals(key);
        }
        all.put(key, false);
        return firstOpen(later).or(() -> firstOpen(all));
    }

    private static Optional<ValueKey> firstOpen(Map<ValueKey, Boolean> values) {
        return values.entrySet().stream()
                .filter(Entry::getValue)
                .map(Entry::getKey)
                .findFirst();
    }

    /** Every value and silence, and whether it is open. */
    private static SequencedMap<ValueKey, Boolean> inOrder(Review review) {
        SequencedMap<ValueKey, Boolean> open = new LinkedHashMap<>();
        for (Matter matter : Matter.values()) {
            if (review.isSilent(matter)) {
                open.put(new ValueKey.Silent(matter), !review.isDone(matter));
            }
            review.values(matter).forEach(value -> open.put(value.key(), value.isOpen()));
        }
        review.rest().forEach(value -> open.put(value.key(), value.isOpen()));
        return open;
    }
}
