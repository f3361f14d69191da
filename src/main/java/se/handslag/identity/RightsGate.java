package se.handslag.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Lets through to an address those who have the right that it asks for; whoever is not signed in has been stopped before. */
@Component
class RightsGate implements HandlerInterceptor, WebMvcConfigurer {

    private final List<PathPattern> open;

    RightsGate(List<OpenPaths> open) {
        this.open = open.stream()
                .flatMap(paths -> paths.patterns().stream())
                .map(PathPatternParser.defaultInstance::parse)
                .toList();
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        Optional<SignedIn> who = Entrance.who(request);
        if (who.isEmpty() || !(handler instanceof HandlerMethod method)) {
            return true;
        }
        Needs needs = method.getMethodAnnotation(Needs.class);
        if (needs == null ? isOpen(request) : who.get().may(needs.value())) {
            return true;
        }
        Missing.tell(request, needs == null ? null : needs.value());
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
        return false;
    }

    private boolean isOpen(HttpServletRequest request) {
        PathContainer path = PathContainer.parsePath(request.getRequestURI());
        return open.stream().anyMatch(pattern -> pattern.matches(path));
    }
}
