package se.handslag.identity;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody who acts for the same organisation, as its people see them.
 *
 * @param from the first day of the mandate
 */
public record Colleague(UUID person, String name, Role role, LocalDate from) {}
