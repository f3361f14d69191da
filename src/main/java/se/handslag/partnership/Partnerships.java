package se.handslag.partnership;

import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static se.handslag.partnership.db.Tables.MILESTONE;
import static se.handslag.partnership.db.Tables.PARTICIPANT;
import static se.handslag.partnership.db.Tables.PARTNERSHIP;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.handslag.parties.Sector;
import se.handslag.partnership.db.tables.records.MilestoneRow;
import se.handslag.partnership.db.tables.records.ParticipantRow;
import se.handslag.platform.ActorScope;
import se.handslag.platform.Ids;

/** Opens the dossiers of partnerships in the space that has been entered, and keeps who takes part in them and what happens. */
@Service
@Transactional
public class Partnerships {

    private static final int FIRST = 1;
    private static final String PARTY = "party";
    private static final String FUNDER = "funder";

    private final DSLContext sql;
    private final ApplicationEventPublisher events;
    private final PartnershipList list;
    private final Clock clock;

    Partnerships(DSLContext sql, ApplicationEventPublisher events, PartnershipList list, Clock clock) {
        this.sql = sql;
        this.events = events;
        this.list = list;
        this.clock = clock;
    }

    /**
     * Opens a dossier, in the space of its host.
     *
     * @return the id of the partnership
     */
    public UUID open(NewPartnership fresh) {
        UUID id = Ids.next();
        sql.insertInto(PARTNERSHIP)
                .set(PARTNERSHIP.SPACE_ID, space())
                .set(PARTNERSHIP.ID, id)
                .set(PARTNERSHIP.DOSSIER_ID, id)
                .set(PARTNERSHIP.NAME, fresh.name())
                .set(PARTNERSHIP.DIARY_NUMBER, fresh.diaryNumber())
                .set(PARTNERSHIP.FIRST_DAY, fresh.firstDay())
                .set(PARTNERSHIP.LAST_DAY, fresh.lastDay())
                .set(PARTNERSHIP.REVISION, FIRST)
                .execute();
        keepParticipants(id, fresh.participants());
        keepMilestones(id, fresh.milestones());
        told(id);
        return id;
    }

    /**
     * Changes what a later agreement, or a correction of one, says of the partnership. What has been stands, also the first day of one
     * that goes on; of its last day only what is agreed now.
     *
     * @param retold what turns out of what was known of its course
     * @return false when there is no such dossier in the space that has been entered
     */
    public boolean change(UUID id, NewPartnership now, Retold retold) {
        Optional<Partnership> before = find(id);
        if (before.isEmpty()) {
            return false;
        }
        sql.update(PARTNERSHIP)
                .set(PARTNERSHIP.NAME, now.name())
                .set(PARTNERSHIP.DIARY_NUMBER, now.diaryNumber())
                .set(PARTNERSHIP.FIRST_DAY, now.firstDay())
                .set(PARTNERSHIP.LAST_DAY, now.lastDay())
                .set(PARTNERSHIP.REVISION, PARTNERSHIP.REVISION.plus(1))
                .where(PARTNERSHIP.SPACE_ID.eq(space()), PARTNERSHIP.ID.eq(id))
                .execute();
        if (!before.get().participants().equals(now.participants())) {
            sql.deleteFrom(PARTICIPANT)
                    .where(PARTICIPANT.SPACE_ID.eq(space()), PARTICIPANT.DOSSIER_ID.eq(id))
                    .execute();
            keepParticipants(id, now.participants());
            tellThoseWhoLeft(before.get(), now);
        }
        List<Milestone> after =
                Milestones.after(before.get().milestones(), retold, now.milestones(), LocalDate.now(clock));
        before.get().milestones().stream()
                .filter(milestone -> !after.contains(milestone))
                .forEach(milestone -> forget(id, milestone));
        keepMilestones(id, after);
        told(id);
        return true;
    }

    private void tellThoseWhoLeft(Partnership before, NewPartnership now) {
        Set<UUID> stay = spacesOf(now.participants());
        stay.add(before.host());
        spacesOf(before.participants()).stream()
                .filter(space -> !stay.contains(space))
                .forEach(space -> events.publishEvent(new DossierLeft(space, before.id())));
    }

    private static Set<UUID> spacesOf(List<Participant> participants) {
        Set<UUID> spaces = new HashSet<>();
        for (Participant participant : participants) {
            if (participant instanceof Participant.Party party && party.space() != null) {
                spaces.add(party.space());
            }
        }
        return spaces;
    }

    private void forget(UUID id, Milestone milestone) {
        sql.deleteFrom(MILESTONE)
                .where(
                        MILESTONE.SPACE_ID.eq(space()),
                        MILESTONE.DOSSIER_ID.eq(id),
                        MILESTONE.KIND.eq(milestone.kind().code()),
                        MILESTONE.ON_DAY.eq(milestone.day()))
                .execute();
    }

