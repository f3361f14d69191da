package se.handslag.parties;

import java.util.Optional;
import java.util.UUID;
import se.handslag.kernel.DatePeriod;

/**
 * Who signs for an organisation.
 *
 * @param organisation the organisation's id
 * @param title what entitles the person to sign, in the organisation's own word
 * @param dossier the partnership it is about; empty when it is about all of them
 * @param period from the day it became known here
 */
public record Signatory(
        UUID id, UUID organisation, String name, String title, Optional<UUID> dossier, DatePeriod period) {}
