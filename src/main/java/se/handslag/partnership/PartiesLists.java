package se.handslag.partnership;

import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import se.handslag.platform.Transactions;

/**
 * Brings what has changed in a dossier to the lists of those parties in whose space it does not lie. Each is written in a transaction
 * of its own, since each lies in another space; done twice, it is done once.
 */
@Component
class PartiesLists {

    private final Partnerships partnerships;
    private final PartnershipList list;
    private final Dossiers dossiers;
    private final Transactions transactions;

    PartiesLists(Partnerships partnerships, PartnershipList list, Dossiers dossiers, Transactions transactions) {
        this.partnerships = partnerships;
        this.list = list;
        this.dossiers = dossiers;
        this.transactions = transactions;
    }

    @Async
    @TransactionalEventListener
    void changed(DossierChanged event) {
        transactions
                .in(event.space(), () -> partnerships.find(event.dossier()))
                .ifPresent(partnership ->
                        partnership.guests().forEach(guest -> transactions.run(guest, () -> list.write(partnership))));
    }

    @Async
    @TransactionalEventListener
    void left(DossierLeft event) {
        transactions.run(event.space(), () -> {
            // What is heard late must not take away the row of a party that has come back.
            if (!dossiers.takesPart(event.space(), event.dossier())) {
                list.remove(event.dossier());
            }
        });
    }
}
