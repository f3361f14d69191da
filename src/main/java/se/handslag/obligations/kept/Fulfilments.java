package se.handslag.obligations.kept;

import static se.handslag.obligations.db.Tables.OBLIGATION;

import org.jooq.DSLContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import se.handslag.obligations.Fulfilment;
import se.handslag.platform.Transactions;

/** Marks what other modules know to be done. To hear the same twice, or what somebody has said already, changes nothing. */
@Component
class Fulfilments {

    private final DSLContext sql;
    private final Transactions transactions;
    private final ApplicationEventPublisher events;

    Fulfilments(DSLContext sql, Transactions transactions, ApplicationEventPublisher events) {
        this.sql = sql;
        this.transactions = transactions;
        this.events = events;
    }

    @Async
    @TransactionalEventListener
    void happened(Fulfilment fulfilment) {
        transactions.run(fulfilment.space(), () -> meet(fulfilment));
    }

    private void meet(Fulfilment fulfilment) {
        int changed = sql.update(OBLIGATION)
                .set(OBLIGATION.STANDING, Standing.MET.code())
                .set(OBLIGATION.MET_ON, fulfilment.on())
                .set(OBLIGATION.REVISION, OBLIGATION.REVISION.plus(1))
                .where(
                        OBLIGATION.SPACE_ID.eq(fulfilment.space()),
                        OBLIGATION.DOSSIER_ID.eq(fulfilment.dossier()),
                        OBLIGATION.ID.eq(fulfilment.obligation()),
                        OBLIGATION.STANDING.eq(Standing.OPEN.code()))
                .execute();
        if (changed > 0) {
            events.publishEvent(new DutyMarked(fulfilment.space(), fulfilment.dossier(), fulfilment.obligation()));
        }
    }
}
