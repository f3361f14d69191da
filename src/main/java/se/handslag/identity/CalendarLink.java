package se.handslag.identity;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A secret address that a person's calendar asks, as the person sees it: without the secret.
 *
 * @param partnership the one that it tells of; null for all of the organisation's
 */
public record CalendarLink(UUID id, @Nullable UUID partnership, LocalDate madeOn) {}
