package se.handslag.partnership;

import java.time.LocalDate;

/**
 * Something that has happened to a partnership, or is agreed to happen.
 *
 * @param day where it is agreed beforehand, as the first and last day are, it may lie ahead
 */
public record Milestone(MilestoneKind kind, LocalDate day) {}
