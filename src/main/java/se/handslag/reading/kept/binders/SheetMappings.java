package se.handslag.reading.kept.binders;

import static se.handslag.reading.db.Tables.BINDER_FILE;
import static se.handslag.reading.db.Tables.SHEET_MAPPING;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.handslag.platform.ActorScope;
import se.handslag.platform.Ids;
import se.handslag.reading.binder.Binder;
import se.handslag.reading.binder.BinderKind;
import se.handslag.reading.binder.ColumnMapping.Choice;
import se.handslag.reading.binder.SentFile;
import se.handslag.reading.kept.binders.FileFound.Settled;
import se.handslag.records.Records;

/** Remembers what people say of the columns of a sheet, for all sheets of its sort that the space has and will get. */
@Service
@Transactional
public class SheetMappings {

    /** A workbook is read again for each; the latest ones are those that somebody works with. */
    private static final int MOST_READ_AGAIN = 30;

    private final DSLContext sql;
    private final Records records;
    private final Clock clock;

    SheetMappings(DSLContext sql, Records records, Clock clock) {
        this.sql = sql;
        this.records = records;
        this.clock = clock;
    }

    /**
     * Says what the columns of a sheet are. It and the others of its shape that nobody else sees yet are read by that.
     *
     * @return false where there is no such sheet here
     */
    public boolean answer(UUID binder, UUID file, int sheet, List<Choice> choices) {
        Optional<String> shape = sql.select(BINDER_FILE.CONTENT)
                .from(BINDER_FILE)
                .where(BINDER_FILE.SPACE_ID.eq(space()), BINDER_FILE.ID.eq(file), BINDER_FILE.BINDER_ID.eq(binder))
                .fetchOptional(row -> FoundJson.read(row.value1()))
                .flatMap(found -> found.sheets().stream()
                        .filter(each -> each.number() == sheet)
                        .map(FileFound.Sheet::shape)
                        .findFirst());
        shape.ifPresent(key -> {
            remember(key, choices);
            readAgain(file, key);
        });
        return shape.isPresent();
    }

    /** What has been said of the columns of sheets of those shapes. */
    @Transactional(readOnly = true)
    public Map<String, List<Choice>> of(Collection<String> shapes) {
        return sql.select(SHEET_MAPPING.SHAPE, SHEET_MAPPING.COLUMNS)
                .from(SHEET_MAPPING)
                .where(SHEET_MAPPING.SPACE_ID.eq(space()), SHEET_MAPPING.SHAPE.in(shapes))
                .fetchMap(SHEET_MAPPING.SHAPE, row -> FoundJson.readChoices(row.value2()));
    }

    private void remember(String shape, List<Choice> choices) {
        sql.insertInto(SHEET_MAPPING)
                .set(SHEET_MAPPING.SPACE_ID, space())
                .set(SHEET_MAPPING.ID, Ids.next())
                .set(SHEET_MAPPING.SHAPE, shape)
                .set(SHEET_MAPPING.COLUMNS, FoundJson.writeChoices(choices))
                .set(SHEET_MAPPING.PERSON_ID, ActorScope.required().person())
                .set(SHEET_MAPPING.MAPPED_AT, OffsetDateTime.now(clock))
                .onConflict(SHEET_MAPPING.SPACE_ID, SHEET_MAPPING.SHAPE)
                .doUpdate()
                .set(SHEET_MAPPING.COLUMNS, DSL.excluded(SHEET_MAPPING.COLUMNS))
                .set(SHEET_MAPPING.PERSON_ID, DSL.excluded(SHEET_MAPPING.PERSON_ID))
                .set(SHEET_MAPPING.MAPPED_AT, DSL.excluded(SHEET_MAPPING.MAPPED_AT))
                .execute();
    }

    private void readAgain(UUID answered, String shape) {
        sql.select(BINDER_FILE.ID, BINDER_FILE.VERSION_ID, BINDER_FILE.CONTENT, BINDER_FILE.FILE_NAME)
                .from(BINDER_FILE)
                .where(
                        BINDER_FILE.SPACE_ID.eq(space()),
                        BINDER_FILE.KIND.eq(BinderKind.BUDGET.code()),
                        BINDER_FILE.VERSION_ID.isNotNull(),
                        BINDER_FILE.CONTENT.contains(FoundJson.withSheetOf(shape)),
                        BINDER_FILE.DOSSIER_ID.isNull().or(BINDER_FILE.ID.eq(answered)))
                .orderBy(BINDER_FILE.ID.eq(answered).desc(), BINDER_FILE.ID.desc())
                .limit(MOST_READ_AGAIN)
                .fetch()
                .forEach(row -> {
                    Settled as = row.value1().equals(answered) ? Settled.ANSWERED : Settled.REMEMBERED;
                    byte[] bytes = records.file(row.value2()).orElseThrow().content();
                    readAgain(row.value1(), new SentFile(row.value4(), bytes), FoundJson.read(row.value3()), as);
                });
    }

    private void readAgain(UUID file, SentFile sent, FileFound before, Settled as) {
        Map<String, List<Choice>> said =
                of(before.sheets().stream().map(FileFound.Sheet::shape).toList());
        sql.update(BINDER_FILE)
                .set(BINDER_FILE.CONTENT, FoundJson.write(new FoundInFile(said, as).of(Binder.contentOf(sent))))
                .where(BINDER_FILE.SPACE_ID.eq(space()), BINDER_FILE.ID.eq(file))
                .execute();
    }

    private static UUID space() {
        return ActorScope.required().space();
    }
}
