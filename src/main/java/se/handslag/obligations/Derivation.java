package se.handslag.obligations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.handslag.agreement.terms.AgreementTerms;
import se.handslag.agreement.terms.ConductTerm;
import se.handslag.agreement.terms.Contribution;
import se.handslag.agreement.terms.CooperationTerm;
import se.handslag.agreement.terms.DocumentTerm;
import se.handslag.agreement.terms.DurationTerm;
import se.handslag.agreement.terms.MoneyTerm;
import se.handslag.agreement.terms.PartyTerm;
import se.handslag.agreement.terms.ProposalTerm;
import se.handslag.agreement.terms.PurposeTerm;
import se.handslag.agreement.terms.ReferenceTerm;
import se.handslag.agreement.terms.Term;
import se.handslag.kernel.DatePeriod;

/**
 * From terms to promises, by rules alone: the same terms give the same obligations with the same ids each time. No switch
 * here has a default, so that a new kind of term must be given its place.
 */
public final class Derivation {

    /** How far an agreement without end is looked into when nobody says how far, in years from its first day. */
    private static final int YEARS_AHEAD = 10;

    private final Facts facts;
    private final List<Obligation> obligations = new ArrayList<>();
    private final List<ObligationTemplate> templates = new ArrayList<>();
    private final List<ConductTerm.Commitment> commitments = new ArrayList<>();
    private final List<Contribution> inKind = new ArrayList<>();
    private final List<PurposeTerm> goals = new ArrayList<>();

    private Derivation(Facts facts) {
        this.facts = facts;
    }

    /** What the terms promise until their last day; where the end is open, for ten years from the first. */
    public static Promises from(AgreementTerms terms) {
        Optional<DatePeriod> term = Facts.of(terms, LocalDate.EPOCH).term();
        LocalDate first = term.map(DatePeriod::first).orElse(LocalDate.EPOCH);
        return from(terms, term.flatMap(DatePeriod::last).orElse(first.plusYears(YEARS_AHEAD)));
    }

    /**
     * What the terms promise.
     *
     * @param horizon the last day on which something that repeats may be due, at most a hundred years after the first day of
     *     the term; what happens once is not held back by it
     */
    public static Promises from(AgreementTerms terms, LocalDate horizon) {
        return new Derivation(Facts.of(terms, horizon)).promises();
    }

    private Promises promises() {
        facts.clauses().forEach(this::derive);
        return new Promises(Deadlines.of(obligations).obligations(), templates, commitments, inKind, goals);
    }

    private void derive(Clause<Term> clause) {
        switch (clause.term()) {
            case DurationTerm duration -> deriveDuration(duration, clause.place());
            case MoneyTerm money -> deriveMoney(money, clause.place());
            case CooperationTerm cooperation -> deriveCooperation(cooperation, clause.place());
            case Contribution contribution -> deriveContribution(contribution);
            case PurposeTerm purpose -> derivePurpose(purpose);
            case ConductTerm conduct -> deriveConduct(conduct);
            case DocumentTerm _ -> {} // what a document says of itself binds nobody
            case PartyTerm _ -> {} // who is in it; what they owe stands in other terms, which name them
            case ReferenceTerm _ -> {} // a law or policy binds by itself, not by being named
            case ProposalTerm _ -> {} // asks for a decision; what is decided comes as an agreement
        }
    }

    private void deriveDuration(DurationTerm duration, String place) {
        switch (duration) {
            case DurationTerm.Period period ->
                new EndingRule(facts).from(new Clause<>(period, place)).ifPresent(obligations::add);
            case DurationTerm.Extension extension ->
                obligations.addAll(new ExtensionRule(facts).from(new Clause<>(extension, place)));
            case DurationTerm.Ending wayOut ->
                new NoticeRule(facts).ofOrdinary(new Clause<>(wayOut, place)).ifPresent(obligations::add);
            case DurationTerm.ChangeApproval _ -> {} // asked for when somebody wants a change, not by the calendar
            case DurationTerm.Replacement _ -> {} // what the old agreement left is carried over by a person
            case DurationTerm.Dispute _ -> {} // nobody plans a dispute
        }
    }

