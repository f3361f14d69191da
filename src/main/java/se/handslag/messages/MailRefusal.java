package se.handslag.messages;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The program will not start with these settings for mail: what would be sent could not be read, or not be answered; says why. */
public final class MailRefusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** What is wrong with a setting. */
    public enum Why {
        /** A mail server is named, and it is not set. */
        MISSING,
        /** It is none of what it may be. */
        UNFIT
    }

    private final Why why;
    private final String setting;

    MailRefusal(Why why, String setting) {
        this(why, setting, null);
    }

    MailRefusal(Why why, String setting, @Nullable Throwable cause) {
        super(why + ": " + setting, cause);
        this.why = why;
        this.setting = setting;
    }

    /** What is wrong. */
    public Why why() {
        return why;
    }

    /** The setting it is about, by its name in the environment. */
    public String setting() {
        return setting.replace('.', '_').toUpperCase(Locale.ROOT);
    }
}
