package se.handslag.reading.lexicon;

import se.handslag.agreement.terms.Cadence;

/** How often something happens, as a text writes it. */
public record WrittenCadence(int from, int to, Cadence cadence) {}
