package se.handslag.site.cli;

import java.time.LocalDate;
import se.handslag.agreement.terms.Source;
import se.handslag.kernel.Citation;

/**
 * A day that must not be missed, ready to be shown.
 *
 * @param text what is to be done and by whom, in the language of the report
 * @param clause the words that say so
 * @param vital whether missing it costs money or the agreement itself, and not merely a meeting
 */
record DeadlineLine(LocalDate date, String text, Citation clause, Source.Strength strength, boolean vital) {}
