package se.handslag.reading.kept;

import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.handslag.platform.Catalogue;
import se.handslag.platform.Database;
import se.handslag.platform.TestServer;

/** What lies in the database, past every guard. */
record Contents(Database database) {

    /** Every table that belongs to a space, its rows as one value: two of them differ when anything does. */
    Map<String, String> everything() throws SQLException {
        whenAllIsHeard();
        try (var superuser = TestServer.superuserOf(database);
                var statement = superuser.createStatement()) {
            var all = new TreeMap<String, String>();
            for (var table : new Catalogue(superuser).tablesOfSpaces()) {
                try (var answer = statement.executeQuery(
                        "select count(*) || ' ' || coalesce(md5(string_agg(md5(t::text), '' order by md5(t::text))), '')"
                                + " from " + table + " t")) {
                    answer.next();
                    all.put(table, answer.getString(1));
                }
            }
            return all;
        }
    }

    /** The first column of each row. */
    List<String> ask(String sql) throws SQLException {
        try (var superuser = TestServer.superuserOf(database);
                var statement = superuser.createStatement();
                var answer = statement.executeQuery(sql)) {
            var rows = new ArrayList<String>();
            while (answer.next()) {
                rows.add(answer.getString(1));
            }
            return rows;
        }
    }

    void plant(String sql) throws SQLException {
        try (var superuser = TestServer.superuserOf(database);
                var statement = superuser.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Waits until nothing is left that has happened and has not been heard. */
    void whenAllIsHeard() {
        await().until(() -> ask("select id from platform.event_publication").isEmpty());
    }
}
