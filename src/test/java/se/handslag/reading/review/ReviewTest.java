package se.handslag.reading.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.handslag.agreement.terms.AgreementTerms;
import se.handslag.agreement.terms.Cited;
import se.handslag.agreement.terms.Contribution;
import se.handslag.agreement.terms.DocumentKind;
import se.handslag.agreement.terms.DocumentTerm;
import se.handslag.agreement.terms.DurationTerm;
import se.handslag.agreement.terms.Finding;
import se.handslag.agreement.terms.FindingKind;
import se.handslag.agreement.terms.FindingKind.Grade;
import se.handslag.agreement.terms.MoneyTerm.BudgetTable;
import se.handslag.agreement.terms.PartyTerm;
import se.handslag.agreement.terms.PurposeTerm;
import se.handslag.agreement.terms.Source;
import se.handslag.agreement.terms.Term;
import se.handslag.kernel.Citation;
import se.handslag.kernel.Language;
import se.handslag.kernel.Money;

class ReviewTest {

    private static final String HASH = "0123456789abcdef".repeat(4);

    private static final int HEADING = 0;
    private static final int MUNICIPALITY = 1;
    private static final int ASSOCIATION = 2;
    private static final int PERIOD = 3;
    private static final int BUDGET = 4;
    private static final int GOAL = 5;

    private final AgreementTerms read = new AgreementTerms(
            DocumentKind.AGREEMENT,
            Language.SWEDISH,
            List.of(
                    new DocumentTerm.SectionHeading(at(HEADING), "Parter"),
                    party(MUNICIPALITY, "Storby kommun", PartyTerm.Sector.PUBLIC),
                    party(ASSOCIATION, "Föreningen Kajen", PartyTerm.Sector.CIVIL),
                    period("2026-01-01", "2027-12-31"),
                    budget(100, 200, 350),
                    new PurposeTerm.Goal(at(GOAL), "Alla ska ha någonstans att gå.", true)));

    @Test
    void nothingSaidLeavesEveryValueOpenAndNoMatterDone() {
        var review = Said.of(read).review();

        assertThat(review.values())
                .extracting(ReviewedValue::key)
                .containsExactly(keys(MUNICIPALITY, ASSOCIATION, PERIOD, BUDGET, GOAL));
        assertThat(review.values()).allMatch(ReviewedValue::isOpen).allMatch(value -> value.revision() == 0);
        assertThat(Matter.values()).hasSize(8).noneMatch(review::isDone);
        assertThat(review.isReady()).isFalse();
        assertThat(review.terms()).isEqualTo(read);
    }

    @Test
    void aMatterIsDoneWhenEachOfItsValuesHasBeenSpokenOf() {
        var said = Said.of(read).accepted(MUNICIPALITY);
        assertThat(said.review().isDone(Matter.PARTIES)).isFalse();

        said.accepted(ASSOCIATION);

        assertThat(said.review().isDone(Matter.PARTIES)).isTrue();
        assertThat(said.review().doneMatters()).isEqualTo(1);
    }

    @Test
    void aSilentMatterIsDoneOnlyWhenSomebodySaysThatItIsNotStated() {
        var silence = new ValueKey.Silent(Matter.EXTENSION);
        assertThat(Said.of(read).review().isSilent(Matter.EXTENSION)).isTrue();

        assertThat(Said.of(read).everything().review().isDone(Matter.EXTENSION)).isFalse();
        assertThat(Said.of(read).that(silence, Verdict.OPEN).review().isDone(Matter.EXTENSION))
                .isFalse();
        assertThat(Said.of(read).that(silence, Verdict.ACCEPTED).review().isDone(Matter.EXTENSION))
                .isFalse();
        assertThat(Said.of(read).that(silence, Verdict.NOT_STATED).review().isDone(Matter.EXTENSION))
                .isTrue();
    }

    @Test
    void aSilenceThatIsBrokenIsNotDoneByWhatWasSaidOfIt() {
        var said = Said.of(read)
                .that(new ValueKey.Silent(Matter.ENDING), Verdict.NOT_STATED)
                .added(1, ending(20));

        assertThat(said.review().isSilent(Matter.ENDING)).isFalse();
        assertThat(said.review().isDone(Matter.ENDING)).isTrue();

        // A value that is moved into a silent matter is open there as it was where it came from.
        var moved = Said.of(read).that(new ValueKey.Silent(Matter.ENDING), Verdict.NOT_STATED);
        assertThat(moved.corrected(GOAL, ending(GOAL)).review().values(Matter.ENDING))
                .hasSize(1);
    }

