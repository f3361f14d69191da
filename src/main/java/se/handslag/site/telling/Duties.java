package se.handslag.site.telling;

import java.util.List;
import se.handslag.obligations.Promises;

/**
 * What falls due of an agreement, told in one language: by a day, in order, and without one.
 *
 * @param derived what it is told of, for whoever tells it in another way; derived once for each document
 */
public record Duties(List<DeadlineLine> deadlines, List<PromiseLine> promises, Promises derived) {

    public static final Duties NONE = new Duties(List.of(), List.of(), Promises.NONE);

    public Duties {
        deadlines = List.copyOf(deadlines);
        promises = List.copyOf(promises);
    }
}
