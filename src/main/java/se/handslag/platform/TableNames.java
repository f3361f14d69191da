package se.handslag.platform;

import java.util.Objects;
import org.jooq.Table;

/** What tables are called in the trail. */
final class TableNames {

    private TableNames() {}

    /** With its schema, such as "identity.person". */
    static String full(Table<?> table) {
        return Objects.requireNonNull(table.getSchema()).getName() + "." + table.getName();
    }
}
