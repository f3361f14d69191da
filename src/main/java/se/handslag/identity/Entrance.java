package se.handslag.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** Lets people in, under whatever proof they have given, and tells who is in. */
@Component
public class Entrance {

    private static final String WHO = Entrance.class.getName() + ".who";

    private final SecurityContextRepository sessions;

    Entrance(SecurityContextRepository sessions) {
        this.sessions = sessions;
    }

    /** Starts a session for the person, under a new number, so that one prepared by somebody else is worth nothing. */
    public void letIn(SignedIn who, HttpServletRequest request, HttpServletResponse response) {
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(Acting.proofOf(who));
        SecurityContextHolder.setContext(context);
        sessions.saveContext(context, request, response);
    }

    /** Who asks, if they have proved it. */
    public static Optional<SignedIn> who(HttpServletRequest request) {
        return Optional.ofNullable((SignedIn) request.getAttribute(WHO));
    }

    /**
     * Who asks, at an address that needs signing in.
     *
     * @throws IllegalStateException when nobody is signed in: the address has been declared open by mistake
     */
    public static SignedIn required(HttpServletRequest request) {
        return who(request).orElseThrow(() -> new IllegalStateException("Nobody is signed in"));
    }

    static void remember(HttpServletRequest request, SignedIn who) {
        request.setAttribute(WHO, who);
    }
}
