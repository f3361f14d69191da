package se.handslag.isolation;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.handslag.platform.Catalogue;

/** Every row of every table that belongs to a space, as the superuser sees them. */
record KeptRows(Map<String, List<Row>> byTable) {

    private static final Pattern UUIDS = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern TEXTS = Pattern.compile("\"([^\"\\\\]{9,})\"");

    /** A row and the space it belongs to. */
    record Row(UUID space, String json) {

        /** The ids in it and its longer texts: what would give it away. */
        Set<String> tellTales() {
            return Stream.of(UUIDS, TEXTS)
                    .flatMap(pattern -> pattern.matcher(json)
                            .results()
                            .map(found -> found.group(
                                    found.groupCount() == 1 && found.group(1) != null && pattern == TEXTS ? 1 : 0)))
                    .collect(Collectors.toSet());
        }
    }

    static KeptRows in(Connection superuser) throws SQLException {
        var byTable = new LinkedHashMap<String, List<Row>>();
        for (var table : new Catalogue(superuser).tablesOfSpaces()) {
            var rows = new ArrayList<Row>();
            try (var statement = superuser.createStatement();
                    var answer = statement.executeQuery("select space_id, to_jsonb(t)::text from " + table + " t")) {
                while (answer.next()) {
                    rows.add(new Row(answer.getObject(1, UUID.class), answer.getString(2)));
                }
            }
            byTable.put(table, rows);
        }
        return new KeptRows(byTable);
    }

    Set<UUID> spaces() {
        return all().map(Row::space).collect(Collectors.toSet());
    }

    Stream<Row> all() {
        return byTable.values().stream().flatMap(List::stream);
    }

    Set<UUID> spacesOf(String table) {
        return byTable.get(table).stream().map(Row::space).collect(Collectors.toSet());
    }

    /** The ids of all rows, wherever they lie. */
    Set<String> ids() {
        return all().flatMap(row -> UUIDS.matcher(row.json()).results().map(found -> found.group()))
                .collect(Collectors.toSet());
    }

    /** What gives away rows of others than those spaces, and stands in no row of theirs. */
    Set<String> foreignTo(Set<UUID> spaces) {
        var own =
                all().filter(row -> spaces.contains(row.space())).map(Row::json).collect(Collectors.joining("\n"));
        return all().filter(row -> !spaces.contains(row.space()))
                .flatMap(row -> row.tellTales().stream())
                .filter(tale -> !own.contains(tale))
                .collect(Collectors.toSet());
    }
}
