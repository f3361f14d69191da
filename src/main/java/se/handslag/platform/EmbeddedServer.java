package se.handslag.platform;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * PostgreSQL run by the program itself, with its data in the data folder. It keeps what it has committed however it ends: it
 * writes through to disk, a server left behind by a killed program is stopped before its data are opened again, and one that ends
 * while the program runs is started again.
 */
final class EmbeddedServer implements AutoCloseable {

    /** The library would rather be quick than safe; these are PostgreSQL's own defaults. */
    private static final Map<String, String> DURABLE =
            Map.of("fsync", "on", "synchronous_commit", "on", "full_page_writes", "on");

    private static final Map<String, String> MODEST = Map.of(
            "shared_buffers", "64MB",
            "max_connections", "60",
            "listen_addresses", "127.0.0.1",
            "unix_socket_directories", "",
            "password_encryption", "scram-sha-256");

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String DATABASE = "handslag";

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);

    /** The thread that notices the end of a process has too little room to start another. */
    private static final Executor ON_ITS_OWN =
            task -> Thread.ofPlatform().daemon().name("database-server").start(task);

    private final Path programs;
    private final Path data;
    private final Secrets secrets;
    private final Runnable startedAgain;
    private EmbeddedPostgres postgres;
    private boolean closing;
    private @Nullable Future<?> watching;

    private EmbeddedServer(Path programs, Path data, Secrets secrets, Runnable startedAgain) throws IOException {
        this.programs = programs;
        this.data = data;
        this.secrets = secrets;
        this.startedAgain = startedAgain;
        this.postgres = open(programs, data, secrets, settings -> settings);
        watch();
    }

    /**
     * Starts the server of the folder, made first where there is none.
     *
     * @throws DatabaseRefusal when it does not start
     */
    static EmbeddedServer start(DataFolder folder) {
        return start(folder, () -> {});
    }

    /** As {@link #start(DataFolder)}; tells whenever the server had ended by itself and has been started again. */
    static EmbeddedServer start(DataFolder folder, Runnable startedAgain) {
        Path home = folder.path();
        try {
            Secrets secrets = Secrets.in(home);
            Path programs = home.resolve("postgres-programs");
            DataFolder.makeOnlyOurs(programs);
            Path data = home.resolve("postgres");
            LeftBehind.stop(programs, data);
            if (!Files.exists(data)) {
                make(home, programs, data, secrets);
            }
            return new EmbeddedServer(programs, data, secrets, startedAgain);
        } catch (IOException | SQLException | IllegalStateException e) {
            throw new DatabaseRefusal(DatabaseRefusal.Why.NOT_STARTED, home.toString(), e);
        }
    }

    /**
     * The database of the server that another program has started on the folder.
     *
     * @throws DatabaseRefusal when there is none
     */
    static Database running(Path home) {
        try {
            Secrets secrets = Secrets.in(home);
            int port = LeftBehind.port(home.resolve("postgres"))
                    .orElseThrow(() -> new DatabaseRefusal(DatabaseRefusal.Why.NOT_STARTED, home.toString()));
            return new Database(url(port), secrets.owner(), secrets.application());
        } catch (IOException e) {
            throw new DatabaseRefusal(DatabaseRefusal.Why.NOT_STARTED, home.toString(), e);
        }
    }

    /** Notices when the server's first process ends, whoever ended it. */
    private void watch() throws IOException {
        watching = LeftBehind.firstProcess(data)
                .map(process -> process.onExit().thenRunAsync(this::startAgain, ON_ITS_OWN))
                .orElse(null);
    }

    /** At the same port, so that whoever asks next is answered; what was being done when it ended is lost, and was never promised. */
    private synchronized void startAgain() {
        if (closing) {
            return;
        }
        LOG.warn("The database server ended by itself and is started again");
        try {
            int port = postgres.getPort();
            // It finds nothing to stop, and lets go of the folder.
            postgres.close();
            LeftBehind.stop(programs, data);
            postgres = open(programs, data, secrets, settings -> settings.setPort(port));
            watch();
            startedAgain.run();
        } catch (IOException | IllegalStateException e) {
            LOG.error(
                    "The database server could not be started again; what needs it fails until the program is started anew",
                    e);
        }
    }

    /** Where it is, and as whom to come to it. */
    synchronized Database database() {
        return new Database(url(postgres.getPort()), secrets.owner(), secrets.application());
    }

    /** The address of the database of such a server on this machine. */
    private static String url(int port) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, DATABASE);
    }

    /**
     * Makes the server's data beside their place and moves them there when all is done, so that a program killed in the middle leaves
     * nothing that looks whole.
     */
    private static void make(Path home, Path programs, Path data, Secrets secrets) throws IOException, SQLException {
        Path making = home.resolve("postgres.making");
        FileSystemUtils.deleteRecursively(making);
        Path password = home.resolve("passwords.first");
        PrivateFile.write(password, secrets.superuser().password());
        try (EmbeddedPostgres first = open(
                programs,
                making,
                secrets,
                settings -> settings.setLocaleConfig("auth", "scram-sha-256")
                        .setLocaleConfig("pwfile", password.toString())
                        // The server's own rules for letters, the same on every machine; Swedish order is asked for
                        // where it matters.
                        .setLocaleConfig("locale", "C")
                        .setLocaleConfig("locale-provider", "builtin")
                        .setLocaleConfig("builtin-locale", "C.UTF-8"))) {
            makeRoles(first, secrets);
        } finally {
            Files.deleteIfExists(password);
        }
        Files.move(making, data, StandardCopyOption.ATOMIC_MOVE);
        PrivateFile.forceNames(home);
    }

    private static EmbeddedPostgres open(
            Path programs, Path data, Secrets secrets, UnaryOperator<EmbeddedPostgres.Builder> more)
            throws IOException {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(programs.toFile())
                // The program stops it, after everything that still wants to say something to it.
                .setRegisterShutdownHook(false)
                .setPGStartupWait(PATIENCE)
                .setOutputRedirector(ProcessBuilder.Redirect.DISCARD)
                .setErrorRedirector(ProcessBuilder.Redirect.DISCARD)
                .setConnectConfig("password", secrets.superuser().password());
        Stream.of(DURABLE, MODEST)
                .flatMap(settings -> settings.entrySet().stream())
                .forEach(setting -> {
                    builder.setServerConfig(setting.getKey(), setting.getValue());
                });
        return more.apply(builder).start();
    }

    private static void makeRoles(EmbeddedPostgres server, Secrets secrets) throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            for (Login login : new Login[] {secrets.owner(), secrets.application()}) {
                // The passwords are our own hexadecimal digits; roles take no parameters.
                statement.execute("create role %s login nosuperuser nobypassrls nocreatedb nocreaterole password '%s'"
                        .formatted(login.role(), login.password()));
            }
            String owner = secrets.owner().role();
            statement.execute("create database %s owner %s".formatted(DATABASE, owner));
            statement.execute("revoke all on database %s from public".formatted(DATABASE));
            statement.execute("grant connect, temporary on database %s to %s"
                    .formatted(DATABASE, secrets.application().role()));
        }
    }

    @Override
    public synchronized void close() {
        closing = true;
        if (watching != null) {
            watching.cancel(false);
        }
        try {
            postgres.close();
        } catch (IOException e) {
            throw new IllegalStateException("The database server did not stop", e);
        }
    }
}
