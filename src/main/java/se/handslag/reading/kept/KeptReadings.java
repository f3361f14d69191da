package se.handslag.reading.kept;

import static se.handslag.reading.db.Tables.READING;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.handslag.agreement.TermsJson;
import se.handslag.agreement.terms.AgreementTerms;
import se.handslag.agreement.terms.DocumentKind;
import se.handslag.agreement.terms.MainTerms;
import se.handslag.kernel.Language;
import se.handslag.platform.ActorScope;
import se.handslag.platform.Ids;
import se.handslag.reading.Reading;
import se.handslag.reading.document.DocumentText;
import se.handslag.records.Kept;
import se.handslag.records.Records;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what was read, with the document it was read in, in the space that has been entered. */
@Service
@Transactional
public class KeptReadings {

    /** The longest title of what is typed in, in UTF-16 units. */
    public static final int LONGEST_TITLE = 300;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final DSLContext sql;
    private final Records records;
    private final Clock clock;

    KeptReadings(DSLContext sql, Records records, Clock clock) {
        this.sql = sql;
        this.records = records;
        this.clock = clock;
    }

    /**
     * A reading in a list.
     *
     * @param readOn the day it was read, where we are
     */
    public record Line(UUID id, String title, LocalDate readOn) {}

    /**
     * Keeps the document and what was read in it, both or neither. The same bytes a second time are the same document, and what
     * has been said of its reading since stands: the answer is the reading that is there.
     *
     * @return the id of the reading
     */
    public UUID keep(String name, byte[] content, Reading reading) {
        Kept kept = records.keep(name, KeptFormat.of(reading.document().format()), content);
        UUID id = Ids.next();
        int added = sql.insertInto(READING)
                .set(READING.SPACE_ID, space())
                .set(READING.ID, id)
                .set(READING.VERSION_ID, kept.version())
                .set(READING.FILE_NAME, name)
                .set(READING.TITLE, new MainTerms(reading.terms()).title().orElse(name))
                .set(READING.DOCUMENT, JSONB.valueOf(JSON.writeValueAsString(reading.document())))
                .set(READING.TERMS, JSONB.valueOf(TermsJson.write(reading.terms())))
                .set(READING.REVISION, 1)
                .set(READING.READ_AT, OffsetDateTime.now(clock))
                .onConflict(READING.SPACE_ID, READING.VERSION_ID)
                .doNothing()
                .execute();
        return added == 0 ? of(kept.version()) : id;
    }

    /**
     * Begins an agreement that is typed in: one that says nothing yet, and has no document.
     *
     * @param title what people call it
     * @return the id of the reading; empty where the title is blank or has more than {@value #LONGEST_TITLE} letters
     */
    public Optional<UUID> begin(String title) {
        String called = title.strip();
        if (called.isEmpty() || called.length() > LONGEST_TITLE) {
            return Optional.empty();
        }
        UUID id = Ids.next();
        // Swedish authorities write in Swedish: language act (2009:600), section 10.
        AgreementTerms nothing = new AgreementTerms(DocumentKind.AGREEMENT, Language.SWEDISH, List.of());
        sql.insertInto(READING)
                .set(READING.SPACE_ID, space())
                .set(READING.ID, id)
                .set(READING.FILE_NAME, called)
                .set(READING.TITLE, called)
                .set(READING.DOCUMENT, JSONB.valueOf(JSON.writeValueAsString(DocumentText.EMPTY)))
                .set(READING.TERMS, JSONB.valueOf(TermsJson.write(nothing)))
                .set(READING.REVISION, 1)
                .set(READING.READ_AT, OffsetDateTime.now(clock))
                .execute();
        return Optional.of(id);
    }

    /** The latest ones, the newest first. */
    @Transactional(readOnly = true)
    public List<Line> latest(int atMost) {
        return lines(DSL.noCondition(), atMost);
    }

    /** The latest that have not become agreements yet, the newest first. */
    @Transactional(readOnly = true)
    public List<Line> unconfirmed(int atMost) {
        return lines(READING.AGREEMENT_ID.isNull(), atMost);
    }

    private List<Line> lines(Condition such, int atMost) {
        return sql.select(READING.ID, READING.TITLE, READING.READ_AT)
                .from(READING)
                .where(READING.SPACE_ID.eq(space()), such)
                .orderBy(READING.READ_AT.desc(), READING.ID)
                .limit(atMost)
                .fetch(row -> new Line(
                        row.value1(),
                        row.value2(),
                        row.value3().atZoneSameInstant(clock.getZone()).toLocalDate()));
    }

    private UUID of(UUID version) {
        return sql.select(READING.ID)
                .from(READING)
                .where(READING.SPACE_ID.eq(space()), READING.VERSION_ID.eq(version))
                .fetchSingle(READING.ID);
    }

    private static UUID space() {
        return ActorScope.required().space();
    }
}
