package se.handslag.platform;

import static se.handslag.platform.db.Tables.SPACES_TO_SEAL;

import java.io.IOException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jooq.DSLContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import se.handslag.platform.db.Routines;
import se.handslag.platform.db.routines.SealAuditAndTell;

/**
 * The trail of every change, sealed space by space into a chain. A seal binds a batch of entries to all before it; whoever
 * changes, adds or removes an entry afterwards cannot make the chain whole again without making all later seals anew.
 */
@Service
public class Trail {

    private static final Logger LOG = LoggerFactory.getLogger(Trail.class);

    private final DSLContext sql;
    private final Transactions transactions;
    private final DataFolder folder;

    /** Sealed, and not noted yet. */
    private final Map<UUID, SealNotes.Note> fresh = new ConcurrentHashMap<>();

    Trail(DSLContext sql, Transactions transactions, DataFolder folder) {
        this.sql = sql;
        this.transactions = transactions;
        this.folder = folder;
    }

    /** Seals what waits in every space, each in a transaction of its own; answers how many entries that were. */
    public int sealAll() {
        List<UUID> waiting =
                transactions.asIs(() -> sql.selectFrom(SPACES_TO_SEAL.call()).fetch(row -> row.get(0, UUID.class)));
        int sealed = waiting.stream().mapToInt(this::seal).sum();
        if (sealed > 0) {
            note();
        }
        return sealed;
    }

    private int seal(UUID space) {
        SealAuditAndTell seal = transactions.in(space, () -> Routines.sealAuditAndTell(sql.configuration()));
        if (seal.getSealHash() != null) {
            fresh.put(
                    space,
                    new SealNotes.Note(seal.getSealNumber(), HexFormat.of().formatHex(seal.getSealHash())));
        }
        return seal.getSealed();
    }

    /** What cannot be noted now is noted with the next seals: it stands in the database. */
    private synchronized void note() {
        try {
            Map<UUID, SealNotes.Note> notes = SealNotes.in(folder.path());
            Map<UUID, SealNotes.Note> taken = Map.copyOf(fresh);
            notes.putAll(taken);
            SealNotes.write(folder.path(), notes);
            taken.forEach(fresh::remove);
        } catch (IOException e) {
            LOG.warn("The seals of the trail could not be noted in the data folder", e);
        }
    }
}
