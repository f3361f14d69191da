package se.handslag.site;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What time it is: asked here, and nowhere else in the program with pages. */
@Configuration(proxyBeanMethods = false)
class Clocks {

    /** The clock on the wall in Sweden, whatever zone the machine is set to; in the demo it can be put forward. */
    @Bean
    @ConditionalOnMissingBean
    static Clock clock() {
        return new SteppedClock(Clock.system(ZoneId.of("Europe/Stockholm")));
    }
}
