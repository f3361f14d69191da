package se.handslag.site.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import se.handslag.site.SteppedClock;

/** Where real agreements are kept nobody puts the clock forward. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class TimeMachineTest {

    @Autowired
    TimeMachine machine;

    @Autowired
    Clock clock;

    @Test
    void theClockCannotBePutForwardWhereTheDoorOfTheDemoIsShut() {
        assertThat(machine.clock()).isEmpty();
        assertThat(machine.step(30)).isFalse();

        assertThat(clock)
                .isInstanceOfSatisfying(
                        SteppedClock.class,
                        stepped -> assertThat(stepped.isAhead()).isFalse());
    }
}
