package se.handslag.reading.kept.binders;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.sum;
import static se.handslag.reading.db.Tables.BINDER;
import static se.handslag.reading.db.Tables.BINDER_PART;

import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record2;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.handslag.platform.ActorScope;
import se.handslag.platform.Ids;
import se.handslag.platform.Jobs;
import se.handslag.reading.binder.Binder;
import se.handslag.reading.binder.SentFile;
import se.handslag.reading.db.tables.records.BinderPartRow;
import se.handslag.reading.document.Folders;
import se.handslag.records.Kept;
import se.handslag.records.Records;

/**
 * Takes in a binder, file by file, each in a transaction of its own: so no more than one of them is in memory, and no transaction waits
 * for a slow sender. When all has come it is read, by a job that is kept in the same transaction.
 */
@Service
@Transactional
public class SentBinders {

    private static final String TOO_MANY = "refusal.tooManyFiles";
    private static final String NO_ROOM = "binder.why.noRoom";

    private static final Duration LONGEST_SENDING = Duration.ofHours(1);

    private final DSLContext sql;
    private final Records records;
    private final Jobs jobs;
    private final CustomTask<Void> readABinder;
    private final Clock clock;

    SentBinders(DSLContext sql, Records records, Jobs jobs, CustomTask<Void> readABinder, Clock clock) {
        this.sql = sql;
        this.records = records;
        this.jobs = jobs;
        this.readABinder = readABinder;
        this.clock = clock;
    }

    /** Begins a binder; it is called what its first file is called. */
    public UUID begin(String name) {
        UUID id = Ids.next();
        sql.insertInto(BINDER)
                .set(BINDER.SPACE_ID, space())
                .set(BINDER.ID, id)
                .set(BINDER.NAME, name)
                .set(BINDER.STATE, BinderState.SENDING.code())
                .set(BINDER.BROKEN, false)
                .set(BINDER.SENT_AT, OffsetDateTime.now(clock))
                .execute();
        return id;
    }

    /** Keeps a file of it; one for which there is no room is noted by its name, with the reason. */
    public void add(UUID binder, SentFile file) {
        Record2<Integer, BigDecimal> sofar = sql.select(
                        coalesce(max(BINDER_PART.PLACE), 0), coalesce(sum(BINDER_PART.BYTES), BigDecimal.ZERO))
                .from(BINDER_PART)
                .where(BINDER_PART.SPACE_ID.eq(space()), BINDER_PART.BINDER_ID.eq(binder))
                .fetchSingle();
        int place = sofar.value1() + 1;
        byte[] bytes = file.bytes();
        if (place > Binder.MOST_FILES) {
            note(binder, place, file.name(), TOO_MANY);
        } else if (sofar.value2().longValue() + bytes.length > Folders.MOST_BYTES) {
            note(binder, place, file.name(), NO_ROOM);
        } else {
            Kept kept = records.keep(file.name(), Formats.of(bytes), bytes);
            insert(binder, place, file.name(), kept, bytes.length, null);
        }
    }

    /**
     * Notes a file that is not kept.
     *
     * @param why the key of a text
     */
    public void leaveOut(UUID binder, String name, String why) {
        Integer place = sql.select(coalesce(max(BINDER_PART.PLACE), 0))
                .from(BINDER_PART)
                .where(BINDER_PART.SPACE_ID.eq(space()), BINDER_PART.BINDER_ID.eq(binder))
                .fetchSingle()
                .value1();
        note(binder, place + 1, name, why);
    }

    /**
     * All has come, or no more will: has it read.
     *
     * @param broken whether the sending broke off
     */
    public void sent(UUID binder, boolean broken) {
        sql.update(BINDER)
                .set(BINDER.STATE, BinderState.READING.code())
                .set(BINDER.BROKEN, broken)
                .where(BINDER.SPACE_ID.eq(space()), BINDER.ID.eq(binder))
                .execute();
        jobs.soon(readABinder, new BinderJob.Ids(space(), binder).written());
    }

    /** Has what came of a binder read whose sending was left off long ago, as when the program was killed meanwhile. */
    public void endIfLeftOff(UUID binder) {
        int left = sql.update(BINDER)
                .set(BINDER.STATE, BinderState.READING.code())
                .set(BINDER.BROKEN, true)
                .where(
                        BINDER.SPACE_ID.eq(space()),
                        BINDER.ID.eq(binder),
                        BINDER.STATE.eq(BinderState.SENDING.code()),
                        BINDER.SENT_AT.lt(OffsetDateTime.now(clock).minus(LONGEST_SENDING)))
                .execute();
        if (left > 0) {
            jobs.soon(readABinder, new BinderJob.Ids(space(), binder).written());
        }
    }

    private void note(UUID binder, int place, String name, String why) {
        insert(binder, place, name, null, 0, why);
    }

    private void insert(UUID binder, int place, String name, @Nullable Kept kept, int bytes, @Nullable String why) {
        BinderPartRow row = new BinderPartRow();
        row.setSpaceId(space());
        row.setId(Ids.next());
        row.setBinderId(binder);
        row.setPlace(place);
        row.setFileName(name);
        row.setVersionId(kept == null ? null : kept.version());
        row.setWhy(why);
        row.setBytes(bytes);
        row.setKnown(kept != null && !kept.fresh());
        sql.insertInto(BINDER_PART).set(row).execute();
    }

    private static UUID space() {
        return ActorScope.required().space();
    }
}
