package se.handslag.messages;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.handslag.kernel.Language;

/**
 * What is to be known of a person for a mail to be written.
 *
 * @param told the day of the last mail that was sent; null where none was
 * @param wishedSince the day on which mail was last asked for again; null for whoever never said no
 */
public record Asked(
        Language language,
        @Nullable LocalDate told,
        @Nullable LocalDate wishedSince) {

    /** The first day that has not been told of, but no day before the earliest one that is worth telling. */
    public LocalDate since(LocalDate earliest) {
        return Stream.of(
                        earliest,
                        told == null ? earliest : told.plusDays(1),
                        wishedSince == null ? earliest : wishedSince)
                .max(LocalDate::compareTo)
                .orElseThrow();
    }
}
