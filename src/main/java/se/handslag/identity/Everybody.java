package se.handslag.identity;

import static se.handslag.identity.db.Tables.EVERYBODY_ACTING;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who acts for whom, across all organisations: for what the program itself does for each of them. It tells ids and nothing else, and no
 * page asks it.
 */
@Service
@Transactional(readOnly = true)
public class Everybody {

    private final DSLContext sql;
    private final Mandates mandates;
    private final DemoSetting demo;
    private final Clock clock;

    Everybody(DSLContext sql, Mandates mandates, DemoSetting demo, Clock clock) {
        this.sql = sql;
        this.mandates = mandates;
        this.demo = demo;
        this.clock = clock;
    }

    /**
     * That a person acts for an organisation.
     *
     * @param since the first day of the mandate
     */
    public record Acts(UUID person, UUID organisation, LocalDate since) {}

    /** All who act for somebody today, those of one person together. Made-up people are among them only where they may act. */
    public List<Acts> actingToday() {
        return sql.selectFrom(EVERYBODY_ACTING.call(LocalDate.now(clock))).stream()
                .filter(row -> demo.allows() || !row.get(EVERYBODY_ACTING.DEMO))
                .map(row -> new Acts(
                        row.get(EVERYBODY_ACTING.PERSON_ID),
                        row.get(EVERYBODY_ACTING.ORGANISATION_ID),
                        row.get(EVERYBODY_ACTING.SINCE)))
                .toList();
    }

    /** The organisations that the person acts for today. */
    public List<UUID> organisationsOf(UUID person) {
        return mandates.of(person).stream()
                // Whoever only sees one partnership has nothing to do there.
                .filter(who -> who.only().isEmpty())
                .map(mandate -> mandate.space().id())
                .distinct()
                .toList();
    }
}
