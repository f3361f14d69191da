package se.handslag.site.telling;

import java.util.ArrayList;
import java.util.List;
import se.handslag.agreement.terms.AgreementTerms;
import se.handslag.agreement.terms.Contribution;
import se.handslag.agreement.terms.CooperationTerm;
import se.handslag.agreement.terms.DocumentKind;
import se.handslag.agreement.terms.DurationTerm;
import se.handslag.agreement.terms.MainTerms;
import se.handslag.agreement.terms.MoneyTerm;
import se.handslag.agreement.terms.PartyTerm;
import se.handslag.agreement.terms.PurposeTerm;
import se.handslag.agreement.terms.Term;
import se.handslag.site.telling.TermLine.Section;

/** Something important of which an agreement says nothing. */
public record Silence(Section section, String label) {

    /** The silences of an agreement, or of a paper for deciding on one; other papers need not say all this. */
    public static List<Silence> of(AgreementTerms terms) {
        List<Silence> silences = new ArrayList<>();
        if (terms.kind() != DocumentKind.AGREEMENT && terms.kind() != DocumentKind.DECISION_PAPER) {
            return silences;
        }
        unless(says(terms, PartyTerm.Party.class), Section.PARTIES, "party", silences);
        unless(says(terms, PartyTerm.Signatory.class), Section.PARTIES, "signatory", silences);
        unless(says(terms, DurationTerm.Period.class), Section.TIME, "period", silences);
        unless(says(terms, DurationTerm.Extension.class), Section.TIME, "extension", silences);
        unless(says(terms, DurationTerm.Ending.class), Section.TIME, "ending", silences);
        unless(says(terms, Contribution.Cash.class), Section.MONEY, "cash", silences);
        unless(says(terms, MoneyTerm.Payment.class), Section.MONEY, "payment", silences);
        boolean indexed = says(terms, MoneyTerm.Indexation.class) || says(terms, MoneyTerm.FixedAmounts.class);
        unless(indexed, Section.MONEY, "indexation", silences);
        unless(new MainTerms(terms).repayment().isPresent(), Section.MONEY, "repayment", silences);
        unless(says(terms, CooperationTerm.Group.class), Section.COOPERATION, "group.STEERING", silences);
        unless(says(terms, CooperationTerm.DecisionRule.class), Section.COOPERATION, "decisionRule", silences);
        unless(says(terms, CooperationTerm.FollowUp.class), Section.COOPERATION, "followUp", silences);
        unless(says(terms, PurposeTerm.Purpose.class), Section.PURPOSE, "purpose", silences);
        boolean goals = says(terms, PurposeTerm.Goal.class) || says(terms, PurposeTerm.EffectGoal.class);
        unless(goals, Section.PURPOSE, "goal", silences);
        unless(says(terms, PurposeTerm.TargetGroup.class), Section.PURPOSE, "targetGroup", silences);
        return silences;
    }

    private static boolean says(AgreementTerms terms, Class<? extends Term> kind) {
        return terms.first(kind).isPresent();
    }

    private static void unless(boolean said, Section section, String label, List<Silence> silences) {
        if (!said) {
            silences.add(new Silence(section, label));
        }
    }
}
