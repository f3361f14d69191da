package se.handslag.reading.document;

/** What came of opening a file: its text, or a reason why there is none that a person can act on. */
public sealed interface Opening permits DocumentText, Refusal {}
