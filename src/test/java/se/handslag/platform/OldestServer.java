package se.handslag.platform;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.jar.JarInputStream;
import java.util.regex.Pattern;

/**
 * A server of the oldest PostgreSQL there is support for, as somebody else would run it: the program is not its master, and nobody
 * gets in without a password.
 */
final class OldestServer implements AutoCloseable {

    /** Laid there by the build, beside the class path: the server that is shipped lies on that. */
    private static final Path PROGRAMS = Path.of("target", "postgres-15", "server.jar");

    private static final Path RUNBOOK = Path.of("docs", "runbooks", "external-database.md");
    private static final Pattern SQL = Pattern.compile("```sql\\n(.*?)```", Pattern.DOTALL);

    private static final Login SUPERUSER = new Login("postgres", "superuser");

    private final Path folder;
    private final EmbeddedPostgres server;

    private OldestServer(Path folder, EmbeddedPostgres server) {
        this.folder = folder;
        this.server = server;
    }

    static OldestServer start(Path folder) throws IOException {
        var password = Files.writeString(folder.resolve("password"), SUPERUSER.password(), UTF_8);
        return new OldestServer(
                folder,
                EmbeddedPostgres.builder()
                        .setPgBinaryResolver((system, machine) -> programs())
                        // Its program files are its own: a test takes one of them away.
                        .setOverrideWorkingDirectory(folder.resolve("programs").toFile())
                        .setDataDirectory(folder.resolve("postgres"))
                        .setLocaleConfig("auth", "scram-sha-256")
                        .setLocaleConfig("pwfile", password.toString())
                        .setConnectConfig("password", SUPERUSER.password())
                        .setRegisterShutdownHook(false)
                        .start());
    }

    private static InputStream programs() throws IOException {
        var jar = new JarInputStream(Files.newInputStream(PROGRAMS));
        for (var entry = jar.getNextJarEntry(); entry != null; entry = jar.getNextJarEntry()) {
            if (entry.getName().endsWith(".txz")) {
                return jar;
            }
        }
        throw new FileNotFoundException("No server in " + PROGRAMS);
    }

    /** Two roles and a database, in the runbook's own words, by an operator who is no superuser. */
    void makeReadyAsTheRunbookSays() throws IOException, SQLException {
        execute("postgres", "create role operator login createdb createrole password 'operator'");
        var written = SQL.matcher(Files.readString(RUNBOOK));
        if (!written.find()) {
            throw new IllegalStateException("No SQL in " + RUNBOOK);
        }
        execute(new Login("operator", "operator"), "postgres", written.group(1).split(";\\n"));
    }

    /** The settings as they are told on the command line. */
    static String[] arguments(Map<String, String> settings) {
        return settings.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new);
    }

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(server.getPort(), database);
    }

    int port() {
        return server.getPort();
    }

    /** The file by which the server knows that it has that extension to offer. */
    Path offerOf(String extension) throws IOException {
        try (var files = Files.walk(folder.resolve("programs"))) {
            return files.filter(file -> file.endsWith(extension + ".control"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** How many rows there are, for the superuser. */
    int count(String database, String rows) throws SQLException {
        try (var connection = connect(SUPERUSER, database);
                var statement = connection.createStatement();
                var answer = statement.executeQuery("select count(*) from " + rows)) {
            answer.next();
            return answer.getInt(1);
        }
    }

    /** Runs the statements as the superuser, in that database. */
    void execute(String database, String... statements) throws SQLException {
        execute(SUPERUSER, database, statements);
    }

    /** Runs the statements, each by itself, as that role in that database. */
    private void execute(Login login, String database, String... statements) throws SQLException {
        try (var connection = connect(login, database);
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private Connection connect(Login login, String database) throws SQLException {
        return DriverManager.getConnection(url(database), login.role(), login.password());
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
