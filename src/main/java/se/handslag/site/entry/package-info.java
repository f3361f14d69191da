/**
 * The way in and out, and the first page of whoever is in.
 *
 * <p>One comes in by an address and a password, or by a passkey; who has forgotten the password gets a link by mail. On the machine the
 * program runs on one also comes in as one of the made-up people of the demo.
 */
@NullMarked
package se.handslag.site.entry;

import org.jspecify.annotations.NullMarked;
