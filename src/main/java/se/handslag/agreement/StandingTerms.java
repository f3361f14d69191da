package se.handslag.agreement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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

/**
 * What holds when one agreement has been followed by another. An amendment says only what it changes: what it says of a thing takes
 * the place of all that was said of the same thing, and the rest stands.
 */
final class StandingTerms {

    /**
     * What a term is about, so that two of them say it of the same thing.
     *
     * @param year the calendar year it is for; null where it is for every year
     */
    private record Subject(
            Class<?> kind, @Nullable Object which, @Nullable Integer year) {

        static Subject of(Term term) {
            return new Subject(term.getClass(), null, null);
        }

        static Subject of(Term term, @Nullable String which) {
            return new Subject(term.getClass(), which == null ? null : named(which), null);
        }

        Subject in(@Nullable Integer ofYear) {
            return new Subject(kind, which, ofYear);
        }

        /** What is said of every year is said of each of them. */
        Subject ofEveryYear() {
            return in(null);
        }

        private static String named(String which) {
            return which.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        }
    }

    private StandingTerms() {}

    /** All that holds after the later agreement: what is left of what held before, then all that the later says. */
    static AgreementTerms after(AgreementTerms before, Succession succession, AgreementTerms later) {
        return switch (succession) {
            case FIRST, REPLACES -> later;
            case AMENDS -> {
                List<Term> standing = new ArrayList<>();
                placesLeft(before, succession, later)
                        .forEach(place -> standing.add(before.terms().get(place)));
                standing.addAll(later.terms());
                yield new AgreementTerms(before.kind(), before.language(), standing);
            }
        };
    }

    /** The places, in order and from 0, of those terms of what held before that the later agreement leaves standing. */
    static List<Integer> placesLeft(AgreementTerms before, Succession succession, AgreementTerms later) {
        return switch (succession) {
            case FIRST, REPLACES -> List.of();
            case AMENDS -> placesLeft(before, later);
        };
    }

    private static List<Integer> placesLeft(AgreementTerms before, AgreementTerms change) {
        Set<Subject> changed = new HashSet<>();
        Set<String> said = new HashSet<>();
        for (Term term : change.terms()) {
            Subject subject = subjectOf(term);
            if (subject != null) {
                changed.add(subject);
            }
            said.add(term.source().citation().words());
        }
        List<Integer> left = new ArrayList<>();
        for (int place = 0; place < before.terms().size(); place++) {
            Term term = before.terms().get(place);
            Subject subject = subjectOf(term);
            boolean replaced = subject == null
                    ? said.contains(term.source().citation().words())
                    : changed.contains(subject) || changed.contains(subject.ofEveryYear());
            if (!replaced) {
                left.add(place);
            }
        }
        return left;
    }

    /** Null for what stands beside others of its kind, such as goals: saying one takes no other away. */
    private static @Nullable Subject subjectOf(Term term) {
        return switch (term) {
            case DocumentTerm.SectionHeading _ -> null;
            case DocumentTerm.Title _, DocumentTerm.DiaryNumber _, DocumentTerm.Dated _, DocumentTerm.Copies _ ->
                Subject.of(term);
            case PartyTerm party -> ofParty(party);
            case DurationTerm duration -> ofDuration(duration);
            case Contribution.Cash cash -> Subject.of(term, cash.party()).in(cash.year());
            case Contribution.VolunteerHours hours -> Subject.of(term, hours.party());
            case Contribution.Post post -> Subject.of(term, post.party() + " " + post.what());
            case Contribution.Premises premises -> Subject.of(term, premises.party() + " " + premises.what());
            case Contribution.Material material -> Subject.of(term, material.party() + " " + material.what());
            case Contribution.InKind inKind -> Subject.of(term, inKind.party() + " " + inKind.what());
            case Contribution.Unpriced unpriced -> Subject.of(term, unpriced.party() + " " + unpriced.what());
            case MoneyTerm money -> ofMoney(money);
            case CooperationTerm.Group group -> Subject.of(term, group.kind().name());
            case CooperationTerm.DecisionRule _,
                    CooperationTerm.SteeringMeeting _,
                    CooperationTerm.Talk _,
                    CooperationTerm.FollowUp _,
                    CooperationTerm.Report _,
                    CooperationTerm.Evaluation _ -> Subject.of(term);
            case CooperationTerm.CalledMeeting _ -> null;
            case PurposeTerm.Purpose _, PurposeTerm.TargetGroup _ -> Subject.of(term);
            case PurposeTerm.Goal _,
                    PurposeTerm.EffectGoal _,
                    PurposeTerm.MissionArea _,
                    PurposeTerm.Value _,
                    PurposeTerm.ActivityWord _ -> null;
            case ConductTerm _, ReferenceTerm _, ProposalTerm _ -> null;
        };
    }

    private static @Nullable Subject ofParty(PartyTerm term) {
        return switch (term) {
            case PartyTerm.Party party -> Subject.of(party, party.name());
            case PartyTerm.Responsible responsible ->
                Subject.of(responsible, responsible.role().name());
            case PartyTerm.Contact contact -> Subject.of(contact, contact.party() + " " + contact.function());
            // Those who signed the earlier agreement did sign it, but the later is signed by its own.
            case PartyTerm.Signatory _, PartyTerm.SigningDate _, PartyTerm.OpenSignature _ -> Subject.of(term);
        };
    }

    private static @Nullable Subject ofDuration(DurationTerm term) {
        return switch (term) {
            case DurationTerm.Ending ending ->
                Subject.of(ending, ending.ground().name());
            case DurationTerm.Period _,
                    DurationTerm.Extension _,
                    DurationTerm.ChangeApproval _,
                    DurationTerm.Replacement _,
                    DurationTerm.Dispute _ -> Subject.of(term);
        };
    }

    private static @Nullable Subject ofMoney(MoneyTerm term) {
        return switch (term) {
            case MoneyTerm.BudgetTable budget ->
                Subject.of(budget, budget.party()).in(budget.year());
            case MoneyTerm.Funder funder -> Subject.of(funder, funder.name());
            // Amounts either follow prices or do not.
            case MoneyTerm.Indexation _, MoneyTerm.FixedAmounts _ ->
                new Subject(MoneyTerm.Indexation.class, null, null);
            case MoneyTerm.Payment _, MoneyTerm.Repayment _, MoneyTerm.Surplus _, MoneyTerm.OtherFunding _ ->
                Subject.of(term);
            case MoneyTerm.Product _, MoneyTerm.StatedCost _, MoneyTerm.InWordsAndDigits _, MoneyTerm.UnitPrice _ ->
                null;
        };
    }
}
