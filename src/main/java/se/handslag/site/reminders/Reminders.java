package se.handslag.site.reminders;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What one person is to be reminded of on a day, each thing once and the first first.
 *
 * @param told empty where there is nothing to remind of: then there is no mail
 */
record Reminders(LocalDate today, List<Upcoming> told) {

    /** So far back is looked for reminders that nobody could be given on their day. What is older has its next step, or its mark. */
    private static final int BACK_DAYS = 7;

    private static final Comparator<Upcoming> BY_DAY = Comparator.comparing(Upcoming::day)
            .thenComparing(Upcoming::what)
            .thenComparing(Upcoming::partnership)
            .thenComparing(Upcoming::id);

    Reminders {
        told = List.copyOf(told);
    }

    /**
     * Of all that comes, that of which a step has come since the last time something was told.
     *
     * @param since the first day that has not been told of
     */
    static Reminders of(Collection<Upcoming> all, LocalDate since, LocalDate today) {
        return new Reminders(
                today,
                once(all).stream()
                        .filter(each -> Step.nearest(each.day(), later(since, each.known()), today)
                                .isPresent())
                        .sorted(BY_DAY)
                        .toList());
    }

    /** What the next mail after today's will tell as far as anybody knows now; empty where there will be none. */
    static Optional<Reminders> after(Collection<Upcoming> all, LocalDate today) {
        return once(all).stream()
                .flatMap(each -> Step.next(each.day(), today).stream())
                .min(Comparator.naturalOrder())
                .map(day -> of(all, day, day));
    }

    /** The earliest day that is still worth telling of. */
    static LocalDate earliest(LocalDate today) {
        return today.minusDays(BACK_DAYS - 1L);
    }

    /** Who acts for several parties of one partnership is reminded once. */
    private static Collection<Upcoming> once(Collection<Upcoming> all) {
        Map<UUID, Upcoming> each = new LinkedHashMap<>();
        all.forEach(one -> each.merge(one.id(), one, (a, b) -> a.known().isAfter(b.known()) ? b : a));
        return each.values();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
