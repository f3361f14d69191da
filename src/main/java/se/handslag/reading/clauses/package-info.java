/**
 * Passages to terms: one small reader for each sort of clause. A reader finds what is written and where; whether it is right
 * is for the rules over terms to say. Each knows examples of what it reads, and a test reads them.
 */
@NullMarked
package se.handslag.reading.clauses;

import org.jspecify.annotations.NullMarked;
