package se.handslag.agreement.forms;

import java.util.List;
import se.handslag.agreement.terms.CooperationTerm.CalledMeeting;
import se.handslag.agreement.terms.CooperationTerm.DecisionRule;
import se.handslag.agreement.terms.CooperationTerm.Evaluation;
import se.handslag.agreement.terms.CooperationTerm.FollowUp;
import se.handslag.agreement.terms.CooperationTerm.Group;
import se.handslag.agreement.terms.CooperationTerm.Report;
import se.handslag.agreement.terms.CooperationTerm.SteeringMeeting;
import se.handslag.agreement.terms.CooperationTerm.Talk;

/** How the parties steer together, meet, follow up and tell. */
final class CooperationForms {

    static final List<Shape<?>> SHAPES = List.of(
            new Shape<>("group", Group.class, CooperationForms::group),
            new Shape<>(
                    "decisionRule",
                    DecisionRule.class,
                    in -> new DecisionRule(
                            in.source(), in.choice("rule", DecisionRule.Rule.class, DecisionRule::rule))),
            new Shape<>(
                    "steeringMeeting",
                    SteeringMeeting.class,
                    in -> new SteeringMeeting(in.source(), CadenceForm.cadence(in, SteeringMeeting::cadence))),
            new Shape<>(
                    "calledMeeting",
                    CalledMeeting.class,
                    in -> new CalledMeeting(in.source(), in.passage("occasion", CalledMeeting::occasion))),
            new Shape<>(
                    "talk",
                    Talk.class,
                    in -> new Talk(
                            in.source(),
                            CadenceForm.cadence(in, Talk::cadence),
                            in.yes("perParticipant", Talk::perParticipant))),
            new Shape<>("followUp", FollowUp.class, CooperationForms::followUp),
            new Shape<>("report", Report.class, CooperationForms::report),
            new Shape<>("evaluation", Evaluation.class, CooperationForms::evaluation));

    private CooperationForms() {}

    private static Group group(Sheet<Group> in) {
        return new Group(
                in.source(),
                in.choice("kind", Group.Kind.class, Group::kind),
                in.kept(Group::members, List.of()),
                in.kept(Group::deputies, List.of()),
                in.kept(Group::seats, List.of()),
                in.lineIfAny("chair", Group::chair),
                in.lineIfAny("convener", Group::convener));
    }

    private static FollowUp followUp(Sheet<FollowUp> in) {
        return new FollowUp(
                in.source(),
                CadenceForm.cadence(in, FollowUp::cadence),
                in.lineIfAny("convener", FollowUp::convener),
                in.list("materialFrom", FollowUp::materialFrom));
    }

    private static Report report(Sheet<Report> in) {
        return new Report(
                in.source(),
                CadenceForm.cadence(in, Report::cadence),
                in.lineIfAny("giver", Report::from),
                in.list("receivers", Report::receivers));
    }

    private static Evaluation evaluation(Sheet<Evaluation> in) {
        return new Evaluation(
                in.source(),
                CadenceForm.cadence(in, Evaluation::cadence),
                in.lineIfAny("receiver", Evaluation::receiver));
    }
}
