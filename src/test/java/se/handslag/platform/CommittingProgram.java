package se.handslag.platform;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Opens the data folder it is given and commits one row after the other until it is killed, telling each when it is safe. */
final class CommittingProgram {

    static final String DONE = "committed ";

    private CommittingProgram() {}

    public static void main(String[] arguments) throws Exception {
        try (var folder = DataFolder.take(Path.of(arguments[0]));
                var server = EmbeddedServer.start(folder);
                var connection = server.database().connect(server.database().owner());
                var statement = connection.createStatement()) {
            statement.execute("create table if not exists promised (id uuid primary key)");
            try (var insert = connection.prepareStatement("insert into promised values (?)")) {
                while (true) {
                    var id = UUID.randomUUID();
                    insert.setObject(1, id);
                    insert.executeUpdate();
                    System.out.println(DONE + id);
                }
            }
        }
    }

    static List<UUID> rows(Connection connection) throws SQLException {
        var rows = new ArrayList<UUID>();
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery("select id from promised")) {
            while (answer.next()) {
                rows.add(answer.getObject(1, UUID.class));
            }
        }
        return rows;
    }
}
