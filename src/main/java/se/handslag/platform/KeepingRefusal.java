package se.handslag.platform;

import org.jspecify.annotations.Nullable;

/** Carries a refusal out of the depths to {@link Keeping}, which answers with it; nobody else throws or catches it. */
final class KeepingRefusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Keeping.Why why;
    private final String what;

    KeepingRefusal(Keeping.Why why, String what) {
        this(why, what, null);
    }

    KeepingRefusal(Keeping.Why why, String what, @Nullable Throwable cause) {
        super(why + ": " + what, cause);
        this.why = why;
        this.what = what;
    }

    Keeping.Answer.Refused asAnswer() {
        return new Keeping.Answer.Refused(why, what);
    }
}
