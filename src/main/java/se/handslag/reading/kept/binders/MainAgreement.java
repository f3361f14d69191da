package se.handslag.reading.kept.binders;

import static se.handslag.reading.db.Tables.BINDER;

import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.handslag.platform.ActorScope;
import se.handslag.reading.binder.Binder;
import se.handslag.reading.binder.FileContent;
import se.handslag.reading.binder.SentFile;
import se.handslag.reading.kept.KeptReadings;
import se.handslag.records.KeptFile;

/** Lets people say which paper of a binder is the agreement that holds, where the program cannot tell. */
@Service
@Transactional
public class MainAgreement {

    private final DSLContext sql;
    private final KeptBinders binders;
    private final KeptReadings readings;

    MainAgreement(DSLContext sql, KeptBinders binders, KeptReadings readings) {
        this.sql = sql;
        this.binders = binders;
        this.readings = readings;
    }

    /**
     * Takes that file for the agreement. What was said of another before stays with its own reading.
     *
     * @return the reading to be reviewed; empty where there is no such paper, or it is settled already
     */
    public Optional<UUID> choose(UUID binder, UUID file) {
        return binders.find(binder)
                .flatMap(kept -> kept.candidates().stream()
                        .filter(each -> each.id().equals(file))
                        .findFirst())
                .flatMap(chosen -> binders.file(binder, chosen.id()))
                .map(document -> chosen(binder, document));
    }

    private UUID chosen(UUID binder, KeptFile document) {
        FileContent content = Binder.contentOf(new SentFile(document.name(), document.content()));
        if (!(content instanceof FileContent.Paper paper)) {
            throw new IllegalStateException("It was a paper when the binder was read: " + document.name());
        }
        UUID reading = readings.keep(document.name(), document.content(), paper.reading());
        sql.update(BINDER)
                .set(BINDER.READING_ID, reading)
                .where(BINDER.SPACE_ID.eq(space()), BINDER.ID.eq(binder))
                .execute();
        return reading;
    }

    private static UUID space() {
        return ActorScope.required().space();
    }
}
