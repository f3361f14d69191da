package se.handslag.reading.binder;

import se.handslag.kernel.Citation;
import se.handslag.kernel.Money;

/**
 * A row that adds up others, or tells a part of one ("varav"), and is not counted as one of them.
 *
 * @param row its number as the sheet shows it
 * @param citation covers the sum
 */
public record TotalRow(int row, int column, String label, Money amount, Citation citation) {}
