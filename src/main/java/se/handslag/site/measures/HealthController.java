package se.handslag.site.measures;

import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import se.handslag.platform.Readiness;

/** Answers whoever watches over the program, in one word. */
@RestController
class HealthController {

    static final String HEALTH = "/health";
    static final String READY = "/ready";

    private final Readiness readiness;

    HealthController(Readiness readiness) {
        this.readiness = readiness;
    }

    /** It lives, whatever else is wrong: whoever gets no answer starts it again. */
    @GetMapping(path = HEALTH, produces = MediaType.TEXT_PLAIN_VALUE)
    String alive() {
        return "alive\n";
    }

    /** Whether it can be asked for its pages, and what stands in the way: whoever gets another answer than 200 asks elsewhere meanwhile. */
    @GetMapping(path = READY, produces = MediaType.TEXT_PLAIN_VALUE)
    ResponseEntity<String> ready() {
        Readiness.State state = readiness.state();
        HttpStatus status = state == Readiness.State.READY ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE;
        return ResponseEntity.status(status).body(state.name().toLowerCase(Locale.ROOT) + "\n");
    }
}
