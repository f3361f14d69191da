package se.handslag.isolation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.handslag.platform.Catalogue;

/** Every row of every table that belongs to a space, as the superuser sees them. */
record KeptRows(Map<String, List<Row>> byTable) {

    private static final Pattern UUIDS = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    /** Days and the codes of kinds, which say the same of everybody. */
    private static final Pattern COMMON =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}.*|\\d{1,2} [a-z]+ \\d{4}|[a-z]+([A-Z][a-z]+)*|[A-Z_]+");

    /** What the program itself says, to everybody. */
    private static final String SAID_BY_US = saidByUs();

    private static final int SOME = 3;

    private static final String TRAIL = "platform.audit_";

    private static final Pattern OF_DOSSIER = Pattern.compile("\"dossier_id\": \"([0-9a-f-]{36})\"");
    private static final Pattern PARTY_SPACE = Pattern.compile("\"party_space\": \"([0-9a-f-]{36})\"");
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
                    .filter(tale -> !COMMON.matcher(tale).matches())
                    .collect(Collectors.toSet());
        }

        Optional<String> dossier() {
            return OF_DOSSIER
                    .matcher(json)
                    .results()
                    .map(found -> found.group(1))
                    .findFirst();
        }

        boolean isPartyOf(Set<UUID> spaces) {
            return PARTY_SPACE
                    .matcher(json)
                    .results()
                    .anyMatch(found -> spaces.contains(UUID.fromString(found.group(1))));
        }
    }

    private static String saidByUs() {
        try (var files = Files.walk(Path.of("src/main/resources"))) {
            var all = new StringBuilder();
            for (var file : files.filter(each -> each.getFileName().toString().matches("messages_\\w+\\.properties"))
                    .toList()) {
                all.append(Files.readString(file));
            }
            return all.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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

    /**
     * The ids in some rows of every table in every space, but for those of the trail: it has an entry for each change of each row, with
     * ids of its own that no address names. What guards some rows of a table in a space guards all of them.
     */
    Set<String> ids() {
        return byTable.entrySet().stream()
                .filter(table -> !table.getKey().startsWith(TRAIL))
                .flatMap(table -> someOfEachSpace(table.getValue()))
                .flatMap(row -> UUIDS.matcher(row.json()).results().map(found -> found.group()))
                .collect(Collectors.toSet());
    }

    private static Stream<Row> someOfEachSpace(List<Row> rows) {
        return rows.stream().collect(Collectors.groupingBy(Row::space)).values().stream()
                .flatMap(same -> same.stream().limit(SOME));
    }

    /** What gives away rows of others than those spaces, and stands in no row of theirs nor of a dossier they have been let in to. */
    Set<String> foreignTo(Set<UUID> spaces) {
        var shared = byTable.getOrDefault("partnership.participant", List.of()).stream()
                .filter(row -> row.isPartyOf(spaces))
                .flatMap(row -> row.dossier().stream())
                .collect(Collectors.toSet());
        Predicate<Row> seen = row -> spaces.contains(row.space())
                || row.dossier().filter(shared::contains).isPresent();
        var own = all().filter(seen).map(Row::json).collect(Collectors.joining("\n"));
        return all().filter(seen.negate())
                .flatMap(row -> row.tellTales().stream())
                .filter(tale -> !own.contains(tale) && !SAID_BY_US.contains(tale))
                .collect(Collectors.toSet());
    }
}
