package se.handslag.site.telling;

import java.util.ArrayList;
import java.util.List;
import se.handslag.agreement.terms.CooperationTerm;
import se.handslag.agreement.terms.CooperationTerm.Group;
import se.handslag.site.telling.TermLine.Section;

/** How the parties steer together, meet, follow up and tell. */
record CooperationLines(Speech speech) {

    public TermLine of(CooperationTerm term) {
        return switch (term) {
            case Group group -> line("group." + group.kind().name(), term, group(group));
            case CooperationTerm.DecisionRule rule ->
                line("decisionRule", term, speech.say("tell.rule." + rule.rule().name()));
            case CooperationTerm.SteeringMeeting meeting ->
                line("steeringMeeting", term, speech.cadence(meeting.cadence()));
            case CooperationTerm.CalledMeeting meeting -> line("calledMeeting", term, meeting.occasion());
            case CooperationTerm.Talk talk ->
                line(
                        "talk",
                        term,
                        speech.phrase()
                                .with(speech.cadence(talk.cadence()))
                                .when(talk.perParticipant(), "tell.term.perParticipant"));
            case CooperationTerm.FollowUp followUp ->
                line(
                        "followUp",
                        term,
                        speech.phrase()
                                .with(speech.cadence(followUp.cadence()))
                                .about("tell.term.convener", followUp.convener())
                                .aboutAll("tell.term.materialFrom", followUp.materialFrom()));
            case CooperationTerm.Report report ->
                line(
                        "report",
                        term,
                        speech.phrase()
                                .with(speech.cadence(report.cadence()))
                                .about("tell.term.reportFrom", report.from())
                                .aboutAll("tell.term.reportTo", report.receivers()));
            case CooperationTerm.Evaluation evaluation ->
                line(
                        "evaluation",
                        term,
                        speech.phrase()
                                .with(speech.cadence(evaluation.cadence()))
                                .about("tell.term.reportedTo", evaluation.receiver()));
        };
    }

    private String group(Group group) {
        List<String> members = named(group.members());
        List<String> deputies = named(group.deputies());
        List<String> seats = new ArrayList<>();
        for (Group.Seats seat : group.seats()) {
            String count = speech.counted("tell.seats.", seat.count());
            seats.add(seat.party() + " " + (seat.clear() ? count : speech.say("tell.unclearSeats", count)));
        }
        String words = speech.phrase()
                .with(members.isEmpty() ? null : String.join(", ", members))
                .with(seats.isEmpty() ? null : String.join(", ", seats))
                .about("tell.term.deputies", deputies.isEmpty() ? null : String.join(", ", deputies))
                .about("tell.term.chair", group.chair())
                .about("tell.term.convener", group.convener())
                .toString();
        return words.isEmpty() ? speech.say("tell.term.nobodyNamed") : words;
    }

    private static List<String> named(List<Group.Member> people) {
        return people.stream()
                .map(person -> person.party() == null ? person.name() : person.name() + " (" + person.party() + ")")
                .toList();
    }

    private static TermLine line(String label, CooperationTerm term, Object words) {
        return TermLine.of(Section.COOPERATION, label, term.source(), words);
    }
}
