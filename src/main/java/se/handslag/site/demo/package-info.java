/**
 * What the made-up organisations of the demo have in their rooms: agreements, read by the program itself as anybody's are.
 */
@NullMarked
package se.handslag.site.demo;

import org.jspecify.annotations.NullMarked;
