package se.handslag.obligations;

import java.util.List;
import se.handslag.agreement.terms.ConductTerm;
import se.handslag.agreement.terms.Contribution;
import se.handslag.agreement.terms.PurposeTerm;

/**
 * All that an agreement promises, by how it is kept: what is due, what will be due once somebody has a place, what stands
 * for as long as it lasts, and what is aimed at.
 *
 * @param obligations in the order in which {@link Deadlines} shows them
 * @param templates what each placement will bring about; nothing is due of them yet
 * @param commitments standing promises without a day, judged by the other party at each follow-up
 * @param inKind what is given in other ways than money, standing too
 * @param goals goals and effect goals ({@link PurposeTerm.Goal}, {@link PurposeTerm.EffectGoal}), counted or observed
 */
public record Promises(
        List<Obligation> obligations,
        List<ObligationTemplate> templates,
        List<ConductTerm.Commitment> commitments,
        List<Contribution> inKind,
        List<PurposeTerm> goals) {

    /** Of a text that promises nothing. */
    public static final Promises NONE = new Promises(List.of(), List.of(), List.of(), List.of(), List.of());

    public Promises {
        obligations = List.copyOf(obligations);
        templates = List.copyOf(templates);
        commitments = List.copyOf(commitments);
        inKind = List.copyOf(inKind);
        goals = List.copyOf(goals);
    }
}
