package se.handslag.identity.account;

import java.util.UUID;

/**
 * A passkey that an authenticator has made and that was proved to be for us.
 *
 * @param person for whom it was made
 * @param attestation what the authenticator said when it made it, the public key among it
 * @param signCount how often it has been used, as the authenticator counts
 */
public record PasskeyMade(UUID person, byte[] credentialId, byte[] attestation, long signCount) {

    /** Copies: what is kept is what was proved. */
    public PasskeyMade {
        credentialId = credentialId.clone();
        attestation = attestation.clone();
    }
}
