package se.handslag.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import se.handslag.platform.ActorScope;

/**
 * Binds who acts for as long as a request lasts, when the session's mandate still holds today. A session whose mandate has ended
 * is ended with it.
 */
final class ActingFilter extends OncePerRequestFilter {

    private final Mandates mandates;

    ActingFilter(Mandates mandates) {
        this.mandates = mandates;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Acting acting = acting(SecurityContextHolder.getContext().getAuthentication());
        if (acting == null) {
            chain.doFilter(request, response);
            return;
        }
        List<SignedIn> all = mandates.of(acting.person());
        Optional<SignedIn> who = all.stream().filter(acting::isAs).findFirst();
        if (who.isEmpty()) {
            end(request);
            chain.doFilter(request, response);
            return;
        }
        Entrance.rememberAll(request, all);
        act(who.get(), request, response, chain);
    }

    /** Lets the rest of the request be done by that person. */
    static void act(SignedIn who, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Entrance.remember(request, who);
        try {
            ActorScope.call(who.atHome(), () -> {
                chain.doFilter(request, response);
                return who;
            });
        } catch (ServletException | IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    private static @Nullable Acting acting(@Nullable Authentication authentication) {
        return authentication != null && authentication.getPrincipal() instanceof Acting acting ? acting : null;
    }

    private static void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
    }
}
