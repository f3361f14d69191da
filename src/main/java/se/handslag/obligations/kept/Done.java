package se.handslag.obligations.kept;

import java.time.LocalDate;

/**
 * That something is done.
 *
 * @param on the day on which it was
 * @param evidence what shows it, in people's own words; empty where nobody has told
 */
public record Done(LocalDate on, String evidence) implements TypedDone {}
