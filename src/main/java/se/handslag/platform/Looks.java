package se.handslag.platform;

import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.handslag.platform.db.Routines;

/** Notes in the trail that somebody has looked at what another organisation keeps. What one's own people look at is not noted. */
@Component
public class Looks {

    private final DSLContext sql;

    Looks(DSLContext sql) {
        this.sql = sql;
    }

    /**
     * Notes that whoever acts has been shown that row of the entered space, if it is another's.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void at(Table<?> table, UUID row) {
        Actor actor = ActorScope.required();
        if (!actor.space().equals(actor.organisation())) {
            Routines.recordLook(sql.configuration(), TableNames.full(table), row);
        }
    }
}
