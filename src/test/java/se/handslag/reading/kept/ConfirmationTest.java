package se.handslag.reading.kept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import se.handslag.agreement.Agreements;
import se.handslag.agreement.Succession;
import se.handslag.agreement.terms.Cited;
import se.handslag.agreement.terms.DurationTerm;
import se.handslag.obligations.kept.ObligationBook;
import se.handslag.partnership.Milestone;
import se.handslag.partnership.MilestoneKind;
import se.handslag.partnership.Partnership;
import se.handslag.partnership.Partnerships;
import se.handslag.platform.Statements;
import se.handslag.reading.review.FindingKey;
import se.handslag.reading.review.Judging;
import se.handslag.reading.review.Matter;
import se.handslag.reading.review.ReviewedValue;
import se.handslag.reading.review.ValueKey;
import se.handslag.reading.review.Verdict;

/** What people have confirmed begins to hold as a whole, or nothing of it does. */
class ConfirmationTest extends AtTheDesk {

    private static final LocalDate LAST_DAY = LocalDate.parse("2027-12-31");
    private static final Set<String> NOBODY_ELSE = Set.of();

    @Autowired
    Partnerships partnerships;

    @Autowired
    Agreements agreements;

    @Autowired
    ObligationBook book;

    @Autowired
    Failing failing;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Statements statements;

    @BeforeEach
    void nothingFails() {
        failing.when(false);
    }

    @Test
    void aPartnershipAndAllThatFollowsOfItAreMadeInOneTransaction() throws Exception {
        var copy = Shelter.copy();
        var reading = desk.keep(copy);

        var confirmed = desk.confirmed(reading);

        assertThat(confirmed.fresh()).isTrue();
        var dossier = confirmed.partnership();
        var partnership = partnership(dossier);
        assertThat(partnership.parties())
                .extracting(party -> party.space())
                .containsExactly(space(Shelter.HOST), space(Shelter.GUEST));
        assertThat(partnership.lastDay()).isEqualTo(LAST_DAY);
        assertThat(partnership.diaryNumber()).isEqualTo("SN 2025/0214");
        assertThat(desk.as(Shelter.HOST, () -> agreements.latest(dossier))).hasValueSatisfying(agreement -> {
            assertThat(agreement.number()).isOne();
            assertThat(agreement.id()).isEqualTo(confirmed.agreement());
            assertThat(agreement.terms()).isEqualTo(copy.reading().terms());
            assertThat(agreement.unconfirmed()).isEmpty();
        });
        assertThat(desk.as(Shelter.HOST, () -> book.of(dossier))).isNotEmpty();
        assertThat(transactionsOf(dossier)).hasSize(1);
        assertThat(tablesOf(dossier))
                .contains(
                        "partnership.partnership",
                        "partnership.participant",
                        "partnership.milestone",
                        "agreement.agreement",
                        "agreement.goal",
                        "obligations.obligation",
                        "records.document",
                        "records.version",
                        "reading.reading",
                        "reading.judgement");
    }

    @Test
    void whatCannotBeKeptInFullIsNotKeptAtAll() throws Exception {
        var reading = desk.keep(Shelter.copy());
        var before = contents.everything();
        failing.when(true);

        assertThatThrownBy(() -> desk.confirmed(reading)).hasMessageContaining("could not be kept");

        assertThat(contents.everything()).isEqualTo(before);
        failing.when(false);
        assertThat(desk.confirmed(reading).fresh()).isTrue();
    }

    @Test
    void theSameRequestTwiceIsOne() throws Exception {
        var reading = desk.keep(Shelter.copy());
        var asked = Desk.all(null, NOBODY_ELSE, "begäran-1");
        var first = (ConfirmOutcome.Confirmed) desk.confirm(reading, asked);
        var before = contents.everything();

        var second = (ConfirmOutcome.Confirmed) desk.confirm(reading, asked);

        assertThat(second).isEqualTo(new ConfirmOutcome.Confirmed(first.partnership(), first.agreement(), false));
        assertThat(first.fresh()).isTrue();
        assertThat(contents.everything()).isEqualTo(before);
    }

