package se.handslag.reading.kept.binders;

import static se.handslag.reading.db.Tables.BINDER_FILE;

import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Record2;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Component;
import se.handslag.platform.ActorScope;
import se.handslag.platform.Forgotten;
import se.handslag.platform.Purgeable;

/**
 * Somebody in a list of contacts is known by the mail address, and goes from what was read of the list. The list itself lies in the
 * binder as it was sent, and goes with it; so do the minutes with those who were there.
 */
@Component
class ListedForgotten implements Purgeable {

    private final DSLContext sql;

    ListedForgotten(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public List<Held> forget(Forgotten person) {
        return naming(person).stream()
                .map(row -> {
                    FileFound found = FoundJson.read(row.value2());
                    sql.update(BINDER_FILE)
                            .set(BINDER_FILE.CONTENT, FoundJson.write(without(person, found)))
                            .where(
                                    BINDER_FILE.SPACE_ID.eq(
                                            ActorScope.required().space()),
                                    BINDER_FILE.ID.eq(row.value1()))
                            .execute();
                    return Held.in(BINDER_FILE, row.value1());
                })
                .toList();
    }

    @Override
    public List<Held> heldOf(Forgotten person) {
        return naming(person).stream()
                .map(row -> Held.in(BINDER_FILE, row.value1()))
                .toList();
    }

    private List<Record2<UUID, JSONB>> naming(Forgotten person) {
        return sql
                .select(BINDER_FILE.ID, BINDER_FILE.CONTENT)
                .from(BINDER_FILE)
                .where(
                        BINDER_FILE.SPACE_ID.eq(ActorScope.required().space()),
                        BINDER_FILE.CONTENT.cast(SQLDataType.CLOB).containsIgnoreCase(person.mail()))
                .fetch()
                .stream()
                .filter(row -> FoundJson.read(row.value2()).people().stream().anyMatch(listed -> is(person, listed)))
                .toList();
    }

    private static FileFound without(Forgotten person, FileFound found) {
        return new FileFound(
                found.why(),
                found.paper(),
                found.sheets(),
                found.otherSheets(),
                found.people().stream().filter(listed -> !is(person, listed)).toList(),
                found.unreadPeople(),
                found.meeting());
    }

    private static boolean is(Forgotten person, FileFound.Person listed) {
        return listed.mail() != null && listed.mail().equalsIgnoreCase(person.mail());
    }
}
