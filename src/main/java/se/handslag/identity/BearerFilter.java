package se.handslag.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets a program act for whom its token speaks (RFC 6750). It keeps nothing: each request proves itself. */
final class BearerFilter extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer ";

    private final Mandates mandates;

    BearerFilter(Mandates mandates) {
        this.mandates = mandates;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null) {
            chain.doFilter(request, response);
            return;
        }
        Optional<SignedIn> who = header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? Token.parse(header.substring(SCHEME.length()).strip()).flatMap(mandates::of)
                : Optional.empty();
        if (who.isEmpty()) {
            // A wrong proof is told, also where none is needed: its sender believes to be somebody.
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
            response.sendError(HttpStatus.UNAUTHORIZED.value());
            return;
        }
        SecurityContextHolder.getContext().setAuthentication(Acting.proofOf(who.get()));
        ActingFilter.act(who.get(), request, response, chain);
    }
}
