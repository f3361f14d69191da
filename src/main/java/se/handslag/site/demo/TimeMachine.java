package se.handslag.site.demo;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.handslag.identity.DemoDoor;
import se.handslag.site.SteppedClock;

/**
 * Lets whoever tries the program put its clock forward, to see the calendar live. It works only where the door of the demo is open: no
 * real agreement is ever looked at by a clock that is wrong. What time it is then is forgotten when the program stops.
 */
@Component
public class TimeMachine {

    private final DemoDoor door;
    private final Clock clock;

    TimeMachine(DemoDoor door, Clock clock) {
        this.door = door;
        this.clock = clock;
    }

    /** The clock to be put forward; empty where nobody may. */
    public Optional<SteppedClock> clock() {
        return door.isOpen() && clock instanceof SteppedClock stepped ? Optional.of(stepped) : Optional.empty();
    }

    /**
     * Puts the clock forward, or back to what time it is.
     *
     * @param days how many; 0 or less for back
     * @return false when nobody may
     */
    boolean step(int days) {
        Optional<SteppedClock> open = clock();
        open.ifPresent(stepped -> {
            if (days > 0) {
                stepped.forward(Duration.ofDays(days));
            } else {
                stepped.back();
            }
        });
        return open.isPresent();
    }
}