    @Test
    void ofTwoWhoConfirmAtOnceTheLaterFindsThePartnershipOfTheFirst() throws Exception {
        var reading = desk.keep(Shelter.copy());
        var asked = Desk.all(null, NOBODY_ELSE, null);

        var both = new AtOnce(transaction, database)
                .both(
                        desk.at(Shelter.HOST),
                        () -> (ConfirmOutcome.Confirmed) confirmation.confirm(reading, asked),
                        desk.at(Shelter.HOST),
                        () -> (ConfirmOutcome.Confirmed) confirmation.confirm(reading, asked));

        assertThat(both).extracting(ConfirmOutcome.Confirmed::fresh).containsExactly(true, false);
        assertThat(both)
                .extracting(ConfirmOutcome.Confirmed::agreement)
                .containsOnly(both.getFirst().agreement());
    }

    @Test
    void whatIsNotReadyKeepsNothingAndTellsWhatIsMissing() throws Exception {
        var reading = desk.keep(invalid());
        desk.<Said>as(Shelter.HOST, () -> reviews.acceptMatter(reading, Matter.PARTIES));
        var before = contents.everything();

        var outcome = (ConfirmOutcome.NotReady) desk.confirm(reading, Desk.asReviewed("Nattkollen", NOBODY_ELSE));

        assertThat(outcome.open()).hasSize(7).doesNotContain(Matter.PARTIES);
        assertThat(outcome.errors()).isNotEmpty();
        assertThat(contents.everything()).isEqualTo(before);
    }

    @Test
    void onlyAnErrorThatNobodyHasSpokenForStandsInTheWay() {
        var reading = desk.keep(invalid());
        for (Matter matter : Matter.values()) {
            desk.<Said>as(Shelter.HOST, () -> reviews.acceptMatter(reading, matter));
        }

        var outcome = desk.confirm(reading, Desk.asReviewed("Nattkollen", NOBODY_ELSE));

        assertThat(outcome).isInstanceOfSatisfying(ConfirmOutcome.NotReady.class, notReady -> {
            assertThat(notReady.open()).isEmpty();
            assertThat(notReady.errors()).isNotEmpty();
        });
    }

    @Test
    void whoeverTakesAllWithAReasonTakesErrorsAndSilencesToo() {
        var reading = desk.keep(invalid());

        var confirmed = desk.confirmed(reading);

        var review = desk.found(reading).review();
        assertThat(review.values()).extracting(ReviewedValue::verdict).containsOnly(Verdict.ACCEPTED);
        assertThat(review.isReady()).isTrue();
        assertThat(desk.as(Shelter.HOST, () -> agreements.find(confirmed.agreement()))
                        .orElseThrow()
                        .accepted())
                .isNotEmpty()
                .allMatch(fault -> fault.reason().equals(Desk.REASON));
    }

    @Test
    void whatNobodyHasSpokenOfIsKeptAsSuch() {
        var reading = desk.keep(Shelter.copy());
        for (Matter matter : Matter.values()) {
            desk.<Said>as(Shelter.HOST, () -> reviews.acceptMatter(reading, matter));
        }
        var rest = desk.found(reading).review().rest();

        var confirmed = (ConfirmOutcome.Confirmed) desk.confirm(reading, Desk.asReviewed("Nattkollen", NOBODY_ELSE));

        var agreement = desk.as(Shelter.HOST, () -> agreements.find(confirmed.agreement()))
                .orElseThrow();
        assertThat(partnership(confirmed.partnership()).name()).isEqualTo("Nattkollen");
        assertThat(agreement.unconfirmed())
                .isNotEmpty()
                .hasSameSizeAs(rest)
                .allMatch(place -> rest.stream()
                        .anyMatch(value ->
                                value.term().equals(agreement.stated().terms().get(place))));
    }

