package se.handslag.platform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A migration that has been applied anywhere is never changed: the database that has it would not let the program start. What is to be
 * another comes in a migration of its own, whose line, as {@code sha256sum} writes it, is added to the list.
 */
class MigrationsStayTest {

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

    @Test
    void everyMigrationIsWhatItWasWhenItWasListed() throws Exception {
        assertThat(onDisk()).containsExactlyElementsOf(listed());
    }

    @Test
    void tablesThatWereMadeByOtherMigrationsAreToldAsThat() throws Exception {
        var database = TestServer.copy();
        try (var superuser = TestServer.superuserOf(database);
                var change = superuser.createStatement()) {
            change.execute("update agreement.migrations set checksum = checksum + 1 where version = '1'");
            change.execute("update platform.fingerprint set value = 'of another'");
        }

        assertThatThrownBy(() -> new Migrations(database).apply())
                .isInstanceOfSatisfying(DatabaseRefusal.class, refusal -> {
                    assertThat(refusal.why()).isEqualTo(DatabaseRefusal.Why.ANOTHER_VERSION);
                    assertThat(refusal.what()).isEqualTo("agreement");
                });
    }

    private static List<String> listed() throws IOException {
        try (var list = MigrationsStayTest.class.getResourceAsStream("migrations.sha256")) {
            return new String(list.readAllBytes(), UTF_8).lines().sorted().toList();
        }
    }

    private static List<String> onDisk() throws IOException {
        try (var files = Files.walk(MIGRATIONS)) {
            return files.filter(Files::isRegularFile)
                    .map(MigrationsStayTest::line)
                    .sorted()
                    .toList();
        }
    }

    private static String line(Path file) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            var name = Stream.of(MIGRATIONS.relativize(file).getParent(), file.getFileName())
                    .map(Path::toString)
                    .reduce((folder, last) -> folder + "/" + last)
                    .orElseThrow();
            return HexFormat.of().formatHex(digest) + "  " + name;
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