    private void deriveMoney(MoneyTerm money, String place) {
        EndingRule ending = new EndingRule(facts);
        switch (money) {
            case MoneyTerm.Payment payment ->
                obligations.addAll(new PaymentRule(facts).from(new Clause<>(payment, place)));
            case MoneyTerm.Indexation indexation ->
                obligations.addAll(new IndexRule(facts).from(new Clause<>(indexation, place)));
            case MoneyTerm.Funder funder -> obligations.addAll(ending.repaying(new Clause<>(funder, place)));
            case MoneyTerm.Surplus surplus -> obligations.addAll(ending.accounting(new Clause<>(surplus, place)));
            case MoneyTerm.FixedAmounts _ -> {} // nothing is to be raised
            case MoneyTerm.Repayment _ -> {} // a right to claim back on a ground, no duty until it is used
            case MoneyTerm.BudgetTable _ -> {} // a plan to compare outcomes with, not a promise to pay
            case MoneyTerm.Product _ -> {} // arithmetic, checked by the rules of the terms
            case MoneyTerm.InWordsAndDigits _ -> {} // one sum written in two ways; it stands as a contribution
            case MoneyTerm.StatedCost _ -> {} // what something costs; who gives it stands as a contribution
            case MoneyTerm.UnitPrice _ -> {} // a way to reckon, without a day
            case MoneyTerm.OtherFunding _ -> {} // a freedom
        }
    }

    private void deriveCooperation(CooperationTerm cooperation, String place) {
        MeetingRule meetings = new MeetingRule(facts);
        FollowUpRule followUps = new FollowUpRule(facts);
        switch (cooperation) {
            case CooperationTerm.Group group -> obligations.addAll(meetings.from(new Clause<>(group, place)));
            case CooperationTerm.SteeringMeeting meeting ->
                obligations.addAll(meetings.ofSteering(new Clause<>(meeting, place)));
            case CooperationTerm.CalledMeeting meeting ->
                obligations.addAll(meetings.ofOccasion(new Clause<>(meeting, place)));
            case CooperationTerm.Talk talk -> {
                obligations.addAll(meetings.ofTalk(new Clause<>(talk, place)));
                meetings.template(new Clause<>(talk, place)).ifPresent(templates::add);
            }
            case CooperationTerm.FollowUp followUp -> obligations.addAll(followUps.from(new Clause<>(followUp, place)));
            case CooperationTerm.Report report -> obligations.addAll(followUps.ofReport(new Clause<>(report, place)));
            case CooperationTerm.Evaluation evaluation ->
                obligations.addAll(followUps.ofEvaluation(new Clause<>(evaluation, place)));
            case CooperationTerm.DecisionRule _ -> {} // how a decision is taken, not that one is
        }
    }

    private void deriveContribution(Contribution contribution) {
        switch (contribution) {
            case Contribution.Cash _ -> {} // paid when a payment term says so, which then takes the amount from here
            case Contribution.Post _,
                    Contribution.Premises _,
                    Contribution.VolunteerHours _,
                    Contribution.Material _,
                    Contribution.InKind _,
                    Contribution.Unpriced _ -> inKind.add(contribution);
        }
    }

    private void derivePurpose(PurposeTerm purpose) {
        switch (purpose) {
            case PurposeTerm.Goal _, PurposeTerm.EffectGoal _ -> goals.add(purpose);
            case PurposeTerm.Purpose _ -> {} // why, not what
            case PurposeTerm.TargetGroup _ -> {} // for whom
            case PurposeTerm.MissionArea _ -> {} // a field of work, whose promises stand as commitments
            case PurposeTerm.Value _ -> {} // shared by all and judged as a whole, not owed by somebody
            case PurposeTerm.ActivityWord _ -> {} // a trace that tells what the text is about
        }
    }

    private void deriveConduct(ConductTerm conduct) {
        switch (conduct) {
            case ConductTerm.Commitment commitment -> commitments.add(commitment);
            case ConductTerm.Secrecy _ -> {} // holds always; kept by how records are guarded
            case ConductTerm.RecordKeeping _ -> {} // kept by how notes are stored and purged
            case ConductTerm.VoluntaryParticipation _ -> {} // asked for with each participant's consent
        }
    }
}
