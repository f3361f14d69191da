package se.handslag.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;
import org.springframework.web.filter.OncePerRequestFilter;

/** Remembers the session of a request until it is answered, and not a moment longer: what another has ended is ended. */
final class SessionOfOneRequest extends OncePerRequestFilter {

    private static final ScopedValue<Held> HELD = ScopedValue.newInstance();

    private static final class Held {

        private @Nullable Session session;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws ServletException, IOException {
        // The filters after this one throw either of two kinds, and a scope tells of one.
        try {
            ScopedValue.where(HELD, new Held()).call(() -> {
                rest.doFilter(request, response);
                return true;
            });
        } catch (ServletException | IOException | RuntimeException failed) {
            throw failed;
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** The session of that number, if the request has been found to have it. */
    static Optional<Session> held(String id) {
        return HELD.isBound()
                ? Optional.ofNullable(HELD.get().session)
                        .filter(held -> held.getId().equals(id))
                : Optional.empty();
    }

    /** That the request has this session, or none any longer. */
    static void hold(@Nullable Session session) {
        if (HELD.isBound()) {
            HELD.get().session = session;
        }
    }
}
