/**
 * What was read, put into words for people: terms, findings and days, one way for the command line, the pages and the
 * letters. Pure: no framework, no clock; it goes into the small jar of the command line.
 */
@NullMarked
package se.handslag.site.telling;

import org.jspecify.annotations.NullMarked;
