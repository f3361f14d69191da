package se.handslag.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** Lets people in, under whatever proof they have given, and tells who is in. */
@Component
public class Entrance {

    /** Under which a session remembers what it was begun with. */
    public static final String BROWSING = Entrance.class.getName() + ".browsing";

    private static final String WHO = Entrance.class.getName() + ".who";
    private static final String ALL = Entrance.class.getName() + ".all";

    private final SecurityContextRepository sessions;
    private final Mandates mandates;

    Entrance(SecurityContextRepository sessions, Mandates mandates) {
        this.sessions = sessions;
        this.mandates = mandates;
    }

    /**
     * Starts a session for the person: another than the one before, so that one prepared by somebody else is worth nothing and nothing of
     * it goes along.
     */
    public void letIn(SignedIn who, HttpServletRequest request, HttpServletResponse response) {
        leave(request);
        request.getSession().setAttribute(BROWSING, Browsing.of(request));
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(Acting.proofOf(who));
        SecurityContextHolder.setContext(context);
        sessions.saveContext(context, request, response);
    }

    /**
     * Starts a session for the person, for that organisation if they act for it today, otherwise for the first by name.
     *
     * @return empty, and nothing is started, where they act for nobody today
     */
    public Optional<SignedIn> letIn(
            UUID person, Optional<UUID> organisation, HttpServletRequest request, HttpServletResponse response) {
        List<SignedIn> all = mandates.of(person);
        Optional<SignedIn> chosen = all.stream()
                .filter(each -> organisation.equals(Optional.of(each.space().id())))
                .findFirst()
                .or(() -> all.stream().findFirst());
        chosen.ifPresent(who -> letIn(who, request, response));
        return chosen;
    }

    /** Ends the session of whoever asks, if there is one. */
    public static void leave(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /** The organisations that the person acts for today, by name. */
    public List<SignedIn> mandatesOf(UUID person) {
        return mandates.of(person);
    }

    /** The other organisations that whoever asks in a session acts for today, by name. */
    @SuppressWarnings("unchecked")
    public static List<SignedIn> others(HttpServletRequest request) {
        SignedIn who = required(request);
        List<SignedIn> all = (List<SignedIn>) request.getAttribute(ALL);
        return all == null
                ? List.of()
                : all.stream()
                        .filter(other -> !other.space().id().equals(who.space().id()))
                        .toList();
    }

    /**
     * Lets them go on for another organisation that they act for, in a session under a new number.
     *
     * @return false where they do not act for it today; nothing is changed then
     */
    public boolean goOver(SignedIn who, UUID organisation, HttpServletRequest request, HttpServletResponse response) {
        Optional<SignedIn> other = mandates.of(new Acting(who.person(), organisation));
        other.ifPresent(found -> letIn(found, request, response));
        return other.isPresent();
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

    static void rememberAll(HttpServletRequest request, List<SignedIn> mandates) {
        request.setAttribute(ALL, mandates);
    }

    static void remember(HttpServletRequest request, SignedIn who) {
        request.setAttribute(WHO, who);
    }
}
