package se.handslag.identity;

import static se.handslag.identity.db.Tables.BEARER_OF;
import static se.handslag.identity.db.Tables.DEMO_CAST;
import static se.handslag.identity.db.Tables.MANDATES_OF;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        return together(sql.selectFrom(MANDATES_OF.call(person, today())).fetch());
    }

    /** The person for that organisation, if they act for it today. */
    Optional<SignedIn> of(Acting acting) {
        return of(acting.person()).stream().filter(acting::isAs).findFirst();
    }

    /** For whom the token speaks today. */
    Optional<SignedIn> of(Token token) {
        return together(sql.selectFrom(BEARER_OF.call(token.digest(), today())).fetch()).stream()
                .findFirst();
    }

    /** The made-up people, by organisation; nobody where they may not act. */
    List<SignedIn> ofTheDemo() {
        return !demo.allows()
                ? List.of()
                : together(sql.selectFrom(DEMO_CAST.call(today())).fetch());
    }

    /** Each person at each organisation once, with all that they are to it, in the order of the rows. */
    List<SignedIn> together(List<? extends Record> rows) {
        Map<Acting, List<Record>> seats = new LinkedHashMap<>();
        rows.forEach(row -> seats.computeIfAbsent(
                        new Acting(row.get(MANDATES_OF.PERSON_ID), row.get(MANDATES_OF.ORGANISATION_ID)),
                        any -> new ArrayList<>())
                .add(row));
        return seats.values().stream()
                .map(Mandates::signedIn)
                .filter(demo::allows)
                .toList();
    }

    /** The look-ups all answer with the same columns. */
    private static SignedIn signedIn(List<Record> rows) {
        Record row = rows.getFirst();
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
                rows.stream().map(Mandates::seat).toList());
    }

    private static Seat seat(Record row) {
        UUID host = row.get(MANDATES_OF.HOST_ID);
        UUID dossier = row.get(MANDATES_OF.PARTNERSHIP_ID);
        return new Seat(
                Role.of(row.get(MANDATES_OF.ROLE)),
                row.get(MANDATES_OF.DEPUTY),
                host == null || dossier == null ? null : new Seat.OneDossier(host, dossier));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
