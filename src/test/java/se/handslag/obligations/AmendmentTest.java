package se.handslag.obligations;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.obligations.TermsFixture.anAgreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.handslag.agreement.Succession;
import se.handslag.agreement.terms.Cadence;
import se.handslag.agreement.terms.Cadence.Every;
import se.handslag.agreement.terms.DurationTerm.Extension.Kind;
import se.handslag.agreement.terms.MoneyTerm.Payment.Schedule;
import se.handslag.agreement.terms.TimeOfYear;

class AmendmentTest {

    private static final LocalDate MAY = LocalDate.parse("2018-05-15");
    private static final String ASSOCIATION = "Föreningen";

    @Test
    void theFirstAgreementAddsAllThatItSaysAndTakesNothingAway() {
        var other = open(yearOf(Every.MONTH));
        var said = yearOf(Every.QUARTER);

        var amendment = Amendment.of(other, inAnotherDocument(said), Succession.FIRST, MAY);

        assertThat(amendment.added()).hasSameSizeAs(said);
        assertThat(amendment.carriedOver()).hasSameSizeAs(other);
        assertThat(amendment.kept()).isEmpty();
        assertThat(amendment.withdrawn()).isEmpty();
    }

    @Test
    void theSameAgreementConfirmedAgainChangesNothing() {
        var before = open(yearOf(Every.QUARTER));

        for (var succession : Succession.values()) {
            var amendment = Amendment.of(before, yearOf(Every.QUARTER), succession, MAY);

            assertThat(amendment.kept()).hasSameSizeAs(before).noneMatch(Amendment.Again::isChanged);
            assertThat(amendment.after()).hasSameSizeAs(before);
        }
    }

    @Test
    void whatAnotherDocumentSaysAgainIsKeptAndWhatIsMetStaysMet() {
        var before = met(yearOf(Every.QUARTER), "2018-Q1");

        for (var succession : List.of(Succession.AMENDS, Succession.REPLACES)) {
            var amendment = Amendment.of(before, inAnotherDocument(yearOf(Every.QUARTER)), succession, MAY);

            assertThat(amendment.kept()).hasSameSizeAs(before).allMatch(Amendment.Again::isChanged);
            assertThat(amendment.after())
                    .filteredOn(Owed::isMet)
                    .singleElement()
                    .satisfies(met -> assertThat(met.id().occurrence()).isEqualTo("followUp.2018-Q1"))
                    .satisfies(met -> assertThat(met.id().source()).isNotEqualTo(TermsFixture.HASH));
        }
    }

    @Test
    void aProlongedAgreementKeepsWhatItHadAndAddsTheTimesToCome() {
        var before = open(anAgreement("2018-01-01", "2018-12-31").followUp(Cadence.once(Every.QUARTER)));
        var said = anAgreement("2018-01-01", "2019-12-31")
                .followUp(Cadence.once(Every.QUARTER))
                .obligations();

        var amendment = Amendment.of(before, inAnotherDocument(said), Succession.AMENDS, MAY);

        assertThat(amendment.kept()).hasSize(5);
        assertThat(amendment.kept())
                .filteredOn(each -> each.said().what() == ObligationKind.END)
                .singleElement()
                .satisfies(end -> assertThat(end.before().obligation().day()).contains(LocalDate.parse("2018-12-31")))
                .satisfies(end -> assertThat(end.said().day()).contains(LocalDate.parse("2019-12-31")));
        assertThat(occurrences(amendment.added()))
                .containsExactly("followUp.2019-Q1", "followUp.2019-Q2", "followUp.2019-Q3", "followUp.2019-Q4");
    }

    @Test
    void whatIsDueByAnotherDayHasMoved() {
        var before = open(reportBy("2018-09-30"));

        var amendment =
                Amendment.of(before, inAnotherDocument(reportBy("2018-11-15").obligations()), Succession.AMENDS, MAY);

        assertThat(kept(amendment, ObligationKind.REPORT).said().day()).contains(LocalDate.parse("2018-11-15"));
        assertThat(amendment.added()).isEmpty();
        assertThat(amendment.withdrawn()).isEmpty();
    }

    @Test
    void aYearlyReportOnAnotherDayOfTheYearHasMovedEachYear() {
        var before = open(yearlyReportOn(new TimeOfYear(2, 15)));
        var said = yearlyReportOn(new TimeOfYear(3, 1));

        var amendment = Amendment.of(before, inAnotherDocument(said.obligations()), Succession.AMENDS, MAY);

        assertThat(amendment.kept())
                .filteredOn(each -> each.said().what() == ObligationKind.REPORT)
                .hasSizeGreaterThan(1)
                .allMatch(each -> each.before()
                        .obligation()
                        .day()
                        .map(LocalDate::getYear)
                        .equals(each.said().day().map(LocalDate::getYear)));
        assertThat(amendment.added()).isEmpty();
    }

