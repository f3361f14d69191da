package se.handslag.obligations;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.obligations.TermsFixture.anAgreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.handslag.agreement.terms.AgreementTerms;
import se.handslag.agreement.terms.Cadence;
import se.handslag.agreement.terms.Cadence.Every;
import se.handslag.agreement.terms.ConductTerm;
import se.handslag.agreement.terms.Contribution.Per;
import se.handslag.agreement.terms.CooperationTerm.Group;
import se.handslag.agreement.terms.DurationTerm.Extension.Kind;
import se.handslag.agreement.terms.MoneyTerm.Payment.Schedule;
import se.handslag.agreement.terms.PurposeTerm;
import se.handslag.agreement.terms.Source.Strength;
import se.handslag.agreement.terms.Term;
import se.handslag.kernel.DatePeriod;
import se.handslag.obligations.TermsFixture.SeatsOf;

class DerivationTest {

    @Test
    void whatStandsAndWhatIsAimedAtHaveNoDay() {
        Promises promises = anAgreement("2020-01-01", "2020-12-31")
                .saying(source -> new ConductTerm.Commitment(source, "Kommunen", "tillhandahåller lokaler"))
                .saying(source -> new PurposeTerm.Goal(source, "100 kvällar", true))
                .saying(source -> new PurposeTerm.EffectGoal(source, "bättre folkhälsa", false))
                .promises();

        assertThat(promises.commitments()).hasSize(1);
        assertThat(promises.goals()).hasSize(2);
        assertThat(promises.obligations()).extracting(Obligation::what).containsExactly(ObligationKind.END);
    }

    @Test
    void theStrengthOfTheWordsIsKept() {
        assertThat(anAgreement("2020-01-01", "2020-03-31")
                        .talk(Cadence.once(Every.MONTH), false)
                        .obligations(ObligationKind.TALK))
                .hasSize(3)
                .allMatch(talk -> talk.strength() == Strength.RECOMMENDED);
    }

    @Test
    void eachPlacementHasItsTalksWithinItsOwnDaysAndTheTerm() {
        ObligationTemplate template = anAgreement("2018-01-01", "2018-12-31")
                .talk(Cadence.once(Every.MONTH), true)
                .promises()
                .templates()
                .getFirst();

        List<Obligation> ones = template.forPlacement(
                "p1", DatePeriod.of(LocalDate.of(2018, 3, 5), LocalDate.of(2018, 5, 31)), LocalDate.of(2030, 1, 1));
        List<Obligation> anothers =
                template.forPlacement("p2", DatePeriod.openEnded(LocalDate.of(2018, 11, 20)), LocalDate.of(2030, 1, 1));
        List<Obligation> tooLate =
                template.forPlacement("p3", DatePeriod.openEnded(LocalDate.of(2019, 1, 1)), LocalDate.of(2030, 1, 1));

        assertThat(ones)
                .extracting(talk -> talk.day().orElseThrow().toString())
                .containsExactly("2018-03-31", "2018-04-30", "2018-05-31");
        assertThat(anothers).extracting(talk -> talk.id().occurrence()).containsExactly("talk.p2.2018-12");
        assertThat(tooLate).isEmpty();
    }

    @Test
    void aTermThatCannotBeToldLeavesWhatRepeatsWithoutADay() {
        List<Obligation> all = anAgreement()
                .steeringMeeting(Cadence.once(Every.MONTH))
                .evaluation(Cadence.onceBy(LocalDate.of(2020, 5, 31)), null)
                .cash("Kommunen", 100, Per.YEAR)
                .paid(Schedule.QUARTERLY)
                .seats(Group.Kind.STEERING, null, new SeatsOf("Kommunen", 2, true))
                .obligations();

        assertThat(all.getFirst().what()).isEqualTo(ObligationKind.EVALUATION);
        assertThat(all).hasSize(4);
        assertThat(all.subList(1, 4))
                .allMatch(each -> each.has(Flag.NO_DAY) && each.day().isEmpty());
    }

    @Test
    void anEndThatIsASlipOfThePenDoesNotFillTheCalendarForever() {
        AgreementTerms terms = anAgreement("2020-01-01", "9999-12-31")
                .steeringMeeting(Cadence.once(Every.YEAR))
                .terms();

        assertThat(Derivation.from(terms, LocalDate.MAX).obligations()).hasSize(101);
    }

    @Test
    void aNearerHorizonHoldsBackOnlyWhatRepeats() {
        AgreementTerms terms = anAgreement("2020-01-01", "2022-12-31")
                .steeringMeeting(Cadence.once(Every.YEAR))
                .extension(Kind.DECISION, "2022-06-30", null, null)
                .terms();

        assertThat(Derivation.from(terms, LocalDate.of(2021, 6, 1)).obligations())
                .extracting(Obligation::what)
                .containsExactly(ObligationKind.STEERING_MEETING, ObligationKind.DECIDE_EXTENSION, ObligationKind.END);
    }

    @Test
    void termsOfOneKindInOnePlaceAreToldApart() {
        AgreementTerms said = anAgreement("2020-01-01", "2020-12-31")
                .steeringMeeting(Cadence.once(Every.YEAR))
                .terms();
        List<Term> terms = new ArrayList<>(said.terms());
        terms.add(terms.getLast());

        List<Obligation> all = Derivation.from(new AgreementTerms(said.kind(), said.language(), terms))
                .obligations();

        assertThat(all).extracting(each -> each.id().term()).containsExactly("p1.100", "p1.100+2", "p1.0");
    }

    @Test
    void anIdIsReadBackFromItsStoredForm() {
        ObligationId id =
                anAgreement("2020-01-01", "2020-12-31").obligations().getFirst().id();

        assertThat(id.stored()).isEqualTo(TermsFixture.HASH + "/p1.0/end.ofTerm");
        assertThat(ObligationId.parse(id.stored())).contains(id);
        assertThat(ObligationId.parse("only/two")).isEmpty();
    }

    @Test
    void theDeadlinesLeftOnADayAreThoseOfTheDayAndLaterAndThoseWithoutDay() {
        Deadlines left = Deadlines.of(FiveAgreements.umbrella().obligations()).after(LocalDate.of(2019, 7, 31));

        assertThat(left.obligations().getFirst().what()).isEqualTo(ObligationKind.DECIDE_EXTENSION);
        assertThat(left.obligations()).hasSize(13);
    }
}
