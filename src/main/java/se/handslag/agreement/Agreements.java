package se.handslag.agreement;

import static se.handslag.agreement.db.Tables.AGREEMENT;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.handslag.agreement.ConfirmedTerms.AcceptedFault;
import se.handslag.agreement.db.tables.records.AgreementRow;
import se.handslag.agreement.terms.AgreementTerms;
import se.handslag.agreement.terms.DurationTerm;
import se.handslag.agreement.terms.MainTerms;
import se.handslag.kernel.DatePeriod;
import se.handslag.platform.ActorScope;
import se.handslag.platform.Ids;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what the parties of a dossier have agreed, version by version, in the space that has been entered. */
@Service
@Transactional
public class Agreements {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int FIRST = 1;

    private final DSLContext sql;
    private final Goals goals;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Agreements(DSLContext sql, Goals goals, ApplicationEventPublisher events, Clock clock) {
        this.sql = sql;
        this.goals = goals;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Keeps the agreement as the latest of the dossier, and tells that its terms have been confirmed.
     *
     * @param succession what it does to the one before it; {@link Succession#FIRST} where there is none
     * @throws IllegalArgumentException when it is said to be the first of several, or to follow none
     */
    public Agreement establish(UUID dossier, Succession succession, ConfirmedTerms confirmed) {
        Optional<Agreement> before = latest(dossier);
        if (before.isPresent() == (succession == Succession.FIRST)) {
            throw new IllegalArgumentException("An agreement that " + succession.code() + " after " + before);
        }
        int number = before.map(Agreement::number).orElse(0) + 1;
        return keep(new Identity(Ids.next(), dossier, number, succession, FIRST), before, confirmed);
    }

    /**
     * Keeps what has been said anew of an agreement that was confirmed before: a value that had been misread, or that nobody had
     * looked at. It stays the same version.
     *
     * @return the agreement as it is now; empty when there is none such in the space that has been entered
     */
    public Optional<Agreement> correct(UUID id, ConfirmedTerms confirmed) {
        return find(id).map(agreement -> {
            Identity identity = new Identity(
                    id, agreement.dossier(), agreement.number(), agreement.succession(), agreement.revision() + 1);
            return keep(identity, numbered(agreement.dossier(), agreement.number() - 1), confirmed);
        });
    }

    /** The agreement with that id. */
    @Transactional(readOnly = true)
    public Optional<Agreement> find(UUID id) {
        return sql.selectFrom(AGREEMENT)
                .where(AGREEMENT.SPACE_ID.eq(space()), AGREEMENT.ID.eq(id))
                .fetchOptional(this::agreement);
    }

    /** The latest agreement of the dossier: what holds now. */
    @Transactional(readOnly = true)
    public Optional<Agreement> latest(UUID dossier) {
        return sql.selectFrom(AGREEMENT)
                .where(AGREEMENT.SPACE_ID.eq(space()), AGREEMENT.DOSSIER_ID.eq(dossier))
                .orderBy(AGREEMENT.NUMBER.desc())
                .limit(1)
                .fetchOptional(this::agreement);
    }

    /** Those that the dossier had before that one, the first of them first. */
    @Transactional(readOnly = true)
    public List<Agreement> before(Agreement agreement) {
        return sql.selectFrom(AGREEMENT)
                .where(
                        AGREEMENT.SPACE_ID.eq(space()),
                        AGREEMENT.DOSSIER_ID.eq(agreement.dossier()),
                        AGREEMENT.NUMBER.lt(agreement.number()))
                .orderBy(AGREEMENT.NUMBER)
                .fetch(this::agreement);
    }

    private Optional<Agreement> numbered(UUID dossier, int number) {
        return sql.selectFrom(AGREEMENT)
                .where(AGREEMENT.SPACE_ID.eq(space()), AGREEMENT.DOSSIER_ID.eq(dossier), AGREEMENT.NUMBER.eq(number))
                .fetchOptional(this::agreement);
    }

    private record Identity(UUID id, UUID dossier, int number, Succession succession, int revision) {

        boolean isFresh() {
            return revision == FIRST;
        }
    }

    private Agreement keep(Identity identity, Optional<Agreement> before, ConfirmedTerms confirmed) {
        Held standing = before.map(earlier -> Held.of(earlier).then(identity.succession(), Held.of(confirmed)))
                .orElseGet(() -> Held.of(confirmed));
        AgreementRow row = row(identity, confirmed, standing);
        sql.insertInto(AGREEMENT)
                .set(row)
                .onConflict(AGREEMENT.SPACE_ID, AGREEMENT.ID)
                .doUpdate()
                .setAllToExcluded()
                .execute();
        if (identity.number() == FIRST && identity.isFresh()) {
            goals.keepFirst(identity.dossier(), identity.id(), standing.terms());
        } else {
            goals.keep(identity.dossier(), identity.id(), standing.terms());
        }
        LocalDate today = LocalDate.now(clock);
        Succession told = identity.isFresh() ? identity.succession() : Succession.AMENDS;
        events.publishEvent(new TermsConfirmed(identity.dossier(), identity.id(), told, standing.terms(), today));
        return agreement(row);
    }

    private AgreementRow row(Identity identity, ConfirmedTerms confirmed, Held standing) {
        Optional<DatePeriod> days = new MainTerms(standing.terms()).period().flatMap(DurationTerm.Period::days);
        AgreementRow row = new AgreementRow();
        row.setSpaceId(space());
        row.setId(identity.id());
        row.setDossierId(identity.dossier());
        row.setNumber(identity.number());
        row.setSuccession(identity.succession().code());
        row.setTitle(confirmed.title());
        row.setVersionId(confirmed.version());
        row.setFirstDay(days.map(DatePeriod::first).orElse(null));
        row.setLastDay(days.flatMap(DatePeriod::last).orElse(null));
        row.setStated(JSONB.valueOf(TermsJson.write(confirmed.terms())));
        row.setUnconfirmed(standing.unconfirmed().stream().sorted().toArray(Integer[]::new));
        row.setTerms(JSONB.valueOf(TermsJson.write(standing.terms())));
        row.setAccepted(JSONB.valueOf(JSON.writeValueAsString(confirmed.accepted())));
        row.setConfirmedBy(ActorScope.required().person());
        row.setConfirmedAt(OffsetDateTime.now(clock));
        row.setRevision(identity.revision());
        return row;
    }

    private Agreement agreement(AgreementRow row) {
        AgreementTerms stated = TermsJson.read(row.getStated().data());
        // Only an amendment leaves something standing besides what it says itself.
        AgreementTerms standing = Succession.of(row.getSuccession()) == Succession.AMENDS
                ? TermsJson.read(row.getTerms().data())
                : stated;
        return new Agreement(
                row.getId(),
                row.getDossierId(),
                row.getNumber(),
                Succession.of(row.getSuccession()),
                row.getTitle(),
                row.getVersionId(),
                stated,
                Set.of(row.getUnconfirmed()),
                standing,
                List.of(JSON.readValue(row.getAccepted().data(), AcceptedFault[].class)),
                row.getConfirmedAt().atZoneSameInstant(clock.getZone()).toLocalDate(),
                row.getRevision());
    }

    private static UUID space() {
        return ActorScope.required().space();
    }
}
