package se.handslag.site.telling;

import se.handslag.agreement.terms.Source;
import se.handslag.kernel.Citation;

/**
 * A promise without a day of its own, ready to be shown: what hangs on a condition or falls due for each participant.
 *
 * @param text what is promised and when it becomes due, in the language of the report
 * @param clause the words that say so
 */
public record PromiseLine(String text, Citation clause, Source.Strength strength) {}
