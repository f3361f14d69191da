package se.handslag.obligations.kept;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What has been decided of an obligation whose text leaves that open ("om inte annat bestäms").
 *
 * @param reference where the decision stands, such as "Styrgruppen § 4"; never blank
 * @param on the day it was taken
 * @param day the day that holds instead; null where it is not to be done at all
 */
public record Decided(
        String reference, LocalDate on, @Nullable LocalDate day) {

    /** The day that holds instead; empty where it is not to be done at all. */
    public Optional<LocalDate> newDay() {
        return Optional.ofNullable(day);
    }
}
