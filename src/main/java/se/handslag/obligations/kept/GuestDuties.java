package se.handslag.obligations.kept;

import static se.handslag.obligations.db.Tables.GUEST_DUTY;
import static se.handslag.obligations.db.Tables.OBLIGATION;

import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import se.handslag.obligations.db.tables.records.GuestDutyRow;
import se.handslag.obligations.db.tables.records.ObligationRow;
import se.handslag.partnership.DossierChanged;
import se.handslag.partnership.DossierLeft;
import se.handslag.partnership.Dossiers;
import se.handslag.partnership.Partnership;
import se.handslag.partnership.Partnerships;
import se.handslag.platform.Transactions;

/**
 * Brings what is owed in a dossier to those parties in whose space it does not lie. Each copy is written in a transaction of its own,
 * since each lies in another space; done twice, or late, it is done once.
 */
@Component
class GuestDuties {

    private final DSLContext sql;
    private final Partnerships partnerships;
    private final Dossiers dossiers;
    private final Transactions transactions;

    GuestDuties(DSLContext sql, Partnerships partnerships, Dossiers dossiers, Transactions transactions) {
        this.sql = sql;
        this.partnerships = partnerships;
        this.dossiers = dossiers;
        this.transactions = transactions;
    }

    /** What a dossier owes, and to whom it is brought. */
    private record Owing(List<UUID> guests, List<ObligationRow> duties) {}

    /** An agreement of it was confirmed, or other parties take part in it now. */
    @Async
    @TransactionalEventListener
    void changed(DossierChanged event) {
        bring(event.space(), event.dossier(), DSL.noCondition());
    }

    @Async
    @TransactionalEventListener
    void marked(DutyMarked event) {
        bring(event.space(), event.dossier(), OBLIGATION.ID.eq(event.obligation()));
    }

    @Async
    @TransactionalEventListener
    void left(DossierLeft event) {
        transactions.run(event.space(), () -> {
            // What is heard late must not take away what a party owes that has come back.
            if (!dossiers.takesPart(event.space(), event.dossier())) {
                sql.deleteFrom(GUEST_DUTY)
                        .where(GUEST_DUTY.SPACE_ID.eq(event.space()), GUEST_DUTY.PARTNERSHIP_ID.eq(event.dossier()))
                        .execute();
            }
        });
    }

    private void bring(UUID host, UUID dossier, Condition such) {
        Owing owing = transactions.in(host, () -> owing(host, dossier, such));
        owing.guests().forEach(guest -> transactions.run(guest, () -> write(guest, host, owing.duties())));
    }

    private Owing owing(UUID host, UUID dossier, Condition such) {
        List<UUID> guests = partnerships.find(dossier).map(Partnership::guests).orElse(List.of());
        List<ObligationRow> duties = guests.isEmpty()
                ? List.of()
                : sql.selectFrom(OBLIGATION)
                        .where(OBLIGATION.SPACE_ID.eq(host), OBLIGATION.DOSSIER_ID.eq(dossier), such)
                        .fetch();
        return new Owing(guests, duties);
    }

    private void write(UUID guest, UUID host, List<ObligationRow> duties) {
        if (duties.isEmpty()) {
            return;
        }
        List<GuestDutyRow> rows = duties.stream()
                .map(duty -> {
                    GuestDutyRow row = duty.into(GUEST_DUTY);
                    row.setSpaceId(guest);
                    row.setPartnershipId(duty.getDossierId());
                    row.setHostSpace(host);
                    return row;
                })
                .toList();
        sql.insertInto(GUEST_DUTY)
                .set(rows)
                .onConflict(GUEST_DUTY.SPACE_ID, GUEST_DUTY.ID)
                .doUpdate()
                .setAllToExcluded()
                .where(GUEST_DUTY.REVISION.lt(DSL.excluded(GUEST_DUTY.REVISION)))
                .execute();
    }
}
