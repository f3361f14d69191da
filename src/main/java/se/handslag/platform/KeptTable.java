package se.handslag.platform;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A table as it is copied: what is written of it, and in which order, so that the same rows give the same bytes on every server.
 *
 * @param schema the module's
 * @param name the table's own
 * @param columns those that hold something of their own; what the database works out by itself it works out again
 * @param order the columns of its primary key, as SQL orders by them
 */
record KeptTable(String schema, String name, List<String> columns, List<String> order) {

    KeptTable {
        columns = List.copyOf(columns);
        order = List.copyOf(order);
    }

    /** As it is known in both places. */
    String fullName() {
        return schema + "." + name;
    }

    /** As SQL names it. */
    String quoted() {
        return quoted(schema) + "." + quoted(name);
    }

    /** Its rows, in order, as PostgreSQL writes them to be read again. */
    String copyOut() {
        return "copy (select %s from %s order by %s) to stdout".formatted(listed(), quoted(), String.join(", ", order));
    }

    /** The opposite. */
    String copyIn() {
        return "copy %s (%s) from stdin".formatted(quoted(), listed());
    }

    private String listed() {
        return columns.stream().map(KeptTable::quoted).collect(Collectors.joining(", "));
    }

    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
