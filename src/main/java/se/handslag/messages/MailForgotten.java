package se.handslag.messages;

import static se.handslag.messages.db.Tables.OUTGOING;
import static se.handslag.messages.db.Tables.WISH;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import se.handslag.platform.ActorScope;
import se.handslag.platform.Forgotten;
import se.handslag.platform.Purgeable;

/** The mail to a person, and what was wanted of it, goes with the person's own space. */
@Component
class MailForgotten implements Purgeable {

    private final DSLContext sql;

    MailForgotten(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public List<Held> forget(Forgotten person) {
        List<Held> gone = heldOf(person);
        if (!gone.isEmpty()) {
            sql.deleteFrom(OUTGOING).where(OUTGOING.SPACE_ID.eq(person.id())).execute();
            sql.deleteFrom(WISH).where(WISH.SPACE_ID.eq(person.id())).execute();
        }
        return gone;
    }

    @Override
    public List<Held> heldOf(Forgotten person) {
        UUID space = ActorScope.required().space();
        if (!space.equals(person.id())) {
            return List.of();
        }
        List<Held> held = new ArrayList<>(sql.select(OUTGOING.ID)
                .from(OUTGOING)
                .where(OUTGOING.SPACE_ID.eq(space))
                .fetch(row -> Held.in(OUTGOING, row.value1())));
        held.addAll(sql.select(WISH.SPACE_ID)
                .from(WISH)
                .where(WISH.SPACE_ID.eq(space))
                .fetch(row -> Held.in(WISH, row.value1())));
        return held;
    }
}
