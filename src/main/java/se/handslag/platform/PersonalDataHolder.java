package se.handslag.platform;

import java.util.List;
import java.util.UUID;
import org.jooq.Table;

/**
 * A module that keeps something of people, and tells what: for a person who asks, and to see that nothing is left of one who is to be
 * forgotten. Each module that keeps something of people contributes a bean.
 */
public interface PersonalDataHolder {

    /**
     * Something that is kept of a person.
     *
     * @param table where, with its schema
     * @param row which row
     */
    record Held(String table, UUID row) {

        /** Of that table. */
        public static Held in(Table<?> table, UUID row) {
            return new Held(TableNames.full(table), row);
        }
    }

    /** What the module keeps of the person in the entered space and means to give up with the person; the transaction is there. */
    List<Held> heldOf(Forgotten person);
}
