package se.handslag.platform;

import java.util.List;
import org.jooq.BatchBindStep;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.TableRecord;

/** Many rows of one table at once. */
public final class Batches {

    private Batches() {}

    /**
     * Inserts them all, with every column each. The statement is written once, not for each row, which is what most of the time goes to
     * where the rows are many and their columns too.
     */
    public static <R extends TableRecord<R>> void insert(DSLContext sql, List<R> rows) {
        if (rows.isEmpty()) {
            return;
        }
        Field<?>[] columns = rows.getFirst().fields();
        Object[] unset = new Object[columns.length];
        BatchBindStep batch = sql.batch(
                sql.insertInto(rows.getFirst().getTable()).columns(columns).values(unset));
        for (R row : rows) {
            batch = batch.bind(row.intoArray());
        }
        batch.execute();
    }
}
