package se.handslag.reading.json;

import java.util.ArrayList;
import java.util.List;
import se.handslag.agreement.terms.Cadence;
import se.handslag.agreement.terms.CooperationTerm;
import se.handslag.agreement.terms.CooperationTerm.Group;
import se.handslag.agreement.terms.TimeOfYear;

/** How the parties steer together, meet, follow up and tell. */
final class CooperationJson {

    private CooperationJson() {}

    static TermEntry of(CooperationTerm term) {
        return switch (term) {
            case Group group -> group(group);
            case CooperationTerm.DecisionRule rule -> new TermEntry("decisionRules").code("rule", rule.rule());
            case CooperationTerm.SteeringMeeting meeting ->
                rhythm(new TermEntry("steeringMeetings"), meeting.cadence());
            case CooperationTerm.CalledMeeting meeting ->
                new TermEntry("calledMeetings").put("occasion", meeting.occasion());
            case CooperationTerm.Talk talk ->
                rhythm(new TermEntry("talks"), talk.cadence()).put("perParticipant", talk.perParticipant());
            case CooperationTerm.FollowUp followUp ->
                rhythm(new TermEntry("followUps"), followUp.cadence())
                        .put("convener", followUp.convener())
                        .put("materialFrom", followUp.materialFrom());
            case CooperationTerm.Report report ->
                rhythm(new TermEntry("reports"), report.cadence())
                        .put("from", report.from())
                        .put("receivers", report.receivers());
            case CooperationTerm.Evaluation evaluation ->
                rhythm(new TermEntry("evaluations"), evaluation.cadence()).put("receiver", evaluation.receiver());
        };
    }

    /** How often: the three values that are compared, and how firm the number is. */
    static TermEntry rhythm(TermEntry entry, Cadence cadence) {
        Cadence.Every every = cadence.every();
        Integer times = cadence.timesPerYear();
        return entry.code("every", every)
                .put("timesPerYear", times == null && every != null ? Integer.valueOf(every.timesPerYear()) : times)
                .day("by", cadence.by())
                .put("atLeast", cadence.atLeast())
                .put("onDemand", cadence.onDemand())
                .put("inYear", timesOfYear(cadence.inYear()));
    }

    /** Months, or days in them, that come back each year. */
    static List<JsonObject> timesOfYear(List<TimeOfYear> times) {
        List<JsonObject> all = new ArrayList<>();
        for (TimeOfYear time : times) {
            all.add(new JsonObject().put("month", time.month()).put("day", time.day()));
        }
        return all;
    }

    static JsonObject member(Group.Member member) {
        return new JsonObject()
                .put("name", member.name())
                .put("party", member.party())
                .put("citation", CitationJson.of(member.citation()));
    }

    private static TermEntry group(Group group) {
        List<JsonObject> members = new ArrayList<>();
        group.members().forEach(member -> members.add(member(member)));
        List<JsonObject> deputies = new ArrayList<>();
        group.deputies().forEach(deputy -> deputies.add(member(deputy)));
        List<JsonObject> seats = new ArrayList<>();
        for (Group.Seats seat : group.seats()) {
            seats.add(new JsonObject()
                    .put("party", seat.party())
                    .put("count", seat.count())
                    .put("clear", seat.clear())
                    .put("citation", CitationJson.of(seat.citation())));
        }
        return new TermEntry("groups")
                .code("kind", group.kind())
                .put("members", members)
                .put("deputies", deputies)
                .put("seats", seats)
                .put("chair", group.chair())
                .put("convener", group.convener());
    }
}
