package se.handslag.obligations.kept;

import java.time.LocalDate;

/**
 * That something is done.
 *
 * @param on the day on which it was
 * @param evidence what shows it, in people's own words; empty where nobody has told
 * @param by who said so and for which party, as the others are told it; empty where the program found it out, or it was said before
 *     names were kept
 */
public record Done(LocalDate on, String evidence, String by) implements TypedDone {

    /** The same, said by that person for that party. */
    public Done by(String name) {
        return new Done(on, evidence, name);
    }
}
