package se.handslag.kernel;

/** The currencies an amount may stand in: kronor, and the euro in which state-aid ceilings are set. */
public enum Currency {
    SEK,
    EUR
}
