package se.handslag.agreement.forms;

import java.util.List;
import se.handslag.agreement.terms.PurposeTerm.EffectGoal;
import se.handslag.agreement.terms.PurposeTerm.Goal;
import se.handslag.agreement.terms.PurposeTerm.MissionArea;
import se.handslag.agreement.terms.PurposeTerm.Purpose;
import se.handslag.agreement.terms.PurposeTerm.TargetGroup;
import se.handslag.agreement.terms.PurposeTerm.Value;

/** What it is for, and for whom. */
final class PurposeForms {

    static final List<Shape<?>> SHAPES = List.of(
            new Shape<>("purpose", Purpose.class, in -> new Purpose(in.source(), in.passage("text", Purpose::text))),
            new Shape<>(
                    "goal",
                    Goal.class,
                    in -> new Goal(in.source(), in.passage("text", Goal::text), in.yes("measured", Goal::measured))),
            new Shape<>(
                    "effectGoal",
                    EffectGoal.class,
                    in -> new EffectGoal(
                            in.source(),
                            in.passage("text", EffectGoal::text),
                            in.yes("measured", EffectGoal::measured))),
            new Shape<>("targetGroup", TargetGroup.class, PurposeForms::targetGroup),
            new Shape<>(
                    "missionArea",
                    MissionArea.class,
                    in -> new MissionArea(in.source(), in.passage("text", MissionArea::text))),
            new Shape<>("value", Value.class, in -> new Value(in.source(), in.passage("text", Value::text))));

    private static final int OLDEST = 120;

    private PurposeForms() {}

    private static TargetGroup targetGroup(Sheet<TargetGroup> in) {
        String text = in.passage("text", TargetGroup::text);
        Integer from = in.whole("ageFrom", 0, OLDEST, TargetGroup::ageFrom);
        Integer to = in.whole("ageTo", 0, OLDEST, TargetGroup::ageTo);
        in.inOrder("ageFrom", from, "ageTo", to, "agreement.form.problem.ages");
        return new TargetGroup(in.source(), text, from, to);
    }
}
