package se.handslag.platform;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;

/**
 * What a backup holds, told by itself: enough to see that it is whole, and that this program can read it.
 *
 * @param format how the file is laid out; a program reads the layouts that it knows
 * @param program the version of the program that made it
 * @param made when the rows were as they are in it, by the database's clock
 * @param server the version of PostgreSQL they were read from
 * @param migrations what the tables had been made by
 * @param tables each table, after those that it refers to
 * @param files what lay in the data folder and matters: none of the server's own
 * @param total a digest of all tables and files, by their own
 */
record Contents(
        int format,
        String program,
        Instant made,
        String server,
        List<AppliedMigration> migrations,
        List<CopiedTable> tables,
        List<CopiedFile> files,
        String total) {

    /** The one layout there is. */
    static final int FORMAT = 1;

    /** A migration as the module's history has it. */
    record AppliedMigration(String module, String version, int checksum) {}

    /**
     * A table's rows.
     *
     * @param bytes of its text, as PostgreSQL writes it
     * @param sha256 of the same, in hexadecimal
     */
    record CopiedTable(String schema, String table, List<String> columns, long rows, long bytes, String sha256) {

        String fullName() {
            return schema + "." + table;
        }
    }

    /** A file of the data folder. */
    record CopiedFile(String name, long bytes, String sha256) {}

    Contents {
        migrations = List.copyOf(migrations);
        tables = List.copyOf(tables);
        files = List.copyOf(files);
    }

    /** What the total should be. */
    static String totalOf(List<CopiedTable> tables, List<CopiedFile> files) {
        StringBuilder all = new StringBuilder();
        tables.forEach(table -> all.append(table.fullName())
                .append(' ')
                .append(String.join(",", table.columns()))
                .append(' ')
                .append(table.rows())
                .append(' ')
                .append(table.sha256())
                .append('\n'));
        files.forEach(file ->
                all.append(file.name()).append(' ').append(file.sha256()).append('\n'));
        return HexFormat.of().formatHex(Sha256.of(all.toString().getBytes(UTF_8)));
    }

    /** All rows of all tables. */
    long rows() {
        return tables.stream().mapToLong(CopiedTable::rows).sum();
    }
}
