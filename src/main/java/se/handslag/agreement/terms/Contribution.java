package se.handslag.agreement.terms;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import se.handslag.kernel.Money;
import se.handslag.kernel.Share;

/** What one party brings: in cash, or in kind. */
public sealed interface Contribution extends Term {

    /** For how long an amount is stated. */
    enum Per {
        YEAR,
        /** For the whole term, or as one sum in a term of a year or less. */
        TOTAL
    }

    /** The party that brings it, as the parties are named; null where the text does not say. */
    @Nullable
    String party();

    /** What it is worth in money; null where the text does not say. */
    @Nullable
    Money value();

    /**
     * Money. Where it is indexed, the first year's amount.
     *
     * @param year the calendar year that the text names beside the amount; null where it names none
     */
    record Cash(
            Source source,
            @Nullable String party,
            Money amount,
            Per per,
            @Nullable Integer year) implements Contribution {

        /** Money for no calendar year in particular. */
        public Cash(Source source, @Nullable String party, Money amount, Per per) {
            this(source, party, amount, per, null);
        }

        @Override
        public Money value() {
            return amount;
        }
    }

    /**
     * Somebody's working time.
     *
     * @param share the part of one full-time post; null where not said
     * @param headcount how many such posts or persons; null where not said
     */
    record Post(
            Source source,
            @Nullable String party,
            String what,
            @Nullable Share share,
            @Nullable Integer headcount,
            @Nullable Money value,
            @Nullable Per per)
            implements Contribution {}

    /** Rooms and houses. */
    record Premises(
            Source source,
            @Nullable String party,
            String what,
            @Nullable Money value,
            @Nullable Per per) implements Contribution {}

    /**
     * Hours that volunteers give.
     *
     * @param hours as written, in hours; null where not said
     * @param rate the value of one hour; null where not stated
     * @param value what the hours are worth together, as stated
     * @param volunteers how many people; null where not said
     */
    record VolunteerHours(
            Source source,
            @Nullable String party,
            @Nullable BigDecimal hours,
            @Nullable Money rate,
            @Nullable Money value,
            @Nullable Per per,
            @Nullable Integer volunteers)
            implements Contribution {}

    /** Things: equipment, vehicles, fika. */
    record Material(
            Source source,
            @Nullable String party,
            String what,
            @Nullable Money value,
            @Nullable Per per) implements Contribution {}

    /** Work or other in-kind help with a value in money but no kind of its own. */
    record InKind(Source source, @Nullable String party, String what, Money value, Per per) implements Contribution {}

    /** Anything else that is promised without a price: knowledge, networks, registers, interpreting. */
    record Unpriced(Source source, @Nullable String party, String what) implements Contribution {
        @Override
        public @Nullable Money value() {
            return null;
        }
    }
}
