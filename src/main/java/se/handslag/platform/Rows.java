package se.handslag.platform;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.SQLException;
import java.util.List;

/** Everything that is kept, wherever it lies: to be put somewhere else. */
interface Rows {

    /** What its tables were made by. */
    List<Contents.AppliedMigration> migrations();

    /** Its tables, by full name and columns; the order is that of wherever they are put. */
    List<KeptTable> tables();

    /**
     * Writes the rows of one of them, and tells what that came to.
     *
     * @throws KeepingRefusal when they are not what they are said to be
     */
    Contents.CopiedTable copy(KeptTable table, OutputStream to) throws IOException, SQLException;
}
