package se.handslag.site.telling;

import java.time.LocalDate;
import se.handslag.agreement.terms.Source;
import se.handslag.kernel.Citation;
import se.handslag.obligations.ObligationKind;

/**
 * A day on which something falls due, ready to be shown.
 *
 * @param text what is to be done and by whom, in the language of the report
 * @param clause the words that say so
 * @param sum how much is to be paid, in words; empty where it is not about money or nobody knows
 */
public record DeadlineLine(
        LocalDate date, String text, Citation clause, Source.Strength strength, ObligationKind what, String sum) {

    public Matter matter() {
        return Matter.of(what);
    }

    /** Whether missing it costs the agreement itself. */
    public boolean isVital() {
        return matter() == Matter.VITAL;
    }
}
