package se.handslag.obligations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.CooperationTerm.CalledMeeting;
import se.handslag.agreement.terms.CooperationTerm.Group;
import se.handslag.agreement.terms.CooperationTerm.SteeringMeeting;
import se.handslag.agreement.terms.CooperationTerm.Talk;
import se.handslag.agreement.terms.PartyTerm;
import se.handslag.kernel.Message;

/** Groups that must be filled, and meetings that must be held. */
final class MeetingRule {

    private final Facts facts;
    private final CadenceRule cadences;

    MeetingRule(Facts facts) {
        this.facts = facts;
        this.cadences = new CadenceRule(facts);
    }

    /** Each party with a seat names its representatives by the first day of the term, unless the text names the people. */
    List<Obligation> from(Clause<Group> group) {
        if (!group.term().members().isEmpty()) {
            return List.of();
        }
        List<Obligation> all = new ArrayList<>();
        for (Group.Seats seats : group.term().seats()) {
            all.add(appoint(group, seats, String.valueOf(all.size() + 1)));
        }
        return all;
    }

    /** The meetings of the group, called by whoever calls it or, where that is not said, by the party that leads it. */
    List<Obligation> ofSteering(Clause<SteeringMeeting> meeting) {
        List<Obligation> all = new ArrayList<>();
        for (Obligation obligation :
                cadences.from(meeting, meeting.term().cadence(), ObligationKind.STEERING_MEETING)) {
            all.add(obligation.by(caller()));
        }
        return all;
    }

    /** A meeting for which nobody knows the day before its occasion. */
    List<Obligation> ofOccasion(Clause<CalledMeeting> meeting) {
        Message condition =
                Message.of("obligations.when.occasion", meeting.term().occasion());
        Due due = new Due.AfterCondition(condition, List.of());
        ObligationId id = meeting.id(ObligationKind.CALLED_MEETING, "onOccasion");
        return List.of(Obligation.of(id, ObligationKind.CALLED_MEETING, due, meeting.source(), condition));
    }

    /** A talk about the whole, on its days; one for each participant is a {@link #template} instead. */
    List<Obligation> ofTalk(Clause<Talk> talk) {
        return talk.term().perParticipant()
                ? List.of()
                : cadences.from(talk, talk.term().cadence(), ObligationKind.TALK);
    }

    /** What is due once there is a placement; empty where the talk is about no person. */
    Optional<ObligationTemplate> template(Clause<Talk> talk) {
        return talk.term().perParticipant()
                ? Optional.of(new ObligationTemplate(talk, facts.term().orElse(null)))
                : Optional.empty();
    }

    private Obligation appoint(Clause<Group> group, Group.Seats seats, String occurrence) {
        ObligationKind kind = ObligationKind.APPOINT_REPRESENTATIVES;
        Message reason = Message.of("obligations.why.groupStarts", seats.count(), seats.party());
        Due due = facts.term()
                .<Due>map(term -> new Due.OnDay(term.first()))
                .orElseGet(() -> new Due.AfterCondition(Message.of("obligations.when.termUnknown"), List.of()));
        Obligation obligation = Obligation.of(group.id(kind, occurrence), kind, due, group.source(), reason)
                .by(seats.party())
                .saidIn(seats.citation())
                .flagged(Set.of(facts.term().isPresent() ? Flag.DAY_RECKONED : Flag.NO_DAY));
        return seats.clear() ? obligation : obligation.flagged(Set.of(Flag.SEATS_UNCLEAR));
    }

    private @Nullable String caller() {
        for (Clause<Group> group : facts.all(Group.class)) {
            if (group.term().kind() != Group.Kind.WORKING) {
                String convener = group.term().convener();
                return convener != null ? convener : leadingParty(group.term());
            }
        }
        return null;
    }

    /** A person who leads a group sits for somebody, and need not be the one who calls it. */
    private @Nullable String leadingParty(Group group) {
        String chair = group.chair();
        boolean isParty = facts.all(PartyTerm.Party.class).stream()
                .anyMatch(party -> party.term().name().equals(chair));
        return isParty ? chair : null;
    }
}