    @Test
    void anAmendmentChangesThePartnershipAndLeavesItsName() {
        var first = desk.confirmed(Shelter.copy());
        var dossier = first.partnership();
        var name = partnership(dossier).name();
        var owed = desk.as(Shelter.HOST, () -> book.of(dossier)).size();
        var longer = desk.keep(Shelter.copy()
                .with("den 31 december 2029", "den 31 december 2027")
                .with("Tillägg om natten", "Överenskommelse om idéburet offentligt partnerskap"));

        var outcome = (ConfirmOutcome.Confirmed) desk.confirm(longer, Desk.all(dossier, null, null));

        assertThat(outcome.partnership()).isEqualTo(dossier);
        assertThat(outcome.agreement()).isNotEqualTo(first.agreement());
        var partnership = partnership(dossier);
        assertThat(partnership.name()).isEqualTo(name);
        assertThat(partnership.lastDay()).isEqualTo(LocalDate.parse("2029-12-31"));
        assertThat(partnership.milestones())
                .filteredOn(milestone -> milestone.kind() == MilestoneKind.ENDED)
                .containsExactly(new Milestone(MilestoneKind.ENDED, LocalDate.parse("2029-12-31")));
        assertThat(partnership.parties()).hasSize(2);
        var latest = desk.as(Shelter.HOST, () -> agreements.latest(dossier)).orElseThrow();
        assertThat(latest.number()).isEqualTo(2);
        assertThat(latest.succession()).isEqualTo(Succession.AMENDS);
        assertThat(desk.as(Shelter.HOST, () -> book.of(dossier))).hasSizeGreaterThan(owed);
    }

    @Test
    void ofTwoAmendmentsAtOnceOneFollowsTheOther() throws Exception {
        var dossier = desk.confirmed(Shelter.copy()).partnership();
        var one = desk.keep(Shelter.copy());
        var other = desk.keep(Shelter.copy());

        new AtOnce(transaction, database)
                .both(
                        desk.at(Shelter.HOST),
                        () -> confirmation.confirm(one, Desk.all(dossier, null, null)),
                        desk.at(Shelter.HOST),
                        () -> confirmation.confirm(other, Desk.all(dossier, null, null)));

        assertThat(desk.as(Shelter.HOST, () -> agreements.latest(dossier)))
                .hasValueSatisfying(latest -> assertThat(latest.number()).isEqualTo(3));
    }

    @Test
    void nothingIsConfirmedIntoAPartnershipOfAnother() throws Exception {
        var reading = desk.keep(Shelter.copy());
        var theirs = desk.as(
                Shelter.STRANGER,
                () -> readings.keep("x", Shelter.copy().bytes(), Shelter.copy().reading()));
        var another = (ConfirmOutcome.Confirmed) desk.<ConfirmOutcome>as(
                Shelter.STRANGER, () -> confirmation.confirm(theirs, Desk.all(null, null, null)));
        var before = contents.everything();

        for (var into : List.of(another.partnership(), UUID.randomUUID())) {
            assertThat(desk.confirm(reading, Desk.all(into, null, null))).isEqualTo(new ConfirmOutcome.Unknown());
        }

        assertThat(contents.everything()).isEqualTo(before);
    }

    @Test
    void aConfirmedReadingIsCorrectedWithoutBecomingAnotherAgreement() {
        var reading = desk.keep(Shelter.copy());
        var first = desk.confirmed(reading);
        var value = desk.found(reading).review().values(Matter.TERM).getFirst();
        var longer = until((DurationTerm.Period) value.term(), "2028-06-30");
        desk.<Said>as(
                Shelter.HOST,
                () -> reviews.judge(reading, new Judging(value.key(), Verdict.CORRECTED, longer, value.revision())));
        assertThat(partnership(first.partnership()).lastDay()).isEqualTo(LAST_DAY);

        var again = desk.confirmed(reading);

        assertThat(again).isEqualTo(new ConfirmOutcome.Confirmed(first.partnership(), first.agreement(), false));
        var partnership = partnership(first.partnership());
        assertThat(partnership.lastDay()).isEqualTo(LocalDate.parse("2028-06-30"));
        assertThat(partnership.revision()).isEqualTo(2);
        assertThat(desk.as(Shelter.HOST, () -> agreements.latest(first.partnership())))
                .hasValueSatisfying(agreement -> {
                    assertThat(agreement.number()).isOne();
                    assertThat(agreement.revision()).isEqualTo(2);
                    assertThat(agreement.terms().all(DurationTerm.Period.class)).containsExactly(longer);
                });
    }

