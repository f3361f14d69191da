/**
 * What people and programs take along from a reading: a calendar file, a workbook, and the description of the JSON. Files
 * are made of what was read already; nothing is read, kept or sent here.
 */
@NullMarked
package se.handslag.site.takeaway;

import org.jspecify.annotations.NullMarked;
