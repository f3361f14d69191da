package se.handslag.reading.kept.binders;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectDistinct;
import static se.handslag.reading.db.Tables.BINDER;
import static se.handslag.reading.db.Tables.BINDER_FILE;
import static se.handslag.reading.db.Tables.BINDER_PART;
import static se.handslag.reading.db.Tables.BINDER_PROGRESS;
import static se.handslag.reading.db.Tables.READING;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.handslag.platform.ActorScope;
import se.handslag.reading.binder.AgreementChoice.Ground;
import se.handslag.reading.binder.BinderKind;
import se.handslag.reading.binder.BinderProgress;
import se.handslag.reading.db.tables.records.BinderFileRow;
import se.handslag.reading.db.tables.records.BinderRow;
import se.handslag.records.KeptFile;
import se.handslag.records.Records;

/** The binders of the space that has been entered, and what they bring along into partnerships. */
@Service
@Transactional(readOnly = true)
public class KeptBinders {

    private final DSLContext sql;
    private final Records records;
    private final Clock clock;

    KeptBinders(DSLContext sql, Records records, Clock clock) {
        this.sql = sql;
        this.records = records;
        this.clock = clock;
    }

    /**
     * A binder in a list.
     *
     * @param title what its agreement calls itself; what was sent is called, where that is not known
     * @param sentOn the day it was sent, where we are
     */
    public record Line(UUID id, String title, LocalDate sentOn, BinderState state) {}

    /** A file that a binder brought along into a partnership. */
    public record Brought(UUID id, String name, BinderKind kind) {}

    /**
     * What goes along when a reading is confirmed.
     *
     * @param binder the latest binder that its agreement came in
     * @param files how many files the parties are going to see, the agreement itself not counted
     */
    public record Along(UUID binder, String name, int files) {}

    /** The latest ones, the newest first. */
    public List<Line> latest(int atMost) {
        return sql.select(BINDER.ID, coalesce(READING.TITLE, BINDER.NAME), BINDER.SENT_AT, BINDER.STATE)
                .from(BINDER)
                .leftJoin(READING)
                .on(
                        READING.SPACE_ID.eq(BINDER.SPACE_ID),
                        READING.SPACE_ID.eq(space()),
                        READING.ID.eq(BINDER.READING_ID))
                .where(BINDER.SPACE_ID.eq(space()))
                .orderBy(BINDER.SENT_AT.desc(), BINDER.ID)
                .limit(atMost)
                .fetch(row -> new Line(
                        row.value1(),
                        row.value2(),
                        row.value3().atZoneSameInstant(clock.getZone()).toLocalDate(),
                        BinderState.of(row.value4())));
    }

    /** The binder with all its files, if it is in the entered space; one statement, however many they are. */
    public Optional<KeptBinder> find(UUID id) {
        return sql.select(BINDER, mainOf(), progressOf(id), partsOf(id), filesOf(id))
                .from(BINDER)
                .where(BINDER.SPACE_ID.eq(space()), BINDER.ID.eq(id))
                .fetchOptional(row -> kept(row.value1(), row.value2(), row.value3(), row.value4(), row.value5()));
    }

    /** What goes along with that reading; empty where it came in no binder. */
    public Optional<Along> along(UUID reading) {
        return sql.select(BINDER.ID, BINDER.NAME, along())
                .from(BINDER)
                .where(BINDER.SPACE_ID.eq(space()), BINDER.READING_ID.eq(reading))
                .orderBy(BINDER.SENT_AT.desc(), BINDER.ID)
                .limit(1)
                .fetchOptional(row -> new Along(
                        row.value1(), row.value2(), Math.max(0, row.value3().size() - 1)));
    }

    /** What binders have brought along into the dossier, each document once. */
    public List<Brought> in(UUID dossier) {
        return sql.select(BINDER_FILE.ID, BINDER_FILE.FILE_NAME, BINDER_FILE.KIND)
                .distinctOn(BINDER_FILE.VERSION_ID)
                .from(BINDER_FILE)
                .where(BINDER_FILE.SPACE_ID.eq(space()), BINDER_FILE.DOSSIER_ID.eq(dossier))
                .orderBy(BINDER_FILE.VERSION_ID, BINDER_FILE.ID)
                .fetch(row -> new Brought(row.value1(), row.value2(), BinderKind.withCode(row.value3())));
    }

    /** The document that a binder has brought along into the dossier; that another party saves it is noted. */
    @Transactional
    public Optional<KeptFile> fileIn(UUID dossier, UUID file) {
        return named(BINDER_FILE.DOSSIER_ID.eq(dossier).and(BINDER_FILE.ID.eq(file)));
    }

