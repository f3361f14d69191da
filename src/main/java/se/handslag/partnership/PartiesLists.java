package se.handslag.partnership;

import static se.handslag.partnership.db.Routines.hostOf;

import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;
import se.handslag.platform.Actor;
import se.handslag.platform.ActorScope;

/**
 * Brings what has changed in a dossier to the lists of those parties in whose space it does not lie. Each is written in a transaction
 * of its own, since each lies in another space; done twice, it is done once.
 */
@Component
class PartiesLists {

    private final DSLContext sql;
    private final Partnerships partnerships;
    private final PartnershipList list;
    private final TransactionTemplate transaction;

    PartiesLists(DSLContext sql, Partnerships partnerships, PartnershipList list, TransactionTemplate transaction) {
        this.sql = sql;
        this.partnerships = partnerships;
        this.list = list;
        this.transaction = transaction;
    }

    @Async
    @TransactionalEventListener
    void changed(DossierChanged event) {
        Optional<Partnership> now = ActorScope.call(
                Actor.program(event.space()), () -> transaction.execute(status -> partnerships.find(event.dossier())));
        now.ifPresent(partnership -> partnership.guests().forEach(guest -> in(guest, () -> list.write(partnership))));
    }

    @Async
    @TransactionalEventListener
    void left(DossierLeft event) {
        in(event.space(), () -> {
            // What is heard late must not take away the row of a party that has come back.
            if (hostOf(sql.configuration(), event.dossier(), event.space()) == null) {
                list.remove(event.dossier());
            }
        });
    }

    private void in(UUID space, Runnable work) {
        ActorScope.run(Actor.program(space), () -> transaction.executeWithoutResult(status -> work.run()));
    }
}
