package se.handslag.records;

import static org.jooq.impl.DSL.select;
import static se.handslag.records.db.Tables.DOCUMENT;
import static se.handslag.records.db.Tables.VERSION;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.handslag.identity.SpaceKind;
import se.handslag.kernel.Message;
import se.handslag.platform.Actor;
import se.handslag.platform.ActorScope;
import se.handslag.platform.Ids;
import se.handslag.platform.Looks;
import se.handslag.platform.Sha256;
import se.handslag.records.db.tables.records.DocumentRow;

/** Keeps documents in the space that has been entered, and gives them back. */
@Service
@Transactional
public class Records {

    private static final int FIRST = 1;

    private final DSLContext sql;
    private final ApplicationEventPublisher events;
    private final Looks looks;
    private final Clock clock;

    Records(DSLContext sql, ApplicationEventPublisher events, Looks looks, Clock clock) {
        this.sql = sql;
        this.events = events;
        this.looks = looks;
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
                .set(DOCUMENT.STANDING, Registration.NONE.standing().code())
                .set(DOCUMENT.REVISION, FIRST)
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

    /**
     * Lets the parties of the dossier see those documents. One that belongs to another dossier already stays there: its parties go on
     * seeing it, and these do not.
     *
     * @return those of them that the parties of the dossier see now
     */
    public Set<UUID> shareUnlessElsewhere(Collection<UUID> versions, UUID dossier) {
        UUID space = ActorScope.required().space();
        Set<UUID> shared = sql.update(VERSION)
                .set(VERSION.DOSSIER_ID, dossier)
                .where(
                        VERSION.SPACE_ID.eq(space),
                        VERSION.ID.in(versions),
                        VERSION.DOSSIER_ID.isNull().or(VERSION.DOSSIER_ID.eq(dossier)))
                .returning(VERSION.ID)
                .fetchSet(VERSION.ID);
        sql.update(DOCUMENT)
                .set(DOCUMENT.DOSSIER_ID, dossier)
                .where(
                        DOCUMENT.SPACE_ID.eq(space),
                        DOCUMENT.ID.in(select(VERSION.DOCUMENT_ID)
                                .from(VERSION)
                                .where(VERSION.SPACE_ID.eq(space), VERSION.ID.in(shared))))
                .execute();
        return shared;
    }

    /**
     * The file that a version of a document came as, if it is in the entered space and open to the actor. That another than its keeper has
     * got it is noted in the trail.
     */
    public Optional<KeptFile> file(UUID version) {
        Optional<KeptFile> file = sql.select(VERSION.FILE_NAME, VERSION.FORMAT, VERSION.CONTENT)
                .from(VERSION)
                .where(VERSION.SPACE_ID.eq(ActorScope.required().space()), VERSION.ID.eq(version))
                .fetchOptional(row -> new KeptFile(row.value1(), FileFormat.of(row.value2()), row.value3()));
        if (file.isPresent()) {
            looks.at(VERSION, version);
        }
        return file;
    }

    /** The document with that id, if it is in the entered space and open to the actor. */
    @Transactional(readOnly = true)
    public Optional<KeptDocument> document(UUID id) {
        return sql.selectFrom(DOCUMENT).where(withId(id)).fetchOptional(Records::document);
    }

    /** The document that it is a version of, if it is in the entered space and open to the actor; none where there is no version. */
    @Transactional(readOnly = true)
    public Optional<KeptDocument> documentOf(@Nullable UUID version) {
        if (version == null) {
            return Optional.empty();
        }
        UUID space = ActorScope.required().space();
        return sql.select(DOCUMENT)
                .from(DOCUMENT)
                .join(VERSION)
                .on(VERSION.SPACE_ID.eq(space), VERSION.DOCUMENT_ID.eq(DOCUMENT.ID))
                .where(DOCUMENT.SPACE_ID.eq(space), VERSION.ID.eq(version))
                .fetchOptional(row -> document(row.value1()));
    }

    /**
     * Notes what a document of the acting organisation's own is registered under. The same twice is nothing.
     *
     * @param seen the revision of the document that the asker has seen
     * @param keeper what kind of organisation the acting one is
     */
    public Registered register(UUID id, int seen, Registration wanted, SpaceKind keeper) {
        Actor actor = ActorScope.required();
        Optional<KeptDocument> held = actor.space().equals(actor.organisation())
                ? sql.selectFrom(DOCUMENT).where(withId(id)).forUpdate().fetchOptional(Records::document)
                : Optional.empty();
        if (held.isEmpty()) {
            return new Registered.Unknown();
        }
        KeptDocument document = held.get();
        if (document.registration().equals(wanted)) {
            return new Registered.Noted(document);
        }
        if (document.revision() != seen) {
            return new Registered.ChangedMeanwhile(document);
        }
        Map<String, Message> refusals = document.registration().refusals(wanted, keeper, LocalDate.now(clock));
        return refusals.isEmpty() ? noted(document, wanted) : new Registered.Refused(refusals);
    }

    private Registered noted(KeptDocument before, Registration now) {
        int revision = before.revision() + 1;
        sql.update(DOCUMENT)
                .set(
                        DOCUMENT.DIARY_NUMBER,
                        now.number() == null ? null : now.number().value())
                .set(DOCUMENT.STANDING, now.standing().code())
                .set(DOCUMENT.STANDING_SINCE, now.since())
                .set(DOCUMENT.REVISION, revision)
                .where(withId(before.id()))
                .execute();
        if (before.dossier() != null) {
            events.publishEvent(new DocumentRegistered(ActorScope.required().space(), before.dossier()));
        }
        return new Registered.Noted(new KeptDocument(before.id(), before.name(), before.dossier(), now, revision));
    }

    private static Condition withId(UUID id) {
        return DOCUMENT.SPACE_ID.eq(ActorScope.required().space()).and(DOCUMENT.ID.eq(id));
    }

    private static KeptDocument document(DocumentRow row) {
        String number = row.getDiaryNumber();
        return new KeptDocument(
                row.getId(),
                row.getName(),
                row.getDossierId(),
                new Registration(
                        number == null ? null : new DiaryNumber(number),
                        Standing.withCode(row.getStanding()).orElseThrow(),
                        row.getStandingSince()),
                row.getRevision());
    }

    private UUID withDigest(byte[] digest) {
        return sql.select(VERSION.ID)
                .from(VERSION)
                .where(VERSION.SPACE_ID.eq(ActorScope.required().space()), VERSION.DIGEST.eq(digest))
                .fetchSingle(VERSION.ID);
    }
}
