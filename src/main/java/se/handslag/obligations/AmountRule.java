package se.handslag.obligations;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.Contribution;
import se.handslag.kernel.Citation;
import se.handslag.kernel.Money;
import se.handslag.kernel.Share;

/** How much, as far as the text alone can tell; the kronor of an indexed amount are worked out where the series is kept. */
public sealed interface AmountRule {

    /** Where the amount is stated. */
    Citation statedIn();

    /** So much and no more. */
    record Fixed(Money amount, Citation statedIn) implements AmountRule {}

    /**
     * An amount that has followed prices since a day.
     *
     * @param base what it was before it was first raised
     * @param index the index named; null where it is a fixed share
     * @param percent the fixed share a year; null where it follows an index
     * @param from the first day on which it is raised, and then once a year
     */
    record Indexed(
            Money base, @Nullable String index, @Nullable Share percent, LocalDate from, Citation statedIn)
            implements AmountRule {}

    /** As much as is asked for, up to a ceiling for each year or for the whole term. */
    record UpTo(Money ceiling, Contribution.Per per, Citation statedIn) implements AmountRule {}
}
