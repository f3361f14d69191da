package se.handslag.platform;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.SpringApplication;

/**
 * One database server for all tests, started when the first asks. Each context of a test gets a database of its own, copied in some
 * milliseconds from one that has been brought up to date once.
 */
public final class TestServer {

    private static final Login OWNER = new Login("handslag_owner", "owner");
    private static final Login APPLICATION = new Login("handslag_application", "application");
    private static final AtomicInteger COPIES = new AtomicInteger();

    private TestServer() {}

    /** A fresh, migrated database that nobody else uses. */
    public static Database copy() {
        var name = "copy_" + COPIES.incrementAndGet();
        execute("create database %s template migrated owner handslag_owner".formatted(name));
        return at(name);
    }

    /** A connection to that copy past every guard, for planting and for looking at what nobody should be able to. */
    public static Connection superuserOf(Database copy) throws SQLException {
        var name = copy.url().substring(copy.url().lastIndexOf('/') + 1);
        return Running.SERVER.getDatabase("postgres", name).getConnection();
    }

    private static void execute(String sql) {
        try (var connection = Running.SERVER.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Database at(String name) {
        return at(Running.SERVER, name);
    }

    private static Database at(EmbeddedPostgres server, String name) {
        return new Database("jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + name, OWNER, APPLICATION);
    }

    /** Makes both roles and an empty database for them. */
    static Database prepare(EmbeddedPostgres server, String name) throws SQLException {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            for (var login : new Login[] {OWNER, APPLICATION}) {
                statement.execute("create role " + login.role() + " login password '" + login.password() + "'");
            }
            statement.execute("create database " + name + " owner " + OWNER.role());
        }
        return at(server, name);
    }

    private static final class Running {

        private static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                var server = EmbeddedPostgres.builder()
                        .setRegisterShutdownHook(false)
                        .setServerConfig("max_connections", "200")
                        .start();
                // After every context: they still have something to say to it.
                SpringApplication.getShutdownHandlers().add(() -> close(server));
                new Migrations(prepare(server, "migrated")).apply();
                return server;
            } catch (IOException | SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        private static void close(EmbeddedPostgres server) {
            try {
                server.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
