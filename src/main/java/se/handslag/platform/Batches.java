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
        insert(sql, rows, rows.getFirst().fields());
    }

    /** Inserts those columns of them: what the database works out by itself cannot be put in. */
    public static <R extends TableRecord<R>> void insert(DSLContext sql, List<R> rows, Field<?>... columns) {
        if (rows.isEmpty()) {
            return;
        }
        Object[] unset = new Object[columns.length];
        BatchBindStep batch = sql.batch(
                sql.insertInto(rows.getFirst().getTable()).columns(columns).values(unset));
        for (R row : rows) {
            batch = batch.bind(row.into(columns).intoArray());
        }
        batch.execute();
    }
}
