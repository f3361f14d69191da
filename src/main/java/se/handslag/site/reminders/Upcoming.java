package se.handslag.site.reminders;

import java.time.LocalDate;
import java.util.UUID;
import se.handslag.obligations.Due;
import se.handslag.obligations.ObligationKind;
import se.handslag.obligations.kept.KeptObligation;

/**
 * Something with a day that somebody may have to be reminded of: no more of it than what may stand in a mail.
 *
 * @param day its last day or, where it has none, its first
 * @param fromThen whether that is its first day: it can be done from then on
 * @param known the day from which whoever is reminded can have known of it; no reminder is made up for before that
 * @param partnership the name of the one that it is owed in; empty where nobody knows
 */
record Upcoming(UUID id, ObligationKind what, LocalDate day, boolean fromThen, LocalDate known, String partnership) {

    static Upcoming of(KeptObligation kept, LocalDate day, String partnership) {
        return new Upcoming(
                kept.id(),
                kept.obligation().what(),
                day,
                kept.obligation().due() instanceof Due.From,
                kept.keptSince(),
                partnership);
    }

    /** Known no earlier than that day. */
    Upcoming knownFrom(LocalDate earliest) {
        return known.isBefore(earliest) ? new Upcoming(id, what, day, fromThen, earliest, partnership) : this;
    }
}
