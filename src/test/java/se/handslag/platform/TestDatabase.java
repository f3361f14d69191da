package se.handslag.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Gives every context of a test a data folder and a database of its own, unless the test names them. */
final class TestDatabase implements EnvironmentPostProcessor {

    private static final String JOBS = "db-scheduler.enabled";
    private static final Path FOLDERS = Path.of("target", "data-of-tests");

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.containsProperty("handslag.data")) {
            return;
        }
        var database = TestServer.copy();
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "database of the test",
                        Map.of(
                                "handslag.data",
                                folder(),
                                "handslag.database.url",
                                database.url(),
                                "handslag.database.owner",
                                database.owner().role(),
                                "handslag.database.owner.password",
                                database.owner().password(),
                                "handslag.database.application",
                                database.application().role(),
                                "handslag.database.application.password",
                                database.application().password(),
                                // A job at its own time would make what is counted differ; a test of jobs says so.
                                JOBS,
                                environment.getProperty(JOBS, "false"),
                                "spring.datasource.hikari.maximum-pool-size",
                                "4",
                                "spring.datasource.hikari.minimum-idle",
                                "0")));
    }

    private static String folder() {
        try {
            Files.createDirectories(FOLDERS);
            return Files.createTempDirectory(FOLDERS, "").toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
