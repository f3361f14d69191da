package se.handslag.reading.kept;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.Succession;

/**
 * How a reading is to become an agreement that holds.
 *
 * @param name what the partnership is to be called; blank for what it is called, or the document calls itself where it is new
 * @param into what it is to become part of; empty for a partnership of its own
 * @param lettingIn the names of the parties whose people may open the dossier; null for every party that has a space here
 * @param sameAs which organisation of the register a party is, by the party's name, where people have said so
 * @param acceptAll why everything that nobody has spoken of may be taken as it was read, errors included; null when it may not
 * @param key what a program gives so that the same request twice is one; null where it gives nothing
 */
public record Confirming(
        String name,
        Optional<Into> into,
        @Nullable Set<String> lettingIn,
        Map<String, UUID> sameAs,
        @Nullable String acceptAll,
        @Nullable String key) {

    public Confirming {
        sameAs = Map.copyOf(sameAs);
        if (acceptAll != null && acceptAll.isBlank()) {
            throw new IllegalArgumentException("Why everything may be taken as it was read is not said");
        }
    }

    /** A partnership that is there, and what the agreement does to those that it has. */
    public record Into(UUID dossier, Succession succession) {

        public Into {
            if (succession == Succession.FIRST) {
                throw new IllegalArgumentException("A partnership that is there has an agreement already");
            }
        }
    }
}
