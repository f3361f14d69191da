package se.handslag.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/** What is begun before it is known whether the program starts is let go of, whether anybody asked for it or not. */
class DatabaseAheadTest {

    @TempDir
    Path folder;

    @Test
    void aServerThatNobodyAskedForIsStoppedAndItsFolderLetGoOf() throws Exception {
        var ahead = DatabaseAhead.begin(with(Map.of("handslag.data", folder.toString())));

        ahead.close();

        assertThat(folder.resolve("postgres")).exists();
        assertThat(LeftBehind.firstProcess(folder.resolve("postgres"))).isEmpty();
        assertThatNoException().isThrownBy(this::takeTheFolder);
    }

    @Test
    void theFolderIsHeldUntilItIsClosedAlsoWhenTheDatabaseIsRefused() {
        var ahead = DatabaseAhead.begin(with(Map.of(
                "handslag.data", folder.toString(),
                "handslag.database.url", "jdbc:postgresql://127.0.0.1:1/nothing",
                "handslag.database.owner", "one",
                "handslag.database.owner.password", "one",
                "handslag.database.application", "other",
                "handslag.database.application.password", "other")));

        assertThatThrownBy(ahead::database).isInstanceOf(DatabaseRefusal.class);
        assertThatThrownBy(ahead::folder).isInstanceOf(DatabaseRefusal.class);
        assertThatThrownBy(this::takeTheFolder).isInstanceOf(DatabaseRefusal.class);

        ahead.close();

        assertThatNoException().isThrownBy(this::takeTheFolder);
    }

    private void takeTheFolder() {
        DataFolder.take(folder).close();
    }

    private static Environment with(Map<String, Object> settings) {
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("test", settings));
        return environment;
    }
}
