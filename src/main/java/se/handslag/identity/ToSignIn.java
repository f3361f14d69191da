package se.handslag.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/** Shows a stranger where to sign in, and from there on to what they asked for. */
final class ToSignIn implements AuthenticationEntryPoint {

    private final Addresses addresses;
    private final SignInPage page;

    ToSignIn(Addresses addresses, SignInPage page) {
        this.addresses = addresses;
        this.page = page;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        if (addresses.nothingHere(request, response)) {
            return;
        }
        String asked = request.getRequestURI();
        String door = page.before(asked);
        // What was sent cannot be sent again; what was read can.
        boolean canGoOn = HttpMethod.GET.matches(request.getMethod());
        response.sendRedirect(canGoOn ? door + "?next=" + URLEncoder.encode(asked, StandardCharsets.UTF_8) : door);
    }
}
