package se.handslag.messages;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.handslag.kernel.Language;

/**
 * Whoever a mail is written to, as far as its writer needs to know.
 *
 * @param language in which it is written
 * @param told the day of the last mail that was sent; null where none was
 * @param wishedSince the day on which mail was last asked for again; null for whoever never said no
 */
public record Recipient(
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
