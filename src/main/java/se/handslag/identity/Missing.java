package se.handslag.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The right that whoever asks does not have, for the page that tells them. */
public final class Missing {

    private static final String RIGHT = Missing.class.getName();

    private Missing() {}

    static void tell(HttpServletRequest request, @Nullable Right right) {
        request.setAttribute(RIGHT, right);
    }

    /** The right that was asked for and missing; empty where the answer has another reason. */
    public static Optional<Right> in(HttpServletRequest request) {
        return Optional.ofNullable((Right) request.getAttribute(RIGHT));
    }
}
