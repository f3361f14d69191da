package se.handslag.platform;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a database says of its own tables, for whoever copies them. */
final class KeptTables {

    /** A module's schema is known by the history of its migrations. */
    private static final String MODULES = """
            select n.nspname from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relname = 'migrations' and c.relkind = 'r' and n.nspname not like 'pg\\_%'
                and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'installed_rank')
            order by n.nspname
            """;

    /** All but what the migrations write anew in whatever place they are applied, and who is signed in: that ends with the place. */
    private static final String TABLES = """
            select n.nspname, c.relname,
                array(select a.attname::text from pg_attribute a
                    where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
                    order by a.attnum),
                array(select quote_ident(a.attname) || case when a.attcollation <> 0 then ' collate "C"' else '' end
                    from unnest(i.indkey::smallint[]) with ordinality as k (number, place)
                    join pg_attribute a on a.attrelid = c.oid and a.attnum = k.number
                    order by k.place)
            from pg_class c
            join pg_namespace n on n.oid = c.relnamespace
            left join pg_index i on i.indrelid = c.oid and i.indisprimary
            where c.relkind = 'r' and n.nspname = any (?) and c.relname <> 'migrations'
                and (n.nspname, c.relname) not in
                    (('platform', 'fingerprint'), ('platform', 'session'), ('platform', 'session_attributes'))
            order by 1, 2
            """;

    private static final String REFERENCES = """
            select n.nspname || '.' || c.relname, tn.nspname || '.' || t.relname
            from pg_constraint f
            join pg_class c on c.oid = f.conrelid join pg_namespace n on n.oid = c.relnamespace
            join pg_class t on t.oid = f.confrelid join pg_namespace tn on tn.oid = t.relnamespace
            where f.contype = 'f' and n.nspname = any (?)
            """;

    private KeptTables() {}

    /** The modules that have tables there. */
    static List<String> modules(Connection connection) throws SQLException {
        List<String> modules = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(MODULES)) {
            while (answer.next()) {
                modules.add(answer.getString(1));
            }
        }
        return modules;
    }

    /** Their tables, each after those that it refers to. */
    static List<KeptTable> of(Connection connection, List<String> modules) throws SQLException {
        Map<String, KeptTable> tables = new HashMap<>();
        Set<String> names = new LinkedHashSet<>();
        try (PreparedStatement statement = about(connection, TABLES, modules);
                ResultSet answer = statement.executeQuery()) {
            while (answer.next()) {
                KeptTable table =
                        new KeptTable(answer.getString(1), answer.getString(2), texts(answer, 3), texts(answer, 4));
                tables.put(table.fullName(), table);
                names.add(table.fullName());
            }
        }
        List<KeptTable> ordered = new ArrayList<>();
        Map<String, Set<String>> referred = references(connection, modules);
        Set<String> placed = new HashSet<>();
        names.forEach(name -> place(name, tables, referred, placed, ordered));
        return ordered;
    }

    private static void place(
            String name,
            Map<String, KeptTable> tables,
            Map<String, Set<String>> referred,
            Set<String> placed,
            List<KeptTable> ordered) {
        KeptTable table = tables.get(name);
        if (table == null || !placed.add(name)) {
            return;
        }
        referred.getOrDefault(name, Set.of()).forEach(before -> place(before, tables, referred, placed, ordered));
        ordered.add(table);
    }

    private static Map<String, Set<String>> references(Connection connection, List<String> modules)
            throws SQLException {
        Map<String, Set<String>> referred = new HashMap<>();
        try (PreparedStatement statement = about(connection, REFERENCES, modules);
                ResultSet answer = statement.executeQuery()) {
            while (answer.next()) {
                referred.computeIfAbsent(answer.getString(1), table -> new LinkedHashSet<>())
                        .add(answer.getString(2));
            }
        }
        return referred;
    }

    private static PreparedStatement about(Connection connection, String sql, List<String> modules)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        statement.setArray(1, connection.createArrayOf("text", modules.toArray()));
        return statement;
    }

    private static List<String> texts(ResultSet answer, int column) throws SQLException {
        return List.of((String[]) answer.getArray(column).getArray());
    }
}
