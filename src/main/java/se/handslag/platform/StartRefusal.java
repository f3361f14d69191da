package se.handslag.platform;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The program will not start with what it was given; says why, and what it is about. */
public abstract class StartRefusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String code;
    private final String what;

    /** For that reason, about that. */
    protected StartRefusal(Enum<?> why, String what, @Nullable Throwable cause) {
        super(why + ": " + what, cause);
        this.code = why.name().toLowerCase(Locale.ROOT);
        this.what = what;
    }

    /** What is wrong, as the keys of texts write it. */
    public String code() {
        return code;
    }

    /** What it is about: a folder, role, setting, address, or whatever else is named in the reason. */
    public String what() {
        return what;
    }
}
