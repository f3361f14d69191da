package se.handslag.site.telling;

import java.util.List;

/** What falls due of an agreement: by a day, in order, and without one. */
public record Duties(List<DeadlineLine> deadlines, List<PromiseLine> promises) {

    public static final Duties NONE = new Duties(List.of(), List.of());

    public Duties {
        deadlines = List.copyOf(deadlines);
        promises = List.copyOf(promises);
    }
}
