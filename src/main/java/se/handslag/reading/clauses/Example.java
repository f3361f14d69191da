package se.handslag.reading.clauses;

import se.handslag.agreement.terms.Term;

/**
 * A text, and what a clause reader makes of it.
 *
 * @param text a small document of our own wording
 * @param gives the kind of term that it gives
 * @param says part of how that term describes itself, such as "months=6"
 */
public record Example(String text, Class<? extends Term> gives, String says) {}
