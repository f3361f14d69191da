package se.handslag.site.cli;

import java.util.ArrayList;
import java.util.List;
import se.handslag.agreement.terms.CooperationTerm;
import se.handslag.agreement.terms.CooperationTerm.Group;
import se.handslag.site.cli.TermLine.Section;

/** How the parties steer together, meet, follow up and tell. */
record CooperationLines(Speech speech) {

    TermLine of(CooperationTerm term) {
        return switch (term) {
            case Group group -> line("group." + group.kind().name(), term, group(group));
            case CooperationTerm.DecisionRule rule ->
                line("decisionRule", term, speech.say("cli.rule." + rule.rule().name()));
            case CooperationTerm.SteeringMeeting meeting ->
                line("steeringMeeting", term, speech.cadence(meeting.cadence()));
            case CooperationTerm.CalledMeeting meeting -> line("calledMeeting", term, meeting.occasion());
            case CooperationTerm.Talk talk ->
                line(
                        "talk",
                        term,
                        speech.phrase()
                                .with(speech.cadence(talk.cadence()))
                                .when(talk.perParticipant(), "cli.term.perParticipant"));
            case CooperationTerm.FollowUp followUp ->
                line(
                        "followUp",
                        term,
                        speech.phrase()
                                .with(speech.cadence(followUp.cadence()))
                                .about("cli.term.convener", followUp.convener())
                                .aboutAll("cli.term.materialFrom", followUp.materialFrom()));
            case CooperationTerm.Report report ->
                line(
                        "report",
                        term,
                        speech.phrase()
                                .with(speech.cadence(report.cadence()))
                                .about("cli.term.reportFrom", report.from())
                                .aboutAll("cli.term.reportTo", report.receivers()));
            case CooperationTerm.Evaluation evaluation ->
                line(
                        "evaluation",
                        term,
                        speech.phrase()
                                .with(speech.cadence(evaluation.cadence()))
                                .about("cli.term.reportedTo", evaluation.receiver()));
        };
    }

    private String group(Group group) {
        List<String> members = named(group.members());
        List<String> deputies = named(group.deputies());
        List<String> seats = new ArrayList<>();
        for (Group.Seats seat : group.seats()) {
            String count = speech.counted("cli.seats.", seat.count());
            seats.add(seat.party() + " " + (seat.clear() ? count : speech.say("cli.unclearSeats", count)));
        }
        String words = speech.phrase()
                .with(members.isEmpty() ? null : String.join(", ", members))
                .with(seats.isEmpty() ? null : String.join(", ", seats))
                .about("cli.term.deputies", deputies.isEmpty() ? null : String.join(", ", deputies))
                .about("cli.term.chair", group.chair())
                .about("cli.term.convener", group.convener())
                .toString();
        return words.isEmpty() ? speech.say("cli.term.nobodyNamed") : words;
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
