package se.handslag.obligations;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.handslag.kernel.DatePeriod;
import se.handslag.kernel.Message;

/** By when something is to be done. */
public sealed interface Due {

    /**
     * The last day to do it or, where the text gives no last day, the first; empty where it hangs on something else than the
     * calendar.
     */
    Optional<LocalDate> day();

    /** On the day or before it. */
    record OnDay(LocalDate date) implements Due {
        @Override
        public Optional<LocalDate> day() {
            return Optional.of(date);
        }
    }

    /** On the day or after it; the text does not say how long after. */
    record From(LocalDate first) implements Due {
        @Override
        public Optional<LocalDate> day() {
            return Optional.of(first);
        }
    }

    /**
     * Some time within the period, its last day at the latest.
     *
     * @param period first and last day included; its end is never open
     */
    record Within(DatePeriod period) implements Due {

        public Within {
            if (period.isOpenEnded()) {
                throw new IllegalArgumentException("Nothing is due within a period without end: " + period);
            }
        }

        @Override
        public Optional<LocalDate> day() {
            return period.last();
        }
    }

    /**
     * When something has happened.
     *
     * @param condition what must happen first, in words
     * @param after the obligations that must be met first; empty where it hangs on something outside the calendar
     */
    record AfterCondition(Message condition, List<ObligationId> after) implements Due {

        public AfterCondition {
            after = List.copyOf(after);
        }

        @Override
        public Optional<LocalDate> day() {
            return Optional.empty();
        }
    }
}