    @Test
    void aCorrectedFigureMakesTheFindingOfTheSumGo() {
        assertThat(sums(Said.of(read).review())).hasSize(1);

        var review = Said.of(read).corrected(BUDGET, budget(100, 250, 350)).review();

        assertThat(sums(review)).isEmpty();
        assertThat(review.terms().all(BudgetTable.class)).containsExactly(budget(100, 250, 350));
        assertThat(review.value(new ValueKey.Read(BUDGET)).orElseThrow().read()).isEqualTo(budget(100, 200, 350));
    }

    @Test
    void whyAnErrorMayStandDoesNotCarryOverToAnotherInItsPlace() {
        var old = sums(Said.of(read).review()).getFirst();
        var said = Said.of(read).letStand(old);
        assertThat(said.review().openErrors()).isEmpty();

        said.corrected(BUDGET, budget(100, 220, 350));

        assertThat(sums(said.review())).hasSize(1);
        assertThat(said.review().openErrors()).isEqualTo(sums(said.review()));
        assertThat(said.review().acceptance(sums(said.review()).getFirst())).isEmpty();
    }

    @Test
    void whyAnErrorMayStandHoldsAgainWhenTheFigureIsPutBack() {
        var old = sums(Said.of(read).review()).getFirst();

        assertThat(Said.of(read).letStand(old).accepted(BUDGET).review().openErrors())
                .isEmpty();
    }

    @Test
    void anOpenErrorBlocks() {
        var said = Said.of(read).everything().everySilence();
        assertThat(said.review().doneMatters()).isEqualTo(Matter.values().length);
        assertThat(said.review().isReady()).isFalse();

        said.letStand(said.review().openErrors().getFirst());

        assertThat(said.review().isReady()).isTrue();
    }

    @Test
    void aWarningDoesNotBlock() {
        var review = Said.of(withBudget(budget(100, 250, 350)))
                .everything()
                .everySilence()
                .review();

        assertThat(review.findings())
                .extracting(finding -> finding.kind().grade())
                .contains(Grade.WARNING)
                .doesNotContain(Grade.ERROR);
        assertThat(review.isReady()).isTrue();
    }

    @Test
    void whatIsNotStatedLeavesTheTermsAndTheRestKeepsItsOrder() {
        var review = Said.of(read).notStated(ASSOCIATION).notStated(BUDGET).review();

        assertThat(review.terms().terms()).containsExactly(term(HEADING), term(MUNICIPALITY), term(PERIOD), term(GOAL));
        assertThat(review.isSilent(Matter.SUMS)).isFalse();
        assertThat(review.isDone(Matter.SUMS)).isTrue();
        assertThat(review.unconfirmed()).containsExactlyInAnyOrder(1, 2, 3);
    }

    @Test
    void whatIsTakenBackIsOpenAgain() {
        var review = Said.of(read).that(new ValueKey.Read(PERIOD), Verdict.OPEN).review();

        assertThat(review.isDone(Matter.TERM)).isFalse();
        assertThat(review.terms()).isEqualTo(read);
        assertThat(review.unconfirmed()).contains(PERIOD);
    }

    @Test
    void whatIsAddedJoinsTheTermsAfterWhatWasRead() {
        var review = Said.of(read).added(1, ending(20)).added(2, cash(21, 5)).review();

        assertThat(review.terms().terms()).hasSize(8).startsWith(term(HEADING)).endsWith(ending(20), cash(21, 5));
        assertThat(review.values(Matter.ENDING)).extracting(ReviewedValue::read).containsOnlyNulls();
        assertThat(review.values(Matter.SUMS))
                .extracting(ReviewedValue::key)
                .containsExactly(new ValueKey.Read(BUDGET), new ValueKey.Added(2));
        assertThat(review.unconfirmed()).doesNotContain(6, 7);
    }

    @Test
    void theKeyOfWhatWasTakenAwayIsNeverGivenAgain() {
        assertThat(Said.of(read).review().nextAdded()).isEqualTo(new ValueKey.Added(1));
        var said = Said.of(read).added(1, ending(20)).added(2, cash(21, 5)).takenAway(2);

        assertThat(said.review().value(new ValueKey.Added(2))).isEmpty();
        assertThat(said.review().terms().terms()).endsWith(ending(20)).hasSize(7);
        assertThat(said.review().nextAdded()).isEqualTo(new ValueKey.Added(3));
    }

