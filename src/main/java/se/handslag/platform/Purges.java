package se.handslag.platform;

import static se.handslag.platform.db.Tables.AUDIT_ENTRY;
import static se.handslag.platform.db.Tables.SPACES_WITH_PERSON;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.handslag.platform.db.Routines;

/**
 * Forgets people: what the modules keep of them, and what the trail has kept of that. That something was done, when and by which id, stays
 * and goes on being whole.
 */
@Service
public class Purges {

    private final DSLContext sql;
    private final Transactions transactions;
    private final ObjectProvider<Purgeable> modules;

    Purges(DSLContext sql, Transactions transactions, ObjectProvider<Purgeable> modules) {
        this.sql = sql;
        this.transactions = transactions;
        this.modules = modules;
    }

    /**
     * What went.
     *
     * @param spaces in how many spaces something was looked for
     * @param rows how many rows were changed or removed
     * @param values how many values of the trail went
     */
    public record Purged(int spaces, int rows, int values) {

        private Purged and(Purged other) {
            return new Purged(spaces + other.spaces, rows + other.rows, values + other.values);
        }
    }

    /**
     * Forgets the person in every space where anything is known of them, each in a transaction of its own and the person's own last. Cut off
     * in the middle, it is done again from the beginning; what is gone is not missed.
     *
     * @throws IllegalStateException when a module says that something is left: nothing of that space has then gone
     */
    public Purged forget(Forgotten person) {
        List<UUID> spaces = new ArrayList<>(transactions.asIs(
                () -> sql.selectFrom(SPACES_WITH_PERSON.call(person.id())).fetch(row -> row.get(0, UUID.class))));
        spaces.sort(Comparator.comparing(space -> space.equals(person.id())));
        return spaces.stream()
                .map(space -> transactions.in(space, () -> forgetHere(person, space)))
                .reduce(new Purged(0, 0, 0), Purged::and);
    }

    private Purged forgetHere(Forgotten person, UUID space) {
        List<PersonalDataHolder.Held> gone = modules.orderedStream()
                .flatMap(module -> module.forget(person).stream())
                .toList();
        List<PersonalDataHolder.Held> left = modules.orderedStream()
                .flatMap(module -> module.heldOf(person).stream())
                .toList();
        if (!left.isEmpty()) {
            throw new IllegalStateException("Something is left of a person: " + left);
        }
        int values = space.equals(person.id())
                ? valuesOf(true, new UUID[0])
                : valuesOf(false, withThoseOf(person, gone), person.name(), person.mail());
        return new Purged(1, gone.size(), values);
    }

    /** And the rows that the person did something to: what they were named by there may be gone from the row and not from its trail. */
    private UUID[] withThoseOf(Forgotten person, List<PersonalDataHolder.Held> gone) {
        Set<UUID> rows = new HashSet<>(List.of(ids(gone)));
        rows.addAll(sql.selectDistinct(AUDIT_ENTRY.ROW_ID)
                .from(AUDIT_ENTRY)
                .where(AUDIT_ENTRY.SPACE_ID.eq(ActorScope.required().space()), AUDIT_ENTRY.PERSON_ID.eq(person.id()))
                .fetch(AUDIT_ENTRY.ROW_ID));
        return rows.toArray(UUID[]::new);
    }

    /**
     * Takes away all that the trail has kept of the values of those rows of the entered space, whatever they say, within the running
     * transaction: for a row that is itself about one person, such as a contact.
     *
     * @return how many values went
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int valuesOf(List<PersonalDataHolder.Held> rows) {
        return valuesOf(false, ids(rows));
    }

    private int valuesOf(boolean everyRow, UUID[] rows, String... words) {
        return Objects.requireNonNull(Routines.purgeValues(sql.configuration(), everyRow, rows, words));
    }

    private static UUID[] ids(List<PersonalDataHolder.Held> rows) {
        return rows.stream().map(PersonalDataHolder.Held::row).distinct().toArray(UUID[]::new);
    }
}
