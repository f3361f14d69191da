package se.handslag.reading.review;

import java.util.Optional;
import java.util.stream.Stream;
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

/** The eight matters that drive every date and every krona of a partnership: when people have said yes to these, it can begin. */
public enum Matter {
    /** Who enters it. */
    PARTIES("parties"),
    /** From when until when. */
    TERM("term"),
    /** Who pays or gives how much. */
    SUMS("sums"),
    /** When it is paid. */
    PAYMENTS("payments"),
    /** How often those who steer it meet. */
    MEETINGS("meetings"),
    /** What is followed up, reported and evaluated, and when. */
    FOLLOW_UP("followUp"),
    /** How it may go on. */
    EXTENSION("extension"),
    /** How it may end before its time. */
    ENDING("ending");

    private final String code;

    Matter(String code) {
        this.code = code;
    }

    /** Its name in stored and exchanged data, which never changes. */
    public String code() {
        return code;
    }

    /** The one with that name, if there is one. */
    public static Optional<Matter> withCode(String code) {
        return Stream.of(values()).filter(matter -> matter.code.equals(code)).findFirst();
    }

    /** What the term is about; empty where it drives neither dates nor money, and may wait. */
    public static Optional<Matter> of(Term term) {
        return switch (term) {
            case PartyTerm.Party _ -> Optional.of(PARTIES);
            case PartyTerm.Signatory _,
                    PartyTerm.SigningDate _,
                    PartyTerm.OpenSignature _,
                    PartyTerm.Contact _,
                    PartyTerm.Responsible _ -> Optional.empty();
            case DurationTerm duration -> ofDuration(duration);
            // What has no price drives no sum.
            case Contribution given -> Optional.ofNullable(given.value()).map(priced -> SUMS);
            case MoneyTerm money -> ofMoney(money);
            case CooperationTerm cooperation -> ofCooperation(cooperation);
            case DocumentTerm _, PurposeTerm _, ConductTerm _, ReferenceTerm _, ProposalTerm _ -> Optional.empty();
        };
    }

    private static Optional<Matter> ofDuration(DurationTerm term) {
        return switch (term) {
            case DurationTerm.Period _ -> Optional.of(TERM);
            case DurationTerm.Extension _ -> Optional.of(EXTENSION);
            case DurationTerm.Ending _ -> Optional.of(ENDING);
            case DurationTerm.ChangeApproval _, DurationTerm.Replacement _, DurationTerm.Dispute _ -> Optional.empty();
        };
    }

    private static Optional<Matter> ofMoney(MoneyTerm term) {
        return switch (term) {
            case MoneyTerm.BudgetTable _, MoneyTerm.Funder _ -> Optional.of(SUMS);
            case MoneyTerm.Payment _, MoneyTerm.Indexation _, MoneyTerm.FixedAmounts _ -> Optional.of(PAYMENTS);
            case MoneyTerm.Product _,
                    MoneyTerm.StatedCost _,
                    MoneyTerm.InWordsAndDigits _,
                    MoneyTerm.UnitPrice _,
                    MoneyTerm.Repayment _,
                    MoneyTerm.Surplus _,
                    MoneyTerm.OtherFunding _ -> Optional.empty();
        };
    }

    private static Optional<Matter> ofCooperation(CooperationTerm term) {
        return switch (term) {
            case CooperationTerm.SteeringMeeting _, CooperationTerm.CalledMeeting _, CooperationTerm.Talk _ ->
                Optional.of(MEETINGS);
            case CooperationTerm.FollowUp _, CooperationTerm.Report _, CooperationTerm.Evaluation _ ->
                Optional.of(FOLLOW_UP);
            case CooperationTerm.Group _, CooperationTerm.DecisionRule _ -> Optional.empty();
        };
    }
}
