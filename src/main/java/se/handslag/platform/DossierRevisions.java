package se.handslag.platform;

import static se.handslag.platform.db.Tables.DOSSIER_REVISION;

import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells how often dossiers have changed. What was made of one holds for as long as its revision, read before it was made, stands. */
@Repository
public class DossierRevisions {

    private final DSLContext sql;

    DossierRevisions(DSLContext sql) {
        this.sql = sql;
    }

    /**
     * The revision of the dossier, from 1; empty where whoever acts may not see it in the entered space, or it was last changed before
     * changes were counted.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Long> of(UUID dossier) {
        return sql.select(DOSSIER_REVISION.REVISION)
                .from(DOSSIER_REVISION)
                .where(DOSSIER_REVISION.SPACE_ID.eq(ActorScope.required().space()), DOSSIER_REVISION.ID.eq(dossier))
                .fetchOptional(DOSSIER_REVISION.REVISION);
    }
}
