package se.handslag.browser;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.UUID;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import se.handslag.HandslagApplication;
import se.handslag.identity.DemoDoor;
import se.handslag.reading.kept.binders.BinderReadings;

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

    /** Does what the job does that reads the binder: in the tests, no job comes by itself. */
    static void reads(UUID binder) {
        var readings = Running.CONTEXT.getBean(BinderReadings.class);
        Running.CONTEXT.getBean(DemoDoor.class).cast().stream()
                .map(member -> member.space().id())
                .distinct()
                .forEach(space -> readings.read(space, binder));
    }

    private static final class Running {

        private static final ConfigurableApplicationContext CONTEXT = start();
        private static final URI ADDRESS =
                URI.create("http://localhost:" + CONTEXT.getEnvironment().getProperty("local.server.port") + "/");

        private static ConfigurableApplicationContext start() {
            var application = new SpringApplication(HandslagApplication.class);
            application.addInitializers(context -> ((GenericApplicationContext) context)
                    .registerBean("clockOfTheTests", Clock.class, () -> NOON, clock -> clock.setPrimary(true)));
            return application.run(
                    "--server.port=0",
                    "--handslag.demo=true",
                    "--logging.level.se.handslag=warn",
                    // All tests come from one address, and more than a person sends.
                    "--handslag.sending.requests-per-address=100000",
                    "--handslag.sending.small-requests-per-address=100000",
                    "--handslag.sending.megabytes-per-address=100000");
        }
    }
}