    /** The partnership, if its dossier lies in the space that has been entered and is open to the actor. */
    @Transactional(readOnly = true)
    public Optional<Partnership> find(UUID id) {
        return sql.select(PARTNERSHIP, participantsOf(id), milestonesOf(id))
                .from(PARTNERSHIP)
                .where(PARTNERSHIP.SPACE_ID.eq(space()), PARTNERSHIP.ID.eq(id))
                .fetchOptional(row -> new Partnership(
                        row.value1().getId(),
                        row.value1().getSpaceId(),
                        row.value1().getName(),
                        row.value1().getDiaryNumber(),
                        row.value1().getFirstDay(),
                        row.value1().getLastDay(),
                        row.value2(),
                        row.value3(),
                        row.value1().getRevision()));
    }

    /** As {@link #find}, and nobody else changes it until the transaction is over. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Partnership> hold(UUID id) {
        return sql.select(PARTNERSHIP.ID)
                .from(PARTNERSHIP)
                .where(PARTNERSHIP.SPACE_ID.eq(space()), PARTNERSHIP.ID.eq(id))
                .forUpdate()
                .fetchOptional(PARTNERSHIP.ID)
                .flatMap(this::find);
    }

    /** The organisation's own list, also of dossiers that lie in others' spaces. */
    @Transactional(readOnly = true)
    public Part<PartnershipListed> list(ListQuery query) {
        return list.find(query);
    }

    /** Those of that list with these ids, by id; of others nothing. */
    @Transactional(readOnly = true)
    public Map<UUID, PartnershipListed> listed(Collection<UUID> ids) {
        return list.named(ids);
    }

    /** What partnerships of that list, their parties and boards are called that is like what was typed, the likest first. */
    @Transactional(readOnly = true)
    public List<String> namesAlike(String typed, int atMost) {
        return list.namesAlike(typed, atMost);
    }

    private static Field<List<Participant>> participantsOf(UUID dossier) {
        return multiset(select(
                                PARTICIPANT.ROLE,
                                PARTICIPANT.NAME,
                                PARTICIPANT.SECTOR,
                                PARTICIPANT.BOARD,
                                PARTICIPANT.ORGANISATION_ID,
                                PARTICIPANT.PARTY_SPACE)
                        .from(PARTICIPANT)
                        .where(PARTICIPANT.SPACE_ID.eq(space()), PARTICIPANT.DOSSIER_ID.eq(dossier))
                        .orderBy(PARTICIPANT.ROLE.desc(), PARTICIPANT.PLACE))
                .convertFrom(rows -> rows.map(row -> row.value1().equals(FUNDER)
                        ? new Participant.Funder(row.value2(), row.value5())
                        : new Participant.Party(
                                row.value2(), Sector.of(row.value3()), row.value4(), row.value5(), row.value6())));
    }

    private static Field<List<Milestone>> milestonesOf(UUID dossier) {
        return multiset(select(MILESTONE.KIND, MILESTONE.ON_DAY)
                        .from(MILESTONE)
                        .where(MILESTONE.SPACE_ID.eq(space()), MILESTONE.DOSSIER_ID.eq(dossier))
                        .orderBy(MILESTONE.ON_DAY, MILESTONE.KIND))
                .convertFrom(rows -> rows.map(row -> new Milestone(MilestoneKind.of(row.value1()), row.value2())));
    }

    private void keepParticipants(UUID dossier, List<Participant> participants) {
        List<ParticipantRow> rows = new ArrayList<>();
        for (Participant participant : participants) {
            ParticipantRow row = new ParticipantRow();
            row.setSpaceId(space());
            row.setId(Ids.next());
            row.setDossierId(dossier);
            row.setPlace(rows.size() + 1);
            row.setName(participant.name());
            row.setOrganisationId(participant.organisation());
            switch (participant) {
                case Participant.Funder _ -> row.setRole(FUNDER);
                case Participant.Party party -> {
                    row.setRole(PARTY);
                    row.setSector(party.sector().code());
                    row.setBoard(party.board());
                    row.setPartySpace(party.space());
                }
            }
            rows.add(row);
        }
        if (!rows.isEmpty()) {
            sql.insertInto(PARTICIPANT).set(rows).execute();
        }
    }

    private void keepMilestones(UUID dossier, List<Milestone> milestones) {
        List<MilestoneRow> rows = milestones.stream()
                .distinct()
                .map(milestone -> {
                    MilestoneRow row = new MilestoneRow();
                    row.setSpaceId(space());
                    row.setId(Ids.next());
                    row.setDossierId(dossier);
                    row.setKind(milestone.kind().code());
                    row.setOnDay(milestone.day());
                    return row;
                })
                .toList();
        if (!rows.isEmpty()) {
            sql.insertInto(MILESTONE).set(rows).onConflictDoNothing().execute();
        }
    }

    /** The host's own list at once, in the same transaction; the others' when it has been kept. */
    private void told(UUID dossier) {
        find(dossier).ifPresent(list::write);
        events.publishEvent(new DossierChanged(space(), dossier));
    }

    private static UUID space() {
        return ActorScope.required().space();
    }
}