    @Test
    void anotherRhythmIsNoMoveOfTheOldOne() {
        var before = open(yearOf(Every.QUARTER));

        var amendment = Amendment.of(before, inAnotherDocument(yearOf(Every.MONTH)), Succession.AMENDS, MAY);

        assertThat(occurrences(
                        amendment.withdrawn().stream().map(Owed::obligation).toList()))
                .containsExactly("followUp.2018-Q2", "followUp.2018-Q3", "followUp.2018-Q4");
        assertThat(occurrences(
                        amendment.carriedOver().stream().map(Owed::obligation).toList()))
                .containsExactly("followUp.2018-Q1");
        assertThat(amendment.added()).hasSize(12);
    }

    @Test
    void aDecisionThatWasTakenIsToBeTakenAnewBeforeTheNewEnd() {
        var before = met(decisionBy("2018-04-30"), "ofTerm");

        var amendment = Amendment.of(before, inAnotherDocument(decisionBy("2018-11-30")), Succession.AMENDS, MAY);

        assertThat(amendment.added())
                .filteredOn(each -> each.what() == ObligationKind.DECIDE_EXTENSION)
                .hasSize(1);
        assertThat(amendment.done()).hasSize(1);
    }

    @Test
    void whatWasDoneOnADayThatAnAmendmentCorrectsIsStillDone() {
        var before = met(decisionBy("2018-03-31"), "ofTerm");

        var amendment = Amendment.of(before, inAnotherDocument(decisionBy("2018-04-30")), Succession.AMENDS, MAY);

        assertThat(kept(amendment, ObligationKind.DECIDE_EXTENSION).now().isMet())
                .isTrue();
    }

    @Test
    void aNewAgreementHasAnEndAndADecisionOfItsOwn() {
        var before = open(decisionBy("2018-11-30"));
        var said = anAgreement("2018-06-01", "2021-05-31")
                .extension(Kind.DECISION, "2021-01-31", null, null)
                .obligations();

        var amendment = Amendment.of(before, inAnotherDocument(said), Succession.REPLACES, MAY);

        assertThat(amendment.added()).hasSize(2);
        assertThat(amendment.withdrawn()).hasSize(2);
    }

    @Test
    void whatWasLeftUndoneIsCarriedOverAndStaysSoWhateverComesAfter() {
        var before = open(yearOf(Every.QUARTER));
        var next = inAnotherDocument(anAgreement("2019-01-01", "2019-12-31")
                .followUp(Cadence.once(Every.QUARTER))
                .obligations());
        var replaced = Amendment.of(before, next, Succession.REPLACES, MAY);

        assertThat(replaced.carriedOver())
                .singleElement()
                .satisfies(left -> assertThat(left.id().occurrence()).isEqualTo("followUp.2018-Q1"))
                .matches(Owed::carriedOver);
        assertThat(replaced.withdrawn()).hasSize(4);

        var amended = Amendment.of(replaced.after(), next.subList(0, 1), Succession.AMENDS, MAY);
        assertThat(amended.carriedOver()).isEqualTo(replaced.carriedOver());
    }

    @Test
    void whatAnAgreementNoLongerSaysWhenItIsCorrectedItNeverSaid() {
        var before = met(yearOf(Every.QUARTER), "2018-Q3");
        var ids = before.stream().map(Owed::id).collect(Collectors.toSet());

        var amendment = Amendment.of(before, yearOf(Every.YEAR), Succession.AMENDS, MAY, ids);

        assertThat(amendment.carriedOver()).isEmpty();
        assertThat(amendment.withdrawn()).hasSize(3);
        assertThat(amendment.done()).hasSize(1);
    }

    @Test
    void whatIsDueOnTheVeryDayIsNotYetLate() {
        var before = open(reportBy(MAY.toString()));

        var amendment = Amendment.of(before, List.of(), Succession.REPLACES, MAY);

        assertThat(amendment.carriedOver()).isEmpty();
        assertThat(Amendment.of(before, List.of(), Succession.REPLACES, MAY.plusDays(1))
                        .carriedOver())
                .hasSize(1);
    }

    @Test
    void aPaymentWhoseFollowUpIsMetIsOwedAlsoWhenTheAgreementIsReplaced() {
        var old = anAgreement("2018-01-01", "2018-12-31")
                .followUp(Cadence.once(Every.TERTIAL))
                .paid(Schedule.AFTER_FOLLOW_UP)
                .obligations();
        var before = owed(old, each -> each.id().occurrence().equals("followUp.2018-T1"));
        // The new one says the same follow-ups, but no payment.
        var said = inAnotherDocument(anAgreement("2018-01-01", "2018-12-31")
                .followUp(Cadence.once(Every.TERTIAL))
                .obligations());

        var amendment = Amendment.of(before, said, Succession.REPLACES, MAY);

        var followUp = kept(amendment, ObligationKind.FOLLOW_UP).said().id();
        assertThat(amendment.carriedOver())
                .singleElement()
                .satisfies(left -> assertThat(left.id().occurrence()).isEqualTo("payment.2018-T1"))
                .satisfies(left -> assertThat(left.obligation().due())
                        .isInstanceOfSatisfying(
                                Due.AfterCondition.class,
                                waits -> assertThat(waits.after()).containsExactly(followUp)));
        assertThat(amendment.withdrawn()).hasSize(2);
    }

