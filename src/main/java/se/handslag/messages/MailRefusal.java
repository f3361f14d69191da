package se.handslag.messages;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.handslag.platform.StartRefusal;

/** The program will not start with these settings for mail: what would be sent could not be read, or not be answered; says why. */
public final class MailRefusal extends StartRefusal {

    private static final long serialVersionUID = 1;

    /** What is wrong with a setting. */
    public enum Why {
        /** A mail server is named, and it is not set. */
        MISSING,
        /** It is none of what it may be. */
        UNFIT
    }

    private final Why why;

    MailRefusal(Why why, String setting) {
        this(why, setting, null);
    }

    MailRefusal(Why why, String setting, @Nullable Throwable cause) {
        super(why, inTheEnvironment(setting), cause);
        this.why = why;
    }

    /** What is wrong. */
    public Why why() {
        return why;
    }

    private static String inTheEnvironment(String setting) {
        return setting.replace('.', '_').toUpperCase(Locale.ROOT);
    }
}
