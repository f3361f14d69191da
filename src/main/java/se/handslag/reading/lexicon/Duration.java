package se.handslag.reading.lexicon;

/** A length of time in a text, in months; weeks and days are left out, since no agreement's term is counted in them. */
public record Duration(int from, int to, int months) {}