    @Test
    void ofTwoValuesThatSayTheSameOnlyTheOneNobodyHasSpokenOfIsUnconfirmed() {
        var twice = new ArrayList<>(read.terms());
        twice.add(cash(10, 5));
        twice.add(cash(10, 5));
        var said = Said.of(new AgreementTerms(read.kind(), read.language(), twice))
                .accepted(6)
                .notStated(MUNICIPALITY);

        // Without the municipality all stand one place further up.
        assertThat(said.review().terms().terms().get(5))
                .isEqualTo(said.review().terms().terms().get(6));
        assertThat(said.review().unconfirmed()).isEqualTo(Set.of(1, 2, 3, 4, 6));
    }

    @Test
    void headingsAreNoValuesAndCannotBeSpokenOf() {
        var review = Said.of(read).notStated(HEADING).review();

        assertThat(review.value(new ValueKey.Read(HEADING))).isEmpty();
        assertThat(review.terms()).isEqualTo(read);
        assertThat(review.unconfirmed()).doesNotContain(HEADING);
    }

    @Test
    void aContributionWithoutAPriceDrivesNoSum() {
        var knowledge = new Contribution.Unpriced(at(9), "Föreningen Kajen", "kunskap");

        assertThat(Matter.of(knowledge)).isEmpty();
        assertThat(Matter.of(cash(9, 5))).contains(Matter.SUMS);
    }

    @Test
    void whatAnErrorPointsAtIsNotTakenWithoutLooking() {
        var review = Said.of(read).accepted(PERIOD).review();

        assertThat(review.withoutRemarks())
                .extracting(ReviewedValue::key)
                .contains(new ValueKey.Read(MUNICIPALITY), new ValueKey.Read(GOAL))
                .doesNotContain(new ValueKey.Read(BUDGET), new ValueKey.Read(PERIOD));
    }

    @Test
    void onlyWhatIsCorrectedIsSomethingElse() {
        var key = new ValueKey.Read(GOAL);

        assertThatThrownBy(() -> new Judgement(key, Verdict.CORRECTED, null, null, Instant.EPOCH, 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Judgement(key, Verdict.ACCEPTED, term(GOAL), null, Instant.EPOCH, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private AgreementTerms withBudget(Term budget) {
        var terms = new ArrayList<>(read.terms());
        terms.set(BUDGET, budget);
        return new AgreementTerms(read.kind(), read.language(), terms);
    }

    private Term term(int place) {
        return read.terms().get(place);
    }

    private static List<Finding> sums(Review review) {
        return review.findings().stream()
                .filter(finding -> finding.kind() == FindingKind.SUM_MISMATCH)
                .toList();
    }

    private static ValueKey[] keys(int... places) {
        return Arrays.stream(places).mapToObj(ValueKey.Read::new).toArray(ValueKey[]::new);
    }

    private static PartyTerm.Party party(int place, String name, PartyTerm.Sector sector) {
        return new PartyTerm.Party(at(place), name, sector, null, null, List.of());
    }

    private static DurationTerm.Period period(String first, String last) {
        var source = at(PERIOD);
        return new DurationTerm.Period(
                source,
                new Cited<>(LocalDate.parse(first), source.citation()),
                new Cited<>(LocalDate.parse(last), source.citation()),
                List.of());
    }

    private static DurationTerm.Ending ending(int place) {
        return new DurationTerm.Ending(at(place), DurationTerm.Ending.Ground.ORDINARY_NOTICE, 3, null, false, true);
    }

    private static Contribution.Cash cash(int place, long kronor) {
        return new Contribution.Cash(at(place), "Storby kommun", Money.kronor(kronor), Contribution.Per.YEAR);
    }

    private static BudgetTable budget(long rent, long work, long total) {
        var source = at(BUDGET);
        return new BudgetTable(
                source,
                null,
                null,
                BudgetTable.Unit.KRONOR,
                List.of(
                        new BudgetTable.Row("Lokal", Money.kronor(rent), source.citation()),
                        new BudgetTable.Row("Material", Money.kronor(work), source.citation())),
                new Cited<>(Money.kronor(total), source.citation()));
    }

    private static Source at(int place) {
        return Source.plainly(new Citation(HASH, 1, 100 * place, 100 * place + 9, "ordalydel"));
    }
}
