package se.handslag.browser;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.boot.SpringApplication;
import org.springframework.context.support.GenericApplicationContext;
import se.handslag.HandslagApplication;

/** The program, started when the first test asks where it is, and stopped with the tests. */
final class Program {

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");
    private static final Clock NOON = Clock.fixed(
            LocalDate.of(2026, 11, 22).atTime(LocalTime.NOON).atZone(SWEDEN).toInstant(), SWEDEN);

    private Program() {}

    /** Where that path of it lies. */
    static URI at(String path) {
        return Running.ADDRESS.resolve(path);
    }

    private static final class Running {

        private static final URI ADDRESS = start();

        private static URI start() {
            var application = new SpringApplication(HandslagApplication.class);
            application.addInitializers(context -> ((GenericApplicationContext) context)
                    .registerBean("clockOfTheTests", Clock.class, () -> NOON, clock -> clock.setPrimary(true)));
            var context = application.run(
                    "--server.port=0",
                    "--handslag.demo=true",
                    "--logging.level.se.handslag=warn",
                    // All tests come from one address, and more than a person sends.
                    "--handslag.sending.requests-per-address=100000",
                    "--handslag.sending.megabytes-per-address=100000");
            return URI.create("http://localhost:" + context.getEnvironment().getProperty("local.server.port") + "/");
        }
    }
}