    @Test
    void aLastDayThatIsNoLongerAgreedNeverWasAMilestone() {
        var reading = desk.keep(Shelter.copy());
        var dossier = desk.confirmed(reading).partnership();
        var value = desk.found(reading).review().values(Matter.TERM).getFirst();
        var read = (DurationTerm.Period) value.term();
        var endless = new DurationTerm.Period(read.source(), read.start(), null, List.of());
        desk.<Said>as(
                Shelter.HOST,
                () -> reviews.judge(reading, new Judging(value.key(), Verdict.CORRECTED, endless, value.revision())));

        desk.confirmed(reading);

        assertThat(partnership(dossier).lastDay()).isNull();
        assertThat(partnership(dossier).milestones())
                .extracting(Milestone::kind)
                .contains(MilestoneKind.STARTED)
                .doesNotContain(MilestoneKind.ENDED);
    }

    @Test
    void whatALaterAgreementHasChangedIsCorrectedThere() throws Exception {
        var reading = desk.keep(Shelter.copy());
        var dossier = desk.confirmed(reading).partnership();
        desk.confirm(desk.keep(Shelter.copy()), Desk.all(dossier, null, null));
        var before = contents.everything();

        assertThat(desk.confirm(reading, Desk.all(null, null, null))).isEqualTo(new ConfirmOutcome.Superseded(dossier));

        assertThat(contents.everything()).isEqualTo(before);
    }

    @Test
    void whatIsSaidOfAConfirmedReadingIsSharedAtOnce() throws Exception {
        var reading = desk.keep(Shelter.copy());
        var dossier = desk.confirmed(reading).partnership();
        var value = desk.found(reading).review().values(Matter.TERM).getFirst();
        var backwards = until((DurationTerm.Period) value.term(), "2024-12-31");
        desk.<Said>as(
                Shelter.HOST,
                () -> reviews.judge(reading, new Judging(value.key(), Verdict.CORRECTED, backwards, value.revision())));
        var added = new Judging(new ValueKey.Added(1), Verdict.CORRECTED, backwards, 0);
        desk.<Said>as(Shelter.HOST, () -> reviews.judge(reading, added));
        var finding = FindingKey.of(desk.found(reading).review().openErrors().getFirst());

        desk.<Said>as(Shelter.HOST, () -> reviews.accept(reading, finding, "Det är som det ska."));

        assertThat(contents.ask("select dossier_id from reading.acceptance where reading_id = '" + reading + "'"))
                .containsExactly(dossier.toString());
        assertThat(contents.ask("select dossier_id from reading.judgement where reading_id = '" + reading + "'"))
                .hasSizeGreaterThan(2)
                .containsOnly(dossier.toString());
    }

    /** However long the agreement is. Each party costs some of its own, and so does each who signs or is to be turned to. */
    @Test
    void confirmingSendsFewStatements() {
        var reading = desk.keep(Shelter.copy());
        desk.confirmed(Shelter.copy());
        contents.whenAllIsHeard();
        statements.takeAll();

        desk.confirm(reading, Desk.all(null, NOBODY_ELSE, null));

        contents.whenAllIsHeard();
        assertThat(statements.takeAll()).hasSizeLessThanOrEqualTo(54);
    }

    private static Shelter invalid() {
        return Shelter.copy().with("den 31 december 2024", "den 31 december 2027");
    }

    private static DurationTerm.Period until(DurationTerm.Period read, String last) {
        return new DurationTerm.Period(
                read.source(),
                read.start(),
                new Cited<>(LocalDate.parse(last), read.source().citation()),
                List.of());
    }

    private Partnership partnership(UUID dossier) {
        return desk.as(Shelter.HOST, () -> partnerships.find(dossier).orElseThrow());
    }

    private UUID space(String organisation) {
        return desk.one(organisation).space().id();
    }

    private List<String> transactionsOf(UUID dossier) throws Exception {
        return contents.ask(
                "select distinct transaction_number from platform.audit_entry where dossier_id = '" + dossier + "'");
    }

    private List<String> tablesOf(UUID dossier) throws Exception {
        return contents.ask(
                "select distinct table_name from platform.audit_entry where dossier_id = '" + dossier + "'");
    }
}
