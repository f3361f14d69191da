package se.handslag.reading.kept.binders;

import static org.jooq.impl.DSL.select;
import static se.handslag.reading.db.Tables.BINDER;
import static se.handslag.reading.db.Tables.BINDER_FILE;
import static se.handslag.reading.db.Tables.READING;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.handslag.platform.ActorScope;
import se.handslag.reading.binder.BinderKind;
import se.handslag.reading.kept.AlongWithReading;
import se.handslag.records.Records;

/**
 * When an agreement is confirmed, lets its parties see what came in the same binder, and names the people of its contact lists. What was
 * not understood stays with whoever sent it: nobody can say that it belongs to the partnership.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class BinderSharing implements AlongWithReading {

    private final DSLContext sql;
    private final Records records;
    private final PeopleOfBinders people;

    BinderSharing(DSLContext sql, Records records, PeopleOfBinders people) {
        this.sql = sql;
        this.records = records;
        this.people = people;
    }

    @Override
    public void confirmed(UUID reading, UUID dossier) {
        takeBackFromOthers(reading, dossier);
        List<UUID> binders = sql.update(BINDER)
                .set(BINDER.DOSSIER_ID, dossier)
                .where(BINDER.SPACE_ID.eq(space()), BINDER.READING_ID.eq(reading), BINDER.DOSSIER_ID.isNull())
                .returning(BINDER.ID)
                .fetch(BINDER.ID);
        if (!binders.isEmpty()) {
            people.name(share(binders, dossier), dossier);
        }
    }

    /** The agreement itself belongs to the dossier where it holds; the parties of another saw it as one paper of a binder. */
    private void takeBackFromOthers(UUID reading, UUID dossier) {
        sql.update(BINDER_FILE)
                .setNull(BINDER_FILE.DOSSIER_ID)
                .where(
                        BINDER_FILE.SPACE_ID.eq(space()),
                        BINDER_FILE.DOSSIER_ID.ne(dossier),
                        BINDER_FILE.VERSION_ID.eq(select(READING.VERSION_ID)
                                .from(READING)
                                .where(READING.SPACE_ID.eq(space()), READING.ID.eq(reading))))
                .execute();
    }

    /** What the parties see of it from now on. */
    private List<FileFound> share(List<UUID> binders, UUID dossier) {
        List<UUID> versions = sql.select(BINDER_FILE.VERSION_ID)
                .from(BINDER_FILE)
                .where(
                        BINDER_FILE.SPACE_ID.eq(space()),
                        BINDER_FILE.BINDER_ID.in(binders),
                        BINDER_FILE.KIND.ne(BinderKind.NOT_UNDERSTOOD.code()),
                        BINDER_FILE.VERSION_ID.isNotNull())
                .fetch(BINDER_FILE.VERSION_ID);
        Set<UUID> shared = records.shareUnlessElsewhere(versions, dossier);
        return sql.update(BINDER_FILE)
                .set(BINDER_FILE.DOSSIER_ID, dossier)
                .where(
                        BINDER_FILE.SPACE_ID.eq(space()),
                        BINDER_FILE.BINDER_ID.in(binders),
                        BINDER_FILE.VERSION_ID.in(shared))
                .returning(BINDER_FILE.CONTENT)
                .fetch(row -> FoundJson.read(row.getContent()));
    }

    private static UUID space() {
        return ActorScope.required().space();
    }
}
