package se.handslag.partnership;

import static se.handslag.partnership.db.Routines.hostOf;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import se.handslag.platform.Actor;
import se.handslag.platform.ActorScope;
import se.handslag.platform.Transactions;

/** The way into a dossier for the people of any of its parties: at home for the host, as a guest for the others. */
@Service
public class Dossiers {

    private final DSLContext sql;
    private final Transactions transactions;

    Dossiers(DSLContext sql, Transactions transactions) {
        this.sql = sql;
        this.transactions = transactions;
    }

    /**
     * Does the work in the dossier, in a transaction, wherever it lies; empty when the acting organisation takes no part in it, or
     * when the work finds nothing. Whoever is at home in it is not asked for again; whoever has been let in to one dossier only finds no
     * other.
     *
     * @param work what to do in the dossier; done twice when the first place is the wrong one, so it must find before it changes
     * @throws IllegalStateException when a transaction is running already: each enters one space
     */
    public <T> Optional<T> in(UUID dossier, Supplier<Optional<T>> work) {
        Actor actor = ActorScope.required();
        if (actor.dossier() != null) {
            return actor.dossier().equals(dossier) ? transactions.as(actor, work) : Optional.empty();
        }
        Optional<T> atHome = transactions.as(actor.in(actor.space(), dossier), work);
        return atHome.isPresent()
                ? atHome
                : hostOfAnother(dossier).flatMap(host -> transactions.as(actor.in(host, dossier), work));
    }

    /** Whether the organisation takes part in the dossier, wherever it lies. It is to be asked in a transaction. */
    public boolean takesPart(UUID organisation, UUID dossier) {
        return hostOf(sql.configuration(), dossier, organisation) != null;
    }

    private Optional<UUID> hostOfAnother(UUID dossier) {
        UUID organisation = ActorScope.required().organisation();
        return transactions
                .asIs(() -> Optional.ofNullable(hostOf(sql.configuration(), dossier, organisation)))
                .filter(host -> !host.equals(organisation));
    }
}
