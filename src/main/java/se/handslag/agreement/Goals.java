package se.handslag.agreement;

import static se.handslag.agreement.db.Tables.GOAL;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.handslag.agreement.db.tables.records.GoalRow;
import se.handslag.agreement.terms.AgreementTerms;
import se.handslag.agreement.terms.PurposeTerm;
import se.handslag.platform.ActorScope;
import se.handslag.platform.Ids;

/**
 * Keeps what the parties of a dossier want to reach. A goal is known by its words: said in the same words again it stays the one it
 * was, and what was measured of it is measured on.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Goals {

    private static final String OPEN = "open";
    private static final String WITHDRAWN = "withdrawn";

    private final DSLContext sql;

    Goals(DSLContext sql) {
        this.sql = sql;
    }

    /** Keeps the goals of a dossier that has had none. */
    void keepFirst(UUID dossier, UUID agreement, AgreementTerms terms) {
        add(rows(dossier, agreement, terms));
    }

    /** Withdraws the goals of the dossier that no longer hold, and adds those that are new. */
    void keep(UUID dossier, UUID agreement, AgreementTerms terms) {
        List<GoalRow> goals = rows(dossier, agreement, terms);
        List<GoalRow> before = sql.selectFrom(GOAL)
                .where(GOAL.SPACE_ID.eq(space()), GOAL.DOSSIER_ID.eq(dossier), GOAL.STANDING.eq(OPEN))
                .fetch();
        Set<String> said = textsOf(goals);
        List<UUID> gone = before.stream()
                .filter(goal -> !said.contains(goal.getText()))
                .map(GoalRow::getId)
                .toList();
        if (!gone.isEmpty()) {
            sql.update(GOAL)
                    .set(GOAL.STANDING, WITHDRAWN)
                    .where(GOAL.SPACE_ID.eq(space()), GOAL.ID.in(gone))
                    .execute();
        }
        Set<String> stay = textsOf(before);
        goals.removeIf(goal -> stay.contains(goal.getText()));
        add(goals);
    }

    private void add(List<GoalRow> goals) {
        if (!goals.isEmpty()) {
            sql.insertInto(GOAL).set(goals).execute();
        }
    }

    private static Set<String> textsOf(List<GoalRow> goals) {
        Set<String> texts = new HashSet<>();
        goals.forEach(goal -> texts.add(goal.getText()));
        return texts;
    }

    private static List<GoalRow> rows(UUID dossier, UUID agreement, AgreementTerms terms) {
        List<GoalRow> goals = new ArrayList<>();
        for (PurposeTerm purpose : terms.all(PurposeTerm.class)) {
            switch (purpose) {
                case PurposeTerm.Goal goal -> goals.add(row(goals.size(), goal.text(), false, goal.measured()));
                case PurposeTerm.EffectGoal goal -> goals.add(row(goals.size(), goal.text(), true, goal.measured()));
                case PurposeTerm.Purpose _,
                        PurposeTerm.TargetGroup _,
                        PurposeTerm.MissionArea _,
                        PurposeTerm.Value _,
                        PurposeTerm.ActivityWord _ -> {} // nothing that can be reached
            }
        }
        goals.forEach(goal -> {
            goal.setDossierId(dossier);
            goal.setAgreementId(agreement);
        });
        return goals;
    }

    private static GoalRow row(int place, String text, boolean effect, boolean measured) {
        GoalRow row = new GoalRow();
        row.setSpaceId(space());
        row.setId(Ids.next());
        row.setPlace(place);
        row.setText(text);
        row.setEffect(effect);
        row.setMeasured(measured);
        row.setStanding(OPEN);
        return row;
    }

    private static UUID space() {
        return ActorScope.required().space();
    }
}
