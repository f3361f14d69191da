package se.handslag.reading.kept.binders;

import static se.handslag.reading.db.Tables.BINDER;
import static se.handslag.reading.db.Tables.BINDER_FILE;
import static se.handslag.reading.db.Tables.BINDER_PART;
import static se.handslag.reading.db.Tables.BINDER_PROGRESS;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.handslag.platform.ActorScope;
import se.handslag.platform.Ids;
import se.handslag.reading.binder.AgreementChoice;
import se.handslag.reading.binder.BinderFile;
import se.handslag.reading.binder.BinderKind;
import se.handslag.reading.binder.BinderProgress;
import se.handslag.reading.binder.BinderReading;
import se.handslag.reading.binder.SentFile;
import se.handslag.reading.db.tables.records.BinderFileRow;
import se.handslag.reading.kept.KeptReadings;
import se.handslag.reading.kept.binders.FileFound.Settled;
import se.handslag.records.Kept;
import se.handslag.records.Records;

/** What the reading of a binder takes out of the database and puts into it. */
@Component
@Transactional
class BinderRows {

    /** A file as it was sent. */
    record Part(
            String name,
            @Nullable UUID version,
            boolean known,
            @Nullable String why) {}

    /** A file as it was sent, with what it holds. */
    record Loose(Part part, SentFile file) {}

    private final DSLContext sql;
    private final Records records;
    private final KeptReadings readings;
    private final SheetMappings mappings;

    BinderRows(DSLContext sql, Records records, KeptReadings readings, SheetMappings mappings) {
        this.sql = sql;
        this.records = records;
        this.readings = readings;
        this.mappings = mappings;
    }

    /** What was sent of a binder that waits to be read; empty where none such does. */
    @Transactional(readOnly = true)
    public Optional<List<Part>> toBeRead(UUID binder) {
        boolean waits = sql.fetchExists(
                BINDER, BINDER.SPACE_ID.eq(space()), BINDER.ID.eq(binder), BINDER.STATE.eq(BinderState.READING.code()));
        if (!waits) {
            return Optional.empty();
        }
        return Optional.of(sql.select(BINDER_PART.FILE_NAME, BINDER_PART.VERSION_ID, BINDER_PART.KNOWN, BINDER_PART.WHY)
                .from(BINDER_PART)
                .where(BINDER_PART.SPACE_ID.eq(space()), BINDER_PART.BINDER_ID.eq(binder))
                .orderBy(BINDER_PART.PLACE)
                .fetch(row -> new Part(row.value1(), row.value2(), row.value3(), row.value4())));
    }

    @Transactional(readOnly = true)
    public byte[] bytes(UUID version) {
        return records.file(version).orElseThrow().content();
    }

    public void tell(UUID binder, BinderProgress progress) {
        sql.insertInto(BINDER_PROGRESS)
                .set(BINDER_PROGRESS.SPACE_ID, space())
                .set(BINDER_PROGRESS.ID, binder)
                .set(BINDER_PROGRESS.FILE, progress.file())
                .set(BINDER_PROGRESS.FILES, progress.of())
                .set(BINDER_PROGRESS.NAME, progress.name())
                .onConflict(BINDER_PROGRESS.SPACE_ID, BINDER_PROGRESS.ID)
                .doUpdate()
                .set(BINDER_PROGRESS.FILE, DSL.excluded(BINDER_PROGRESS.FILE))
                .set(BINDER_PROGRESS.FILES, DSL.excluded(BINDER_PROGRESS.FILES))
                .set(BINDER_PROGRESS.NAME, DSL.excluded(BINDER_PROGRESS.NAME))
                .execute();
    }

