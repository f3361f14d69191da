package se.handslag.site.cli;

import java.util.List;

/** What falls due of an agreement: by a day, in order, and without one. */
record Duties(List<DeadlineLine> deadlines, List<PromiseLine> promises) {

    static final Duties NONE = new Duties(List.of(), List.of());

    Duties {
        deadlines = List.copyOf(deadlines);
        promises = List.copyOf(promises);
    }
}
