package se.handslag.isolation;

import java.lang.reflect.Method;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.util.pattern.PathPatternParser;
import se.handslag.identity.Needs;
import se.handslag.identity.Right;

/** Addresses that show what they should not, to see that it is noticed. */
final class PlantedLeaks {

    static final Method EVERYTHING = method("everything");
    static final Method ANYTHING = method("anything");

    private final KeptRows rows;

    PlantedLeaks(KeptRows rows) {
        this.rows = rows;
    }

    @Needs(Right.LOOK)
    public ResponseEntity<String> everything() {
        return ResponseEntity.ok(rows.toString());
    }

    @Needs(Right.LOOK)
    public ResponseEntity<String> anything() {
        return ResponseEntity.ok("here it is");
    }

    RequestMappingInfo mapping(String path) {
        var options = new RequestMappingInfo.BuilderConfiguration();
        options.setPatternParser(PathPatternParser.defaultInstance);
        return RequestMappingInfo.paths(path)
                .methods(RequestMethod.GET)
                .options(options)
                .build();
    }

    private static Method method(String name) {
        try {
            return PlantedLeaks.class.getMethod(name);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }
}