    /** The document that came as that file, or as that part, of the binder; likewise. */
    @Transactional
    public Optional<KeptFile> file(UUID binder, UUID id) {
        return named(BINDER_FILE.BINDER_ID.eq(binder).and(BINDER_FILE.ID.eq(id)))
                .or(() -> sql.select(BINDER_PART.FILE_NAME, BINDER_PART.VERSION_ID)
                        .from(BINDER_PART)
                        .where(
                                BINDER_PART.SPACE_ID.eq(space()),
                                BINDER_PART.BINDER_ID.eq(binder),
                                BINDER_PART.ID.eq(id))
                        .fetchOptional()
                        .flatMap(row -> document(row.value1(), row.value2())));
    }

    private Optional<KeptFile> named(Condition which) {
        return sql.select(BINDER_FILE.FILE_NAME, BINDER_FILE.VERSION_ID)
                .from(BINDER_FILE)
                .where(BINDER_FILE.SPACE_ID.eq(space()), which)
                .fetchOptional()
                .flatMap(row -> document(row.value1(), row.value2()));
    }

    /** By the name that it had here: the same document may have come by another before. */
    private Optional<KeptFile> document(String name, @Nullable UUID version) {
        return Optional.ofNullable(version)
                .flatMap(records::file)
                .map(file -> new KeptFile(name, file.format(), file.content()));
    }

    private static Field<List<UUID>> along() {
        return multiset(selectDistinct(BINDER_FILE.VERSION_ID)
                        .from(BINDER_FILE)
                        .where(
                                BINDER_FILE.SPACE_ID.eq(space()),
                                BINDER_FILE.BINDER_ID.eq(BINDER.ID),
                                BINDER_FILE.KIND.ne(BinderKind.NOT_UNDERSTOOD.code()),
                                BINDER_FILE.VERSION_ID.isNotNull()))
                .convertFrom(rows -> rows.map(row -> row.value1()));
    }

    private static Field<List<KeptBinder.Main>> mainOf() {
        return multiset(select(READING.ID, READING.TITLE, READING.VERSION_ID, READING.AGREEMENT_ID)
                        .from(READING)
                        .where(READING.SPACE_ID.eq(space()), READING.ID.eq(BINDER.READING_ID)))
                .convertFrom(rows -> rows.map(
                        row -> new KeptBinder.Main(row.value1(), row.value2(), row.value3(), row.value4() != null)));
    }

    private static Field<List<BinderProgress>> progressOf(UUID binder) {
        return multiset(select(BINDER_PROGRESS.FILE, BINDER_PROGRESS.FILES, BINDER_PROGRESS.NAME)
                        .from(BINDER_PROGRESS)
                        .where(BINDER_PROGRESS.SPACE_ID.eq(space()), BINDER_PROGRESS.ID.eq(binder)))
                .convertFrom(rows -> rows.map(row -> new BinderProgress(row.value1(), row.value2(), row.value3())));
    }

    private static Field<List<KeptBinder.Part>> partsOf(UUID binder) {
        return multiset(select(BINDER_PART.ID, BINDER_PART.FILE_NAME, BINDER_PART.VERSION_ID)
                        .from(BINDER_PART)
                        .where(BINDER_PART.SPACE_ID.eq(space()), BINDER_PART.BINDER_ID.eq(binder))
                        .orderBy(BINDER_PART.PLACE))
                .convertFrom(rows -> rows.map(row -> new KeptBinder.Part(row.value1(), row.value2(), row.value3())));
    }

    private static Field<List<KeptBinder.File>> filesOf(UUID binder) {
        return multiset(select(BINDER_FILE)
                        .from(BINDER_FILE)
                        .where(BINDER_FILE.SPACE_ID.eq(space()), BINDER_FILE.BINDER_ID.eq(binder))
                        .orderBy(BINDER_FILE.NUMBER))
                .convertFrom(rows -> rows.map(row -> file(row.value1())));
    }

    private static KeptBinder.File file(BinderFileRow row) {
        return new KeptBinder.File(
                row.getId(),
                row.getNumber(),
                row.getFileName(),
                row.getPackedIn(),
                row.getVersionId(),
                row.getKnown(),
                row.getCopyOf(),
                BinderKind.withCode(row.getKind()),
                row.getDossierId() != null,
                FoundJson.read(row.getContent()));
    }

    private KeptBinder kept(
            BinderRow row,
            List<KeptBinder.Main> main,
            List<BinderProgress> progress,
            List<KeptBinder.Part> parts,
            List<KeptBinder.File> files) {
        return new KeptBinder(
                row.getId(),
                row.getName(),
                BinderState.of(row.getState()),
                row.getBroken(),
                row.getSentAt().atZoneSameInstant(clock.getZone()).toLocalDate(),
                Optional.ofNullable(row.getGround()).map(Ground::valueOf),
                main.stream().findFirst(),
                row.getDossierId(),
                progress.stream().findFirst(),
                parts,
                files);
    }

    private static UUID space() {
        return ActorScope.required().space();
    }
}
