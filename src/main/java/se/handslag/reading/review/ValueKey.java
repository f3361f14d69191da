package se.handslag.reading.review;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which value of a review is meant: the nth that was read ("12"), one that a person has added ("a3"), or that the document is silent
 * on a matter ("silent-extension"). It stands in addresses and forms, and never changes.
 */
public sealed interface ValueKey {

    /** As it is written. */
    String written();

    /** A value that was read, by its place among the terms as they were proposed, from 0. */
    record Read(int place) implements ValueKey {
        @Override
        public String written() {
            return Integer.toString(place);
        }
    }

    /** A value that a person has added, in the order in which they were, from 1. */
    record Added(int number) implements ValueKey {
        @Override
        public String written() {
            return "a" + number;
        }
    }

    /** That nothing is said of a matter. */
    record Silent(Matter matter) implements ValueKey {
        @Override
        public String written() {
            return SILENT + matter.code();
        }
    }

    /** How that of a silence begins. */
    String SILENT = "silent-";

    /** A number that an int holds. */
    Pattern NUMBER = Pattern.compile("[0-9]{1,6}");

    /** The key that is so written; empty when none is. */
    static Optional<ValueKey> parse(@Nullable String written) {
        if (written == null) {
            return Optional.empty();
        }
        if (written.startsWith(SILENT)) {
            return Matter.withCode(written.substring(SILENT.length())).map(Silent::new);
        }
        boolean added = written.startsWith("a");
        String number = added ? written.substring(1) : written;
        if (!NUMBER.matcher(number).matches()) {
            return Optional.empty();
        }
        int parsed = Integer.parseInt(number);
        return Optional.of(added ? new Added(parsed) : new Read(parsed));
    }
}
