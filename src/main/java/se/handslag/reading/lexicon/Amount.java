package se.handslag.reading.lexicon;

import se.handslag.kernel.Money;

/**
 * A sum of money in a text.
 *
 * @param from where it begins: at its first digit, or at "SEK"
 * @param to where it ends, its unit included
 * @param unit its unit in lower case, as written: "kr", "tkr", "mnkr"
 */
public record Amount(int from, int to, Money money, String unit) {}
