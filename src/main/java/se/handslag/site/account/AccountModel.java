package se.handslag.site.account;

import java.util.List;
import java.util.Optional;
import se.handslag.identity.account.Account;
import se.handslag.identity.account.NewPassword;
import se.handslag.identity.account.Passkey;

/**
 * What a person's own page tells.
 *
 * @param mandates for whom they act and until when, in words
 * @param passwordOn the day on which they chose their password, in words; empty where they have none
 * @param isThere whether something has just been done, and what; a code
 * @param password why a password could not be chosen
 * @param before why the password before it was not right, as a code
 */
record AccountModel(
        Account.Told told,
        List<Mandate> mandates,
        Optional<String> passwordOn,
        List<Key> passkeys,
        List<Line> sessions,
        Optional<String> done,
        Optional<String> trouble,
        Optional<NewPassword.Why> password,
        Optional<Account.Change> before,
        boolean isShown) {

    AccountModel {
        mandates = List.copyOf(mandates);
        passkeys = List.copyOf(passkeys);
        sessions = List.copyOf(sessions);
    }

    /** An organisation that they act for, as what and when, in words. */
    record Mandate(String organisation, String role, String when, boolean isThis) {}

    /** A passkey, and when it was made and used, in words. */
    record Key(Passkey passkey, String madeOn, Optional<String> usedOn) {}

    /**
     * Where they are signed in.
     *
     * @param name by which it is ended
     */
    record Line(String name, String browsing, String since, String lastUsed, boolean isThis) {}
}
