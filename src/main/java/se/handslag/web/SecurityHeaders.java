package se.handslag.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The headers by which a browser helps to protect whoever uses it, on every answer: as the OWASP Secure Headers Project
 * lists them (its page of recommended headers). Nothing may be loaded from elsewhere, no script and no style may stand in a
 * page itself, nobody may frame it, and what was read from an agreement stays in no cache.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class SecurityHeaders extends OncePerRequestFilter {

    /** Pictures within an address are let in: the style sheets draw their icons so, and a picture can do nothing. */
    private static final String CONTENT = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self' data:",
            "font-src 'self'",
            "connect-src 'self'",
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'");

    private static final String NO_DEVICES =
            "accelerometer=(), autoplay=(), camera=(), display-capture=(), geolocation=(),"
                    + " gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("Content-Security-Policy", CONTENT);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("X-Permitted-Cross-Domain-Policies", "none");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Permissions-Policy", NO_DEVICES);
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Embedder-Policy", "require-corp");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("X-DNS-Prefetch-Control", "off");
        if (request.isSecure()) {
            // Over plain HTTP a browser must ignore it (RFC 6797, section 8.1).
            response.setHeader("Strict-Transport-Security", "max-age=63072000; includeSubDomains");
        }
        if (!request.getRequestURI().startsWith("/face/")) {
            response.setHeader("Cache-Control", "no-store, max-age=0");
        }
        chain.doFilter(request, response);
    }

    /** What goes wrong is told with the same headers. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
