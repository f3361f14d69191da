/**
 * The whole program as its visitors meet it: in a real browser, and without one line of script.
 *
 * <p>It is started once for all tests, on a port of its own, on a day of its own, and reached over the network alone.
 */
package se.handslag.browser;