    /** Keeps what was read, unless another program has done so meanwhile; those that were kept of it before are replaced. */
    public void keep(UUID binder, BinderReading reading, List<Loose> loose, List<Part> sent) {
        boolean waits = sql.select(BINDER.ID)
                .from(BINDER)
                .where(BINDER.SPACE_ID.eq(space()), BINDER.ID.eq(binder), BINDER.STATE.eq(BinderState.READING.code()))
                .forUpdate()
                .fetchOptional()
                .isPresent();
        if (!waits) {
            return;
        }
        sql.deleteFrom(BINDER_FILE)
                .where(BINDER_FILE.SPACE_ID.eq(space()), BINDER_FILE.BINDER_ID.eq(binder))
                .execute();
        FoundInFile found = new FoundInFile(
                mappings.of(reading.budgets().stream()
                        .map(sheet -> sheet.shape().key())
                        .toList()),
                Settled.REMEMBERED);
        List<BinderFileRow> rows = new ArrayList<>();
        for (BinderFile file : reading.files()) {
            BinderFileRow row = row(binder, file.number(), file.name(), file.kind(), found.of(file.content()));
            row.setPackedIn(file.packedIn());
            row.setCopyOf(file.copyOf());
            place(row, file, loose);
            rows.add(row);
        }
        for (Part part : sent) {
            if (part.why() != null) {
                FileFound not = FileFound.not(part.why());
                rows.add(row(binder, rows.size() + 1, part.name(), BinderKind.NOT_UNDERSTOOD, not));
            }
        }
        if (!rows.isEmpty()) {
            sql.insertInto(BINDER_FILE).set(rows).execute();
        }
        AgreementChoice choice = reading.agreements();
        end(binder, BinderState.READ, choice.ground().name(), main(reading));
    }

    public void giveUp(UUID binder) {
        end(binder, BinderState.FAILED, null, null);
    }

    /** Where people should be asked which paper holds, none is kept before they have answered. */
    private @Nullable UUID main(BinderReading reading) {
        AgreementChoice choice = reading.agreements();
        if (choice.main().isEmpty() || choice.ground().asks()) {
            return null;
        }
        SentFile file = choice.main().get().sent();
        return readings.keep(file.name(), file.bytes(), reading.mainReading().orElseThrow());
    }

    /** A file that was sent by itself is kept already; one from a zip becomes a document of its own. */
    private void place(BinderFileRow row, BinderFile file, List<Loose> loose) {
        for (Loose each : loose) {
            if (each.file() == file.sent()) {
                row.setVersionId(each.part().version());
                row.setKnown(each.part().known());
                return;
            }
        }
        byte[] bytes = file.sent().bytes();
        if (bytes.length > 0) {
            Kept kept = records.keep(file.name(), Formats.of(bytes), bytes);
            row.setVersionId(kept.version());
            row.setKnown(!kept.fresh() && file.copyOf() == null);
        }
    }

    private static BinderFileRow row(UUID binder, int number, String name, BinderKind kind, FileFound found) {
        BinderFileRow row = new BinderFileRow();
        row.setSpaceId(space());
        row.setId(Ids.next());
        row.setDossierId(null);
        row.setBinderId(binder);
        row.setNumber(number);
        row.setFileName(name);
        row.setPackedIn(null);
        row.setVersionId(null);
        row.setKnown(false);
        row.setCopyOf(null);
        row.setKind(kind.code());
        row.setContent(FoundJson.write(found));
        return row;
    }

    private void end(UUID binder, BinderState state, @Nullable String ground, @Nullable UUID reading) {
        sql.update(BINDER)
                .set(BINDER.STATE, state.code())
                .set(BINDER.GROUND, ground)
                .set(BINDER.READING_ID, reading)
                .where(BINDER.SPACE_ID.eq(space()), BINDER.ID.eq(binder), BINDER.STATE.eq(BinderState.READING.code()))
                .execute();
        sql.deleteFrom(BINDER_PROGRESS)
                .where(BINDER_PROGRESS.SPACE_ID.eq(space()), BINDER_PROGRESS.ID.eq(binder))
                .execute();
    }

    private static UUID space() {
        return ActorScope.required().space();
    }
}
