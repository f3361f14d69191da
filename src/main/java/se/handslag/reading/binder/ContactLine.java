package se.handslag.reading.binder;

import org.jspecify.annotations.Nullable;
import se.handslag.kernel.Citation;

/**
 * A person in a list of contacts; at least a name and one of the ways to reach them.
 *
 * @param role what the person does; null where not said
 * @param organisation whom the person works or speaks for; null where not said
 * @param mail null where none is given
 * @param phone as written; null where none is given
 * @param citation the row
 */
public record ContactLine(
        String name,
        @Nullable String role,
        @Nullable String organisation,
        @Nullable String mail,
        @Nullable String phone,
        Citation citation) {}
