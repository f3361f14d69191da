package se.handslag.identity.account;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A passkey as its owner sees it.
 *
 * @param label what the owner calls it
 * @param lastUsedOn null where it has not been used
 */
public record Passkey(
        UUID id, String label, LocalDate madeOn, @Nullable LocalDate lastUsedOn) {}
