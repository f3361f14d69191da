package se.handslag.platform;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.springframework.core.env.Environment;

/** Where whoever runs the program has said that everything is kept. */
final class DatabaseSettings {

    private static final String URL = "handslag.database.url";

    private final Environment environment;

    DatabaseSettings(Environment environment) {
        this.environment = environment;
    }

    /** The data folder, as it was written. */
    Path folder() {
        return Path.of(environment.getProperty("handslag.data", "data"));
    }

    /**
     * The server that is named; empty where the program runs its own.
     *
     * @throws DatabaseRefusal when one is named, but not all its logins
     */
    Optional<Database> named() {
        String url = environment.getProperty(URL, "");
        return url.isBlank() ? Optional.empty() : Optional.of(at(url));
    }

    /**
     * The server at that address, with the logins that are set.
     *
     * @throws DatabaseRefusal when they are not all set
     */
    Database at(String url) {
        return new Database(url, login("owner"), login("application"));
    }

    private Login login(String which) {
        String role = "handslag.database." + which;
        return new Login(setting(role), setting(role + ".password"));
    }

    private String setting(String name) {
        String value = environment.getProperty(name, "");
        if (value.isBlank()) {
            throw new DatabaseRefusal(
                    DatabaseRefusal.Why.LOGIN_MISSING, name.replace('.', '_').toUpperCase(Locale.ROOT));
        }
        return value;
    }
}
