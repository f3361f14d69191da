package se.handslag.identity.account;

import java.util.Locale;
import java.util.UUID;

/**
 * Something has happened to a person's ways in that the person is to hear of, whoever did it.
 *
 * @param space the person's own
 */
public record AccountChanged(UUID space, What what) {

    /** What has happened. */
    public enum What {
        /** There is a new password. */
        PASSWORD,
        /** There is one passkey more. */
        PASSKEY_ADDED,
        /** There is one passkey less. */
        PASSKEY_REMOVED,
        /** Somebody signed in with a browser that had not been seen. */
        NEW_DEVICE;

        /** As it is written in the keys of texts. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
