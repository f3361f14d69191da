/** Side-by-side measures of the reader; {@code docs/performance.md} tells what they are for. */
package se.handslag.bench;
