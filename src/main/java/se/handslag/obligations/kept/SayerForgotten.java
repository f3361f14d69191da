package se.handslag.obligations.kept;

import static se.handslag.obligations.db.Tables.OBLIGATION;

import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import se.handslag.platform.ActorScope;
import se.handslag.platform.Forgotten;
import se.handslag.platform.Purgeable;

/** That something was said to be done stays, with the day and what shows it; by whom, only as an id that is nobody's any more. */
@Component
class SayerForgotten implements Purgeable {

    private final DSLContext sql;

    SayerForgotten(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public List<Held> forget(Forgotten person) {
        List<Held> gone = heldOf(person);
        sql.update(OBLIGATION)
                .setNull(OBLIGATION.MET_BY_NAME)
                .set(OBLIGATION.REVISION, OBLIGATION.REVISION.plus(1))
                .where(named(person))
                .execute();
        return gone;
    }

    @Override
    public List<Held> heldOf(Forgotten person) {
        return sql.select(OBLIGATION.ID)
                .from(OBLIGATION)
                .where(named(person))
                .fetch(row -> Held.in(OBLIGATION, row.value1()));
    }

    private static Condition named(Forgotten person) {
        return OBLIGATION
                .SPACE_ID
                .eq(ActorScope.required().space())
                .and(OBLIGATION.MET_BY.eq(person.id()))
                .and(OBLIGATION.MET_BY_NAME.isNotNull());
    }
}
