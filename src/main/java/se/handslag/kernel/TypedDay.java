package se.handslag.kernel;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** A day as forms, addresses and programs write it. */
public final class TypedDay {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;

    private TypedDay() {}

    /**
     * The day that is meant.
     *
     * @param typed as in 2026-03-01, blanks around it aside
     * @return empty where that is no day, or one so far away that it is a slip of the hand, which no database takes
     */
    public static Optional<LocalDate> parse(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed.strip()))
                    .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR);
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }
}
