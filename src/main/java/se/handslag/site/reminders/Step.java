package se.handslag.site.reminders;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** How long before its day one is reminded of something. After the last of them there is silence. */
enum Step {
    /** Early enough to prepare it. */
    A_MONTH(30),
    /** Early enough to do it. */
    A_WEEK(7),
    /** Now. */
    THE_DAY(0);

    private final int daysBefore;

    Step(int daysBefore) {
        this.daysBefore = daysBefore;
    }

    /** So far ahead the first of them looks, in days. */
    static int furthest() {
        return A_MONTH.daysBefore;
    }

    /** The day on which one is reminded so of what is due on that day. */
    LocalDate of(LocalDate due) {
        return due.minusDays(daysBefore);
    }

    /** The last that has come from the one day to the other, both included: one who missed some is told the nearest and no other. */
    static Optional<Step> nearest(LocalDate due, LocalDate since, LocalDate today) {
        return Stream.of(values())
                .filter(step -> !step.of(due).isBefore(since) && !step.of(due).isAfter(today))
                .reduce((_, later) -> later);
    }

    /** The first day after today on which one is reminded. */
    static Optional<LocalDate> next(LocalDate due, LocalDate today) {
        return Stream.of(values())
                .map(step -> step.of(due))
                .filter(day -> day.isAfter(today))
                .findFirst();
    }
}
