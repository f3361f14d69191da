package se.handslag.identity;

import static se.handslag.identity.db.Tables.BEARER_OF;
import static se.handslag.identity.db.Tables.DEMO_CAST;
import static se.handslag.identity.db.Tables.MANDATES_OF;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Asks, before any space is entered, who may act for whom today. */
@Repository
@Transactional(readOnly = true)
class Mandates {

    private final DSLContext sql;
    private final Clock clock;
    private final DemoSetting demo;

    Mandates(DSLContext sql, Clock clock, DemoSetting demo) {
        this.sql = sql;
        this.clock = clock;
        this.demo = demo;
    }

    /** The organisations the person acts for today, by name. */
    List<SignedIn> of(UUID person) {
        return sql.selectFrom(MANDATES_OF.call(person, today())).stream()
                .map(Mandates::signedIn)
                .filter(demo::allows)
                .toList();
    }

    /** The person for that organisation, if they act for it today. */
    Optional<SignedIn> of(Acting acting) {
        return of(acting.person()).stream().filter(acting::isAs).findFirst();
    }

    /** For whom the token speaks today. */
    Optional<SignedIn> of(Token token) {
        return sql.selectFrom(BEARER_OF.call(token.digest(), today()))
                .fetchOptional(Mandates::signedIn)
                .filter(demo::allows);
    }

    /** The made-up people, by organisation; nobody where they may not act. */
    List<SignedIn> ofTheDemo() {
        return !demo.allows()
                ? List.of()
                : sql.selectFrom(DEMO_CAST.call(today())).fetch(Mandates::signedIn);
    }

    /** The look-ups all answer with the same columns. */
    static SignedIn signedIn(Record row) {
        var organisation = new Space(
                row.get(MANDATES_OF.ORGANISATION_ID),
                SpaceKind.of(row.get(MANDATES_OF.ORGANISATION_KIND)),
                row.get(MANDATES_OF.ORGANISATION_NAME),
                row.get(MANDATES_OF.ORGANISATION_BODY),
                row.get(MANDATES_OF.DEMO));
        return new SignedIn(
                row.get(MANDATES_OF.PERSON_ID),
                row.get(MANDATES_OF.PERSON_NAME),
                organisation,
                Role.of(row.get(MANDATES_OF.ROLE)));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
