package se.handslag.reading.kept.binders;

import java.util.Locale;

/** How far a binder has come. */
public enum BinderState {
    /** Its files are coming in. */
    SENDING,
    /** They have come, and wait to be read or are being read. */
    READING,
    READ,
    /** It could not be read, though it was tried several times; its files are there. */
    FAILED;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static BinderState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
