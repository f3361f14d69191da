package se.handslag.messages;

import java.util.Locale;

/** How far a mail has come. */
public enum MailState {
    /** It is to be sent, today. */
    WAITING,
    /** It is being handed over; what has stood so since yesterday nobody knows the end of. */
    SENDING,
    /** The mail server has taken it. */
    SENT,
    /** It was not sent on its day, and will not be. */
    FAILED;

    /** As it is written in the database and in the keys of texts. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static MailState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
