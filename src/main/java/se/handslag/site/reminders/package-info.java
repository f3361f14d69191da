/** What is mailed to people of the days that come: reminders, and the page on which they see them and say whether they want them. */
@NullMarked
package se.handslag.site.reminders;

import org.jspecify.annotations.NullMarked;
