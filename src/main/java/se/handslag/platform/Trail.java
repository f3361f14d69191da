package se.handslag.platform;

import static se.handslag.platform.db.Tables.SPACES_TO_SEAL;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import se.handslag.platform.db.Routines;

/**
 * The trail of every change, sealed space by space into a chain. A seal binds a batch of entries to all before it; whoever
 * changes, adds or removes an entry afterwards cannot make the chain whole again without making all later seals anew.
 */
@Service
public class Trail {

    private final DSLContext sql;
    private final TransactionTemplate transaction;

    Trail(DSLContext sql, TransactionTemplate transaction) {
        this.sql = sql;
        this.transaction = transaction;
    }

    /** Seals what waits in every space, each in a transaction of its own; answers how many entries that were. */
    public int sealAll() {
        List<UUID> waiting =
                inTransaction(() -> sql.selectFrom(SPACES_TO_SEAL.call()).fetch(row -> row.get(0, UUID.class)));
        return waiting.stream().mapToInt(this::seal).sum();
    }

    private int seal(UUID space) {
        return ActorScope.call(
                Actor.program(space), () -> inTransaction(() -> Routines.sealAudit(sql.configuration())));
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }
}
