package se.handslag.site.measures;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/** How long each kind of address takes to answer: by its pattern and never by itself, since an address says what somebody looks at. */
final class RequestTimes implements HandlerInterceptor {

    private static final String BEGUN = RequestTimes.class.getName() + ".begun";
    private static final String NO_PATTERN = "none";

    private final MeterRegistry registry;

    RequestTimes(MeterRegistry registry) {
        this.registry = registry;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        request.setAttribute(BEGUN, Timer.start(registry));
        return true;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        if (request.getAttribute(BEGUN) instanceof Timer.Sample sample) {
            Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
            sample.stop(Timer.builder("http.server.requests")
                    .tag("method", request.getMethod())
                    .tag("uri", Objects.requireNonNullElse(pattern, NO_PATTERN).toString())
                    .tag("status", Integer.toString(response.getStatus()))
                    .register(registry));
        }
    }
}
