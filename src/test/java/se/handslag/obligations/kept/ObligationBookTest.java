package se.handslag.obligations.kept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import se.handslag.agreement.Succession;
import se.handslag.agreement.TermsConfirmed;
import se.handslag.agreement.terms.AgreementTerms;
import se.handslag.agreement.terms.ConductTerm;
import se.handslag.agreement.terms.CooperationTerm;
import se.handslag.agreement.terms.Term;
import se.handslag.obligations.Derivation;
import se.handslag.obligations.Obligation;
import se.handslag.obligations.ObligationKind;
import se.handslag.platform.Actor;
import se.handslag.platform.ActorScope;
import se.handslag.platform.Database;
import se.handslag.platform.Statements;
import se.handslag.platform.TestServer;

/** What an agreement promises is kept in the transaction that confirms it, and read back as it was derived. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ObligationBookTest {

    private static final LocalDate DAY = LocalDate.parse("2021-03-10");
    private static final LocalDate EVER = LocalDate.parse("2000-01-01");
    private static final String RICH = "every-kind-of-clause";

    @Autowired
    ObligationBook book;

    @Autowired
    DutiesEverywhere everywhere;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Statements statements;

    @Autowired
    Database database;

    private final UUID space = UUID.randomUUID();
    private final UUID person = UUID.randomUUID();
    private final UUID dossier = UUID.randomUUID();

    @Test
    void whatIsConfirmedIsReadBackAsItWasDerivedInTheOrderOfTheCalendar() throws Exception {
        for (var name :
                List.of(RICH, "clean-english-cpp-agreement", "region-peer-support-in-mnkr", "crisis-preparedness")) {
            var terms = SampleAgreements.terms(name);
            var own = UUID.randomUUID();
            var agreement = UUID.randomUUID();
            confirm(new TermsConfirmed(own, agreement, Succession.FIRST, terms, DAY));

            var kept = acting(() -> book.of(own));

            assertThat(kept)
                    .extracting(KeptObligation::obligation)
                    .isNotEmpty()
                    .containsExactlyElementsOf(Derivation.from(terms).obligations());
            assertThat(kept)
                    .allMatch(each -> each.agreement().equals(agreement)
                            && each.standing() == Standing.OPEN
                            && each.revision() == 1);
        }
    }

    @Test
    void whatIsConfirmedTwiceIsKeptOnce() throws Exception {
        confirm(Succession.FIRST, SampleAgreements.terms(RICH));
        var once = acting(() -> book.of(dossier));

        confirm(Succession.FIRST, SampleAgreements.terms(RICH));
        confirm(Succession.AMENDS, SampleAgreements.terms(RICH));

        assertThat(acting(() -> book.of(dossier))).isEqualTo(once);
    }

    @Test
    void whatIsMetStaysMetAndWhatIsToComeIsWithdrawnWhenAnAmendmentNoLongerSaysIt() throws Exception {
        confirm(Succession.FIRST, SampleAgreements.terms(RICH));
        var followUps = kept(
                each -> each.what() == ObligationKind.FOLLOW_UP && each.day().isPresent());
        var first = followUps.getFirst();
        var on = first.obligation().day().orElseThrow();
        assertThat(meet(first)).isTrue();

        confirm(
                Succession.AMENDS,
                without(SampleAgreements.terms(RICH), term -> term instanceof CooperationTerm.FollowUp),
                on);

        assertThat(followUps).hasSizeGreaterThan(1);
        assertThat(kept(each -> each.what() == ObligationKind.FOLLOW_UP))
                .singleElement()
                .satisfies(left -> {
                    assertThat(left.id()).isEqualTo(first.id());
                    assertThat(left.standing()).isEqualTo(Standing.MET);
                    assertThat(left.met()).isEqualTo(new Done(DAY, "", ""));
                });
        assertThat(count("obligation where standing = 'withdrawn' and withdrawn_on = '" + on + "'"))
                .isEqualTo(followUps.size() - 1);
    }

    @Test
    void whatWasWithdrawnMayBePromisedAgain() throws Exception {
        var terms = SampleAgreements.terms(RICH);
        confirm(Succession.FIRST, terms, EVER);
        var all = acting(() -> book.of(dossier));
        confirm(Succession.AMENDS, without(terms, term -> term instanceof CooperationTerm.FollowUp), EVER);

        confirm(Succession.AMENDS, terms, EVER);

        assertThat(acting(() -> book.of(dossier)))
                .extracting(KeptObligation::obligation)
                .containsExactlyElementsOf(
                        all.stream().map(KeptObligation::obligation).toList());
    }

    @Test
    void whatAReplacedAgreementLeftUndoneStaysOpenUnderIt() throws Exception {
        var old = UUID.randomUUID();
        confirm(new TermsConfirmed(dossier, old, Succession.FIRST, SampleAgreements.terms(RICH), DAY));
        var late = LocalDate.parse("2090-01-01");
        var due = kept(each -> each.day().isPresent());

        confirm(Succession.REPLACES, without(SampleAgreements.terms(RICH), any -> true), late);

        assertThat(kept(each -> each.day().isPresent()))
                .hasSameSizeAs(due)
                .allMatch(each -> each.carriedOver() && each.agreement().equals(old) && each.revision() == 2);
    }

    @Test
    void whoeverHasNotSeenTheLatestChangeMeetsNothing() throws Exception {
        confirm(Succession.FIRST, SampleAgreements.terms(RICH));
        var seen = acting(() -> book.of(dossier)).getFirst();

        assertThat(meet(seen)).isTrue();
        assertThat(meet(seen)).isFalse();

        var met = kept(each -> each.id().equals(seen.obligation().id())).getFirst();
        assertThat(met.revision()).isEqualTo(2);
        assertThat(count("obligation where met_by = '" + person + "'")).isEqualTo(1);
        assertThat(meet(met)).isFalse();
    }

    @Test
    void whatShowsThatItIsDoneIsKeptUntilThatIsTakenBack() throws Exception {
        confirm(Succession.FIRST, SampleAgreements.terms(RICH));
        var seen = acting(() -> book.of(dossier)).getFirst();
        var done = new Done(DAY, "Protokoll § 7", "");

        assertThat(acting(() -> book.meet(dossier, seen.id(), done, 1)))
                .isInstanceOfSatisfying(
                        Marked.Noted.class,
                        noted -> assertThat(noted.obligation().met()).isEqualTo(done));
        assertThat(acting(() -> book.reopen(dossier, seen.id(), 1))).isInstanceOf(Marked.ChangedMeanwhile.class);
        assertThat(acting(() -> book.reopen(dossier, seen.id(), 2))).isInstanceOf(Marked.Noted.class);
        assertThat(acting(() -> book.reopen(dossier, seen.id(), 3))).isInstanceOf(Marked.ChangedMeanwhile.class);
        assertThat(acting(() -> book.find(dossier, seen.id()))).hasValueSatisfying(left -> {
            assertThat(left.standing()).isEqualTo(Standing.OPEN);
            assertThat(left.met()).isNull();
        });
        assertThat(acting(() -> book.meet(UUID.randomUUID(), seen.id(), done, 3)))
                .isInstanceOf(Marked.Unknown.class);
    }

    @Test
    void countIsKeptFromTheDayOnWhichItWasFirstConfirmed() throws Exception {
        confirm(Succession.FIRST, SampleAgreements.terms(RICH));
        confirm(Succession.AMENDS, SampleAgreements.terms(RICH), DAY.plusYears(1));

        assertThat(acting(() -> book.of(dossier)))
                .extracting(KeptObligation::keptSince)
                .containsOnly(DAY);
    }

    @Test
    void nobodyMeetsWhatLiesInAnothersSpace() throws Exception {
        confirm(Succession.FIRST, SampleAgreements.terms(RICH));
        var seen = acting(() -> book.of(dossier)).getFirst();

        var elsewhere = Actor.atHome(UUID.randomUUID(), person);

        assertThat(ActorScope.<Marked, RuntimeException>call(
                        elsewhere, () -> book.meet(dossier, seen.id(), new Done(DAY, "", ""), 1)))
                .isInstanceOf(Marked.Unknown.class);
        assertThat(ActorScope.<List<KeptObligation>, RuntimeException>call(elsewhere, () -> book.of(dossier)))
                .isEmpty();
    }

    @Test
    void whatIsOpenAndDueByADayIsFoundInTheOrderOfTheCalendar() throws Exception {
        confirm(Succession.FIRST, SampleAgreements.terms(RICH), EVER);
        var dated = kept(each -> each.day().isPresent());
        var last = dated.get(4).obligation().day().orElseThrow();
        var due = dated.stream()
                .filter(each -> !each.obligation().day().orElseThrow().isAfter(last))
                .toList();

        assertThat(acting(() -> everywhere.until(last, DAY, 1000)))
                .containsExactlyElementsOf(
                        due.stream().map(each -> new DutyOf(dossier, each)).toList());
        assertThat(acting(() -> everywhere.until(last, DAY, 2))).hasSize(2);

        meet(due.getFirst());
        assertThat(acting(() -> everywhere.until(last, DAY, 1))).containsExactly(new DutyOf(dossier, due.get(1)));
    }

    @Test
    void whatWasDueBeforeTodayAndBeforeCountWasKeptIsNotAmongIt() throws Exception {
        var lastOfAll = LocalDate.parse("2090-01-01");
        confirm(Succession.FIRST, SampleAgreements.terms(RICH), lastOfAll);
        var dated = kept(each -> each.day().isPresent());
        var today = dated.get(2).obligation().day().orElseThrow();

        assertThat(acting(() -> everywhere.until(lastOfAll, today, 1000)))
                .extracting(DutyOf::obligation)
                .containsExactlyElementsOf(dated.stream()
                        .filter(each -> !each.obligation().day().orElseThrow().isBefore(today))
                        .toList());
    }

    @Test
    void whatLiesBetweenTwoDaysIsFoundDoneOrNot() throws Exception {
        confirm(Succession.FIRST, SampleAgreements.terms(RICH));
        var dated = kept(each -> each.day().isPresent());
        meet(dated.getFirst());
        var first = dated.getFirst().obligation().day().orElseThrow();

        assertThat(acting(() -> everywhere.between(first, first, Optional.of(dossier), 1000)))
                .extracting(duty -> duty.obligation().standing())
                .contains(Standing.MET);
        assertThat(acting(() -> everywhere.between(first, first, Optional.of(UUID.randomUUID()), 1000)))
                .isEmpty();
    }

    @Test
    void aCommitmentSaidAgainInOtherBlanksIsTheSameAndOneNoLongerSaidIsWithdrawn() throws Exception {
        var terms = SampleAgreements.terms(RICH);
        var own = Derivation.from(terms).commitments().getFirst();
        var more = new ConductTerm.Commitment(own.source(), null, "De ska hälsa på varandra.");
        confirm(Succession.FIRST, with(terms, List.of(own, more)));
        var before = acting(() -> book.commitments(dossier));
        assertThat(before).extracting(KeptCommitment::text).containsExactly(own.text(), more.text());
        assertThat(before)
                .extracting(KeptCommitment::clause)
                .containsOnly(own.source().citation());

        confirm(Succession.AMENDS, with(terms, List.of(inOtherBlanks(own))));

        assertThat(acting(() -> book.commitments(dossier))).containsExactly(before.getFirst());
        assertThat(count("commitment where standing = 'withdrawn'")).isEqualTo(1);
    }

    @Test
    void theStatementsAreAsFewHoweverMuchIsPromised() throws Exception {
        var much = SampleAgreements.terms(RICH);
        var little = SampleAgreements.terms("night-shelter");
        var another = new AgreementTerms(much.kind(), much.language(), List.of());
        confirm(Succession.FIRST, little);

        assertThat(sentBy(() ->
                        confirm(new TermsConfirmed(UUID.randomUUID(), UUID.randomUUID(), Succession.FIRST, much, DAY))))
                .hasSizeLessThanOrEqualTo(5);
        assertThat(sentBy(() -> confirm(Succession.AMENDS, much))).hasSizeLessThanOrEqualTo(9);
        assertThat(sentBy(() -> confirm(Succession.AMENDS, much)))
                .satisfiesExactly(
                        space -> assertThat(space).contains("enter_space"),
                        obligations -> assertThat(obligations).contains("for update"),
                        commitments -> assertThat(commitments).contains("for update"));
        assertThat(sentBy(() -> confirm(Succession.REPLACES, another))).hasSizeLessThanOrEqualTo(9);
        assertThat(sentBy(() -> acting(() -> book.of(dossier)))).hasSize(2);
        assertThat(sentBy(() -> acting(() -> everywhere.until(DAY, DAY, 1000)))).hasSize(3);
    }

    @Test
    void aConfirmationThatComesToNothingPromisesNothing() throws Exception {
        var terms = SampleAgreements.terms(RICH);

        assertThatThrownBy(() -> acting(() -> transaction.execute(status -> {
                    events.publishEvent(event(Succession.FIRST, terms, DAY));
                    throw new IllegalStateException("the agreement could not be kept");
                })))
                .hasMessageContaining("could not be kept");

        assertThat(acting(() -> book.of(dossier))).isEmpty();
        assertThatThrownBy(() -> acting(() -> {
                    events.publishEvent(event(Succession.FIRST, terms, DAY));
                    return true;
                }))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    private void confirm(Succession succession, AgreementTerms terms) {
        confirm(succession, terms, DAY);
    }

    private void confirm(Succession succession, AgreementTerms terms, LocalDate on) {
        confirm(event(succession, terms, on));
    }

    private TermsConfirmed event(Succession succession, AgreementTerms terms, LocalDate on) {
        return new TermsConfirmed(dossier, UUID.randomUUID(), succession, terms, on);
    }

    private void confirm(TermsConfirmed confirmed) {
        acting(() -> {
            transaction.executeWithoutResult(status -> events.publishEvent(confirmed));
            return true;
        });
    }

    private List<KeptObligation> kept(Predicate<Obligation> such) {
        return acting(() -> book.of(dossier)).stream()
                .filter(each -> such.test(each.obligation()))
                .toList();
    }

    private boolean meet(KeptObligation seen) {
        return acting(() -> book.meet(dossier, seen.id(), new Done(DAY, "", ""), seen.revision()))
                instanceof Marked.Noted;
    }

    private <T> T acting(Supplier<T> work) {
        return ActorScope.<T, RuntimeException>call(Actor.atHome(space, person), work::get);
    }

    private List<String> sentBy(Runnable work) {
        statements.takeAll();
        work.run();
        return statements.takeAll();
    }

    private int count(String rows) throws SQLException {
        try (var superuser = TestServer.superuserOf(database);
                var statement = superuser.createStatement();
                var answer = statement.executeQuery(
                        "select count(*) from obligations." + rows + " and dossier_id = '" + dossier + "'")) {
            answer.next();
            return answer.getInt(1);
        }
    }

    private static AgreementTerms without(AgreementTerms terms, Predicate<Term> such) {
        return new AgreementTerms(
                terms.kind(),
                terms.language(),
                terms.terms().stream().filter(such.negate()).toList());
    }

    /** The terms with these commitments and no others. */
    private static AgreementTerms with(AgreementTerms terms, List<? extends Term> commitments) {
        var all = new ArrayList<Term>(
                without(terms, term -> term instanceof ConductTerm.Commitment).terms());
        all.addAll(commitments);
        return new AgreementTerms(terms.kind(), terms.language(), all);
    }

    private static ConductTerm.Commitment inOtherBlanks(ConductTerm.Commitment said) {
        return new ConductTerm.Commitment(
                said.source(), said.party(), " " + said.text().replace(" ", "\n "));
    }
}
