package se.handslag.platform;

import static se.handslag.platform.db.Tables.AUDIT_ENTRY;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.handslag.platform.TrailPage.Happened;
import se.handslag.platform.TrailPage.Kind;
import se.handslag.platform.TrailPage.Thing;
import se.handslag.platform.db.tables.records.AuditEntryRow;

/** Reads the trail of the entered space, as whoever acts there may see it. */
@Repository
public class TrailReading {

    /** So many entries are looked through for one page, however many there are. */
    private static final int MOST_ENTRIES = 3000;

    private final DSLContext sql;

    TrailReading(DSLContext sql) {
        this.sql = sql;
    }

    /**
     * What one wants to see.
     *
     * @param dossier of which partnership; empty for all that one may see
     * @param person by whom; empty for everybody
     * @param before only what happened before that moment; empty from the latest
     * @param atMost so many things that happened
     */
    public record Wanted(Optional<UUID> dossier, Optional<UUID> person, Optional<Instant> before, int atMost) {}

    /** That part of the trail. */
    @Transactional(propagation = Propagation.MANDATORY)
    public TrailPage of(Wanted wanted) {
        List<Condition> conditions = new ArrayList<>();
        conditions.add(AUDIT_ENTRY.SPACE_ID.eq(ActorScope.required().space()));
        wanted.dossier().ifPresent(dossier -> conditions.add(AUDIT_ENTRY.DOSSIER_ID.eq(dossier)));
        wanted.person().ifPresent(person -> conditions.add(AUDIT_ENTRY.PERSON_ID.eq(person)));
        wanted.before()
                .ifPresent(
                        before -> conditions.add(AUDIT_ENTRY.AT.lt(OffsetDateTime.ofInstant(before, ZoneOffset.UTC))));
        List<AuditEntryRow> entries = sql.selectFrom(AUDIT_ENTRY)
                .where(conditions)
                .orderBy(AUDIT_ENTRY.AT.desc(), AUDIT_ENTRY.ID.desc())
                .limit(MOST_ENTRIES)
                .fetch();
        List<Happened> found = new ArrayList<>(together(entries));
        boolean cut = entries.size() == MOST_ENTRIES;
        if (cut && found.size() > 1) {
            // The earliest may have more to it than was fetched: it is the first of what comes next.
            found.removeLast();
        }
        return new TrailPage(found.stream().limit(wanted.atMost()).toList(), cut || found.size() > wanted.atMost());
    }

    /** Those of one transaction are one thing that happened; the latest first, by their first. */
    private static List<Happened> together(List<AuditEntryRow> entries) {
        // On another server, after a move, the numbers begin anew: one that comes again is not the same.
        return entries.stream()
                .collect(Collectors.groupingBy(entry -> Arrays.asList(
                        entry.getTransactionNumber(),
                        entry.getPersonId(),
                        entry.getOrganisationId(),
                        entry.getAt().toLocalDate())))
                .values()
                .stream()
                .map(TrailReading::happened)
                .sorted(Comparator.comparing(Happened::at).reversed())
                .toList();
    }

    /** Those who have done something there, of what one may see; ids. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<UUID> people() {
        return sql.selectDistinct(AUDIT_ENTRY.PERSON_ID)
                .from(AUDIT_ENTRY)
                .where(AUDIT_ENTRY.SPACE_ID.eq(ActorScope.required().space()), AUDIT_ENTRY.PERSON_ID.isNotNull())
                .fetch(AUDIT_ENTRY.PERSON_ID);
    }

    private static Happened happened(List<AuditEntryRow> together) {
        AuditEntryRow first = together.getLast();
        List<UUID> about = together.stream()
                .flatMap(entry -> Stream.ofNullable(entry.getDossierId()))
                .distinct()
                .toList();
        Map<List<String>, Long> counted = together.stream()
                .collect(Collectors.groupingBy(
                        entry -> List.of(entry.getAction(), entry.getTableName()), Collectors.counting()));
        return new Happened(
                first.getAt().toInstant(),
                first.getOrganisationId(),
                first.getPersonId(),
                about.size() == 1 ? about.getFirst() : null,
                counted.entrySet().stream()
                        .map(each -> new Thing(
                                Kind.valueOf(each.getKey().getFirst().toUpperCase(Locale.ROOT)),
                                each.getKey().getLast(),
                                Math.toIntExact(each.getValue())))
                        .sorted(Comparator.comparing(Thing::kind).thenComparing(Thing::table))
                        .toList());
    }
}
