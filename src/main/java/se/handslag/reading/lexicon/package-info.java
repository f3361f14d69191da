/** Small readers of values: numbers in digits and words, sums, dates, lengths of time, cadences, names of people and bodies. */
@NullMarked
package se.handslag.reading.lexicon;

import org.jspecify.annotations.NullMarked;
