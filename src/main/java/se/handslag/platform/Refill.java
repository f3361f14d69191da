package se.handslag.platform;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/**
 * Puts everything that is kept elsewhere into a database, in place of what was there, in one transaction: until its last moment, and
 * whatever happens before, all is there as it was.
 */
final class Refill {

    /** What the program itself writes where nobody has kept anything yet. */
    private static final Set<String> OF_THE_PROGRAM = Set.of("platform.scheduled_tasks");

    private final Database target;
    private final Keeping.Progress progress;

    Refill(Database target, Keeping.Progress progress) {
        this.target = target;
        this.progress = progress;
    }

    /**
     * What has been put there.
     *
     * @param tables as they are there now, read back
     * @param trail checked there
     * @param notes of its seals
     */
    record Filled(List<Contents.CopiedTable> tables, TrailCheck trail, Map<UUID, SealNotes.Note> notes) {}

    /** Whether somebody keeps something there. */
    static boolean holdsAnything(Connection owner) throws SQLException {
        for (KeptTable table : KeptTables.of(owner, KeptTables.modules(owner))) {
            if (!OF_THE_PROGRAM.contains(table.fullName()) && hasRows(owner, table)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasRows(Connection owner, KeptTable table) throws SQLException {
        try (Statement statement = owner.createStatement();
                ResultSet answer = statement.executeQuery("select exists (select from " + table.quoted() + ")")) {
            return answer.next() && answer.getBoolean(1);
        }
    }

    /**
     * Puts those rows there: the tables as they were made where the rows come from, the rows, and then what has been added to the tables
     * since. What was put is read back and held against what was taken.
     *
     * @throws KeepingRefusal when something is there and may not be replaced, another program made the rows, or what is read back is not
     *     what was put; nothing has then been changed
     */
    Filled with(Rows rows, boolean replace) throws SQLException, IOException {
        try (Connection owner = target.connect(target.owner())) {
            owner.setAutoCommit(false);
            if (!replace && holdsAnything(owner)) {
                throw new KeepingRefusal(Keeping.Why.NOT_EMPTY, target.url());
            }
            dropAll(owner);
            Migrations migrations = Migrations.within(target, owner);
            migrations.makeAsBy(rows.migrations());
            List<KeptTable> tables = sameTables(owner, rows);
            Snapshot.writePlainly(owner);
            List<Contents.CopiedTable> taken = fill(owner, tables, rows);
            checkAgainst(owner, tables, taken);
            migrations.apply();
            Unfinished.unmark(owner);
            progress.at(Keeping.Step.CHECKING_TRAIL, "platform.audit_entry", 1, 1);
            Filled filled = new Filled(taken, TrailCheck.of(owner), SealNotes.of(owner));
            owner.commit();
            return filled;
        }
    }

    private static void dropAll(Connection owner) throws SQLException, IOException {
        Set<String> schemas = new LinkedHashSet<>(KeptTables.modules(owner));
        schemas.addAll(Migrations.modules());
        try (Statement statement = owner.createStatement()) {
            for (String schema : schemas) {
                statement.execute("drop schema if exists " + KeptTable.quoted(schema) + " cascade");
            }
        }
    }

    /** The tables that have been made, in the order in which they are filled, with the columns as they were written. */
    private static List<KeptTable> sameTables(Connection owner, Rows rows) throws SQLException {
        Map<String, KeptTable> written =
                rows.tables().stream().collect(Collectors.toMap(KeptTable::fullName, Function.identity()));
        List<KeptTable> tables = new ArrayList<>();
        for (KeptTable made : KeptTables.of(owner, KeptTables.modules(owner))) {
            KeptTable from = written.remove(made.fullName());
            if (from == null || !Set.copyOf(from.columns()).equals(Set.copyOf(made.columns()))) {
                throw new KeepingRefusal(Keeping.Why.ANOTHER_VERSION, made.fullName());
            }
            tables.add(new KeptTable(made.schema(), made.name(), from.columns(), made.order()));
        }
        if (!written.isEmpty()) {
            throw new KeepingRefusal(
                    Keeping.Why.ANOTHER_VERSION, written.keySet().iterator().next());
        }
        return tables;
    }

    /**
     * Row security lets nobody copy into a table, not even its owner when it is forced; and what is put back leaves no trail, since it
     * brings its own. Both stand again before anybody else sees the tables.
     */
    private List<Contents.CopiedTable> fill(Connection owner, List<KeptTable> tables, Rows rows)
            throws SQLException, IOException {
        List<Contents.CopiedTable> taken = new ArrayList<>();
        try (Statement statement = owner.createStatement()) {
            Set<String> forced = forced(statement);
            for (KeptTable table : tables) {
                statement.execute("alter table " + table.quoted() + " no force row level security");
                statement.execute("alter table " + table.quoted() + " disable trigger user");
            }
            for (KeptTable table : tables) {
                progress.at(Keeping.Step.WRITING, table.fullName(), taken.size() + 1, tables.size());
                taken.add(put(owner, table, rows));
            }
            statement.execute("set constraints all immediate");
            for (KeptTable table : tables) {
                if (forced.contains(table.fullName())) {
                    statement.execute("alter table " + table.quoted() + " force row level security");
                }
                statement.execute("alter table " + table.quoted() + " enable trigger user");
                statement.execute("analyze " + table.quoted());
            }
        }
        return taken;
    }

    private static Set<String> forced(Statement statement) throws SQLException {
        Set<String> forced = new LinkedHashSet<>();
        try (ResultSet answer = statement.executeQuery("select n.nspname || '.' || c.relname"
                + " from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relforcerowsecurity")) {
            while (answer.next()) {
                forced.add(answer.getString(1));
            }
        }
        return forced;
    }

    private static Contents.CopiedTable put(Connection owner, KeptTable table, Rows rows)
            throws SQLException, IOException {
        try (PGCopyOutputStream in = new PGCopyOutputStream(owner.unwrap(PGConnection.class), table.copyIn())) {
            return rows.copy(table, in);
        }
    }

    private void checkAgainst(Connection owner, List<KeptTable> tables, List<Contents.CopiedTable> taken)
            throws SQLException, IOException {
        for (int i = 0; i < tables.size(); i++) {
            KeptTable table = tables.get(i);
            progress.at(Keeping.Step.CHECKING, table.fullName(), i + 1, tables.size());
            if (!Snapshot.copy(owner, table, OutputStream.nullOutputStream()).equals(taken.get(i))) {
                throw new KeepingRefusal(Keeping.Why.NOT_THE_SAME, table.fullName());
            }
        }
    }
}
