package se.handslag.records;

import static org.jooq.impl.DSL.select;
import static se.handslag.records.db.Tables.DOCUMENT;
import static se.handslag.records.db.Tables.VERSION;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.handslag.platform.ActorScope;
import se.handslag.platform.Ids;
import se.handslag.platform.Sha256;

/** Keeps documents in the space that has been entered, and gives them back. */
@Service
@Transactional
public class Records {

    private static final int FIRST = 1;

    private final DSLContext sql;
    private final Clock clock;

    Records(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * Keeps the file as the first version of a new document, or finds that the very same bytes are kept already.
     *
     * @param name the file's name as it came
     */
    public Kept keep(String name, FileFormat format, byte[] content) {
        byte[] digest = Sha256.of(content);
        UUID space = ActorScope.required().space();
        UUID document = Ids.next();
        UUID version = Ids.next();
        // The version first: of two that come at once, the one that waits finds the other's and makes no document.
        int added = sql.insertInto(VERSION)
                .set(VERSION.SPACE_ID, space)
                .set(VERSION.ID, version)
                .set(VERSION.DOCUMENT_ID, document)
                .set(VERSION.NUMBER, FIRST)
                .set(VERSION.FILE_NAME, name)
                .set(VERSION.FORMAT, format.code())
                .set(VERSION.DIGEST, digest)
                .set(VERSION.BYTES, content.length)
                .set(VERSION.CONTENT, content)
                .set(VERSION.ARRIVED_AT, OffsetDateTime.now(clock))
                .onConflict(VERSION.SPACE_ID, VERSION.DIGEST)
                .doNothing()
                .execute();
        if (added == 0) {
            return new Kept(withDigest(digest), false);
        }
        sql.insertInto(DOCUMENT)
                .set(DOCUMENT.SPACE_ID, space)
                .set(DOCUMENT.ID, document)
                .set(DOCUMENT.NAME, name)
                .set(DOCUMENT.STANDING, Standing.DRAFT.code())
                .execute();
        return new Kept(version, true);
    }

    /** Lets the parties of the dossier see the document and this version of it. */
    public void share(UUID version, UUID dossier) {
        UUID space = ActorScope.required().space();
        sql.update(VERSION)
                .set(VERSION.DOSSIER_ID, dossier)
                .where(VERSION.SPACE_ID.eq(space), VERSION.ID.eq(version))
                .execute();
        sql.update(DOCUMENT)
                .set(DOCUMENT.DOSSIER_ID, dossier)
                .where(
                        DOCUMENT.SPACE_ID.eq(space),
                        DOCUMENT.ID.eq(select(VERSION.DOCUMENT_ID)
                                .from(VERSION)
                                .where(VERSION.SPACE_ID.eq(space), VERSION.ID.eq(version))))
                .execute();
    }

    /** The file that a version of a document came as, if it is in the entered space and open to the actor. */
    @Transactional(readOnly = true)
    public Optional<KeptFile> file(UUID version) {
        return sql.select(VERSION.FILE_NAME, VERSION.FORMAT, VERSION.CONTENT)
                .from(VERSION)
                .where(VERSION.SPACE_ID.eq(ActorScope.required().space()), VERSION.ID.eq(version))
                .fetchOptional(row -> new KeptFile(row.value1(), FileFormat.of(row.value2()), row.value3()));
    }

    private UUID withDigest(byte[] digest) {
        return sql.select(VERSION.ID)
                .from(VERSION)
                .where(VERSION.SPACE_ID.eq(ActorScope.required().space()), VERSION.DIGEST.eq(digest))
                .fetchSingle(VERSION.ID);
    }
}
