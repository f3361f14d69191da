package se.handslag.platform;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;

/**
 * Refuses a statement that names a table of a space without saying which space: row security would still hide what is others', but
 * only after looking through all of it, and a distributed server could not tell where to look.
 */
final class SpaceInEveryStatement implements ExecuteListener {

    private static final long serialVersionUID = 1;

    private static final Pattern TABLE =
            Pattern.compile("(?:from|join|update|,)\\s+\"(\\w+)\"\\.\"(\\w+)\"(?!\\.)(?:\\s+as\\s+\"\\w+\")?");
    private static final Pattern SPACE = Pattern.compile("\"space_id\" = ");

    private final Set<String> tablesOfSpaces;

    SpaceInEveryStatement(Set<String> tablesOfSpaces) {
        this.tablesOfSpaces = Set.copyOf(tablesOfSpaces);
    }

    @Override
    public void executeStart(ExecuteContext context) {
        var sql = context.sql();
        if (sql != null && !namesItsSpaces(sql)) {
            throw new IllegalStateException("A statement that does not say in which space it looks: " + sql);
        }
    }

    /** Whether the statement compares a space as often as it names tables that belong to one. */
    boolean namesItsSpaces(String sql) {
        var named = new HashSet<String>();
        TABLE.matcher(sql)
                .results()
                .map(table -> table.group(1) + "." + table.group(2))
                .filter(tablesOfSpaces::contains)
                .forEach(named::add);
        return SPACE.matcher(sql).results().count() >= named.size();
    }
}
