package se.handslag.platform;

import java.util.UUID;

/**
 * A person whose day of deletion has come.
 *
 * @param id of the person and of the space that is theirs alone
 * @param name as it is kept
 * @param mail where the person gets mail: by it a person is known among contacts too, where a name may be somebody else's
 */
public record Forgotten(UUID id, String name, String mail) {

    /** Without them, nothing would be found and everything would seem to be gone. */
    public Forgotten {
        if (name.isBlank() || mail.isBlank()) {
            throw new IllegalArgumentException("Who is to be forgotten has a name and an address");
        }
    }

    /** So that no log says who was forgotten. */
    @Override
    public String toString() {
        return id.toString();
    }
}
