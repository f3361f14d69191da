package se.handslag.parties;

import static se.handslag.parties.db.Tables.FUNCTION_HOLDER;

import java.util.List;
import java.util.Locale;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import se.handslag.platform.ActorScope;
import se.handslag.platform.Forgotten;
import se.handslag.platform.Purgeable;

/**
 * Who holds a function is known by the mail address: a name may be somebody else's too. The function stays, without a holder. Who signed
 * stays as long as what was signed.
 */
@Component
class HolderForgotten implements Purgeable {

    private final DSLContext sql;

    HolderForgotten(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public List<Held> forget(Forgotten person) {
        List<Held> gone = heldOf(person);
        sql.deleteFrom(FUNCTION_HOLDER).where(is(person)).execute();
        return gone;
    }

    @Override
    public List<Held> heldOf(Forgotten person) {
        return sql.select(FUNCTION_HOLDER.ID)
                .from(FUNCTION_HOLDER)
                .where(is(person))
                .fetch(row -> Held.in(FUNCTION_HOLDER, row.value1()));
    }

    private static Condition is(Forgotten person) {
        return FUNCTION_HOLDER
                .SPACE_ID
                .eq(ActorScope.required().space())
                .and(DSL.lower(FUNCTION_HOLDER.MAIL).eq(person.mail().toLowerCase(Locale.ROOT)));
    }
}
