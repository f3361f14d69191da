package se.handslag.agreement.terms;

import se.handslag.kernel.Citation;

/** A value within a term, with its own place in the document. */
public record Cited<T>(T value, Citation citation) {}
