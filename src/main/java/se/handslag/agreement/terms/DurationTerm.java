package se.handslag.agreement.terms;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.handslag.kernel.DatePeriod;

/** From when, until when, how it may go on, change or end. */
public sealed interface DurationTerm extends Term {

    /**
     * The term of the agreement, first and last day included.
     *
     * @param start null where the text gives no start that exists in the calendar
     * @param end null where it runs until further notice, or the text gives no end that exists in the calendar
     * @param impossible dates as written that no calendar has, such as "2024-02-31"
     */
    record Period(
            Source source,
            @Nullable Cited<LocalDate> start,
            @Nullable Cited<LocalDate> end,
            List<Cited<String>> impossible)
            implements DurationTerm {

        private static final int MONTHS_OF_A_YEAR = 12;

        /**
         * The term as a period; empty when its start is unknown, when its end lies before its start, and when the end is
         * a day that is in no calendar, which is no promise to go on for ever.
         */
        public Optional<DatePeriod> days() {
            if (start == null) {
                return Optional.empty();
            }
            if (end == null) {
                return impossible.isEmpty() ? Optional.of(DatePeriod.openEnded(start.value())) : Optional.empty();
            }
            return end.value().isBefore(start.value())
                    ? Optional.empty()
                    : Optional.of(DatePeriod.of(start.value(), end.value()));
        }

        /** Whether it is known to have no more whole months than a year. */
        public boolean isOfOneYearAtMost() {
            return days().flatMap(DatePeriod::wholeMonths)
                    .filter(months -> months <= MONTHS_OF_A_YEAR)
                    .isPresent();
        }
    }

    /**
     * How the agreement may go on after its term.
     *
     * @param months the length of one extension; null where it is not said
     * @param decideBy the last day to decide, or to give notice where it otherwise goes on by itself; null where none can
     *     be reckoned from the text
     * @param monthsBefore the months before the end by which it is to be decided; null where the text gives a date instead
     * @param decidedBy who decides, as written
     */
    record Extension(
            Source source,
            Kind kind,
            @Nullable Integer months,
            @Nullable LocalDate decideBy,
            @Nullable Integer monthsBefore,
            @Nullable String decidedBy)
            implements DurationTerm {

        /** How an extension comes about. */
        public enum Kind {
            /** It is said that there is none. */
            NONE,
            /** Somebody must decide on it. */
            DECISION,
            /** It goes on by itself unless notice is given. */
            AUTOMATIC,
            /** The length is agreed beforehand, whether it is used is left open. */
            OPTION
        }
    }

    /**
     * A way out before the term has run its course, or the absence of one.
     *
     * @param months months of notice; null where none are given
     * @param who who may use it, as written; null where any party may
     */
    record Ending(
            Source source,
            Ground ground,
            @Nullable Integer months,
            @Nullable String who,
            boolean dialogueFirst,
            boolean inWriting)
            implements DurationTerm {

        /** On what ground. */
        public enum Ground {
            /** Notice without a reason. */
            ORDINARY_NOTICE,
            /** On breach, or when circumstances have changed. */
            BREACH_OR_CHANGE,
            /** "I sista hand har partner rätt att lämna": leaving when all else has failed. */
            LEAVING,
            /** It ends by itself at the end of its term. */
            EXPIRES
        }
    }

    /** Who must approve a change, and how; approver null where it is the parties themselves. */
    record ChangeApproval(Source source, @Nullable String approver, boolean dialogueFirst, boolean inWriting)
            implements DurationTerm {}

    /** An earlier agreement that this one replaces, merges, amends or prolongs. */
    record Replacement(Source source, String what) implements DurationTerm {}

    /** How a dispute is settled. */
    record Dispute(Source source, String text) implements DurationTerm {}
}