    @Test
    void whatIsToBeAccountedForWhenItEndsIsOwedWhenItIsReplaced() {
        var before = open(anAgreement("2018-01-01", "2018-12-31").surplus());

        assertThat(Amendment.of(before, List.of(), Succession.REPLACES, MAY).carriedOver())
                .singleElement()
                .matches(left -> left.obligation().what() == ObligationKind.SETTLEMENT);
        assertThat(Amendment.of(before, List.of(), Succession.AMENDS, MAY).carriedOver())
                .isEmpty();
    }

    @Test
    void anotherDoerIsAnotherObligationButNotAnotherSpelling() {
        var before = open(anAgreement("2018-01-01", "2018-12-31")
                .report(Cadence.once(Every.QUARTER), "Föreningen  Kajen", "nämnden"));
        var respelled = anAgreement("2018-01-01", "2018-12-31")
                .report(Cadence.once(Every.QUARTER), "FÖRENINGEN Kajen", "nämnden");
        var another = anAgreement("2018-01-01", "2018-12-31")
                .report(Cadence.once(Every.QUARTER), "Föreningen Bryggan", "nämnden");

        assertThat(Amendment.of(before, inAnotherDocument(respelled.obligations()), Succession.AMENDS, MAY)
                        .added())
                .isEmpty();
        assertThat(Amendment.of(before, inAnotherDocument(another.obligations()), Succession.AMENDS, MAY)
                        .added())
                .hasSize(4);
    }

    @Test
    void twoReportsOfOneTimeAreEachPairedWithTheOneToTheSameReceiver() {
        var toBoth = anAgreement("2018-01-01", "2018-12-31")
                .report(Cadence.once(Every.YEAR), ASSOCIATION, "nämnden")
                .report(Cadence.once(Every.YEAR), ASSOCIATION, "länsstyrelsen");
        var otherWayRound = anAgreement("2018-01-01", "2018-12-31")
                .report(Cadence.once(Every.YEAR), ASSOCIATION, "länsstyrelsen")
                .report(Cadence.once(Every.YEAR), ASSOCIATION, "nämnden");

        var amendment =
                Amendment.of(open(toBoth), inAnotherDocument(otherWayRound.obligations()), Succession.AMENDS, MAY);

        assertThat(amendment.kept())
                .hasSize(3)
                .allMatch(each ->
                        each.said().toWhom().equals(each.before().obligation().toWhom()));
    }

    private static List<Obligation> yearOf(Every every) {
        return anAgreement("2018-01-01", "2018-12-31")
                .followUp(Cadence.once(every))
                .obligations();
    }

    private static TermsFixture reportBy(String day) {
        return anAgreement("2018-01-01", "2018-12-31")
                .report(Cadence.onceBy(LocalDate.parse(day)), ASSOCIATION, "nämnden");
    }

    private static TermsFixture yearlyReportOn(TimeOfYear day) {
        return anAgreement("2018-01-01", "2020-12-31")
                .report(Cadence.once(Every.YEAR).in(List.of(day)), ASSOCIATION, "nämnden");
    }

    private static List<Obligation> decisionBy(String day) {
        return anAgreement("2018-01-01", "2018-12-31")
                .extension(Kind.DECISION, day, null, null)
                .obligations();
    }

    private static List<Obligation> inAnotherDocument(List<Obligation> obligations) {
        return AnotherDocument.saying(obligations);
    }

    private static List<Owed> open(TermsFixture agreement) {
        return open(agreement.obligations());
    }

    private static List<Owed> open(List<Obligation> obligations) {
        return owed(obligations, any -> false);
    }

    /** All of them, those of an extension or a follow-up with that label met. */
    private static List<Owed> met(List<Obligation> obligations, String label) {
        return owed(
                obligations,
                each -> each.what() != ObligationKind.END
                        && each.id().occurrence().endsWith("." + label));
    }

    private static List<Owed> owed(List<Obligation> obligations, Predicate<Obligation> isMet) {
        var all = new ArrayList<Owed>();
        obligations.forEach(
                each -> all.add(new Owed(each, isMet.test(each) ? LocalDate.parse("2018-03-20") : null, false)));
        return all;
    }

    private static Amendment.Again kept(Amendment amendment, ObligationKind kind) {
        return amendment.kept().stream()
                .filter(each -> each.said().what() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> occurrences(List<Obligation> obligations) {
        return obligations.stream()
                .filter(each -> each.what() == ObligationKind.FOLLOW_UP)
                .map(each -> each.id().occurrence())
                .toList();
    }
}
