package se.handslag.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/** Which addresses there are. Whoever mistypes one is told so, rather than asked to sign in for nothing. */
@Component
class Addresses {

    /** Asked for when a request comes: the pages are made after what guards them. */
    private final ObjectProvider<RequestMappingHandlerMapping> mappings;

    Addresses(@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mappings) {
        this.mappings = mappings;
    }

    /** Tells a stranger that there is nothing here, if so; answers whether it did. */
    boolean nothingHere(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (answers(request)) {
            return false;
        }
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
        return true;
    }

    private boolean answers(HttpServletRequest request) {
        if (!ServletRequestPathUtils.hasParsedRequestPath(request)) {
            ServletRequestPathUtils.parseAndCache(request);
        }
        try {
            return mappings.getObject().getHandler(request) != null;
        } catch (Exception anotherWay) {
            // It answers, but not to this method or this kind of body.
            return true;
        }
    }
}
