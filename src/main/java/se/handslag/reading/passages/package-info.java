/**
 * Pages to passages: running headers, tables of contents and page numbers are set aside, broken lines joined, headings,
 * items and table rows told apart. Every passage remembers where each of its letters stood.
 */
@NullMarked
package se.handslag.reading.passages;

import org.jspecify.annotations.NullMarked;
