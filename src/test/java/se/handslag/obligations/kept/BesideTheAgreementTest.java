package se.handslag.obligations.kept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import se.handslag.agreement.Succession;
import se.handslag.agreement.TermsConfirmed;
import se.handslag.agreement.terms.AgreementTerms;
import se.handslag.obligations.DutyState;
import se.handslag.obligations.DutyStates;
import se.handslag.obligations.Fulfilment;
import se.handslag.obligations.ObligationKind;
import se.handslag.obligations.Origin;
import se.handslag.platform.Actor;
import se.handslag.platform.ActorScope;

/** What the parties owe beside their agreement, what they decide otherwise than it says, and what other modules know to be done. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class BesideTheAgreementTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-10");
    private static final Decided WAIVED = new Decided("Styrgruppen § 4", TODAY, null);

    @Autowired
    ObligationBook book;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    private final UUID space = UUID.randomUUID();
    private final UUID dossier = UUID.randomUUID();
    private AgreementTerms terms;

    /** What a module that knows publishes. */
    private record Happened(UUID space, UUID dossier, UUID obligation, LocalDate on) implements Fulfilment {}

    @BeforeEach
    void anAgreementWhoseGroupMeetsEachMonthUnlessOtherwiseDecided() throws Exception {
        terms = SampleAgreements.terms(Path.of("src/main/resources/site/demo/kompassen.txt"));
        confirm(Succession.FIRST);
        assertThat(meetings()).hasSizeGreaterThan(6);
    }

    @Test
    void whatIsNotedIsOwedWithItsOwnWordsAndStaysWhenAnotherAgreementFollows() {
        var key = UUID.randomUUID();
        var duty = new NewDuty(ObligationKind.OTHER, "Gå igenom schemat", null, TODAY.plusDays(5), null);

        acting(() -> book.add(dossier, key, duty, TODAY));
        acting(() -> book.add(dossier, key, duty, TODAY));
        confirm(Succession.REPLACES);

        var kept = one(key);
        assertThat(kept.obligation().origin()).isEqualTo(new Origin.Person("Gå igenom schemat"));
        assertThat(kept.agreement()).isNull();
        assertThat(kept.keptSince()).isEqualTo(TODAY);
        assertThat(acting(() -> book.of(dossier)))
                .filteredOn(each -> each.id().equals(key))
                .hasSize(1);
    }

    @Test
    void whatWasDecidedTellsWhereTheDecisionStands() {
        var key = UUID.randomUUID();

        acting(() ->
                book.add(dossier, key, new NewDuty(ObligationKind.REPORT, "En lägesbild", "A", TODAY, WAIVED), TODAY));

        assertThat(one(key).obligation().origin())
                .isEqualTo(new Origin.Decision("En lägesbild", "Styrgruppen § 4", TODAY));
    }

    @Test
    void whatIsNotedCanBeTakenAwayAndWhatIsAgreedCannot() {
        var key = UUID.randomUUID();
        acting(() ->
                book.add(dossier, key, new NewDuty(ObligationKind.OTHER, "Fel", null, TODAY.plusDays(5), null), TODAY));
        var agreed = meetings().getFirst();

        assertThat(acting(() -> book.takeAway(dossier, agreed.id(), 1, TODAY)))
                .isInstanceOf(Marked.ChangedMeanwhile.class);
        assertThat(acting(() -> book.takeAway(dossier, key, 1, TODAY))).isInstanceOf(Marked.Noted.class);
        assertThat(acting(() -> book.find(dossier, key))).isEmpty();
    }

    @Test
    void aMeetingThatIsMovedHasItsNewDayUntilThatIsTakenBack() {
        var meeting = meetings().getFirst();
        var day = meeting.obligation().day().orElseThrow();
        var later = day.plusDays(9);

        assertThat(acting(() -> book.decide(dossier, meeting.id(), new Decided("§ 4", TODAY, later), true, 1)))
                .isInstanceOf(Marked.Noted.class);
        confirm(Succession.AMENDS);

        assertThat(one(meeting.id()).obligation().day()).contains(later);
        assertThat(meetings()).filteredOn(each -> each.decided() != null).hasSize(1);
        assertThat(acting(() -> book.undecide(dossier, meeting.id(), 2))).isInstanceOf(Marked.Noted.class);
        assertThat(one(meeting.id()).obligation().day()).contains(day);
        assertThat(acting(() -> book.undecide(dossier, meeting.id(), 3))).isInstanceOf(Marked.ChangedMeanwhile.class);
    }

    @Test
    void aMeetingThatIsNotToBeHeldIsNeitherLateNorWaitedForAlsoWhenTheAgreementIsSaidAgain() {
        var meeting = meetings().getFirst();

        acting(() -> book.decide(dossier, meeting.id(), WAIVED, false, 1));
        confirm(Succession.AMENDS);

        var kept = one(meeting.id());
        assertThat(kept.standing()).isEqualTo(Standing.WAIVED);
        assertThat(kept.state(DutyStates.of(List.of(), LocalDate.parse("2099-01-01"))))
                .isEqualTo(DutyState.WAIVED);
        assertThat(kept.canBeDone()).isFalse();
        assertThat(meetings())
                .filteredOn(each -> each.standing() == Standing.WAIVED)
                .hasSize(1);
    }

    @Test
    void thoseThatComeLaterByTheSameWordsCanBeWaivedWithIt() {
        var all = meetings();
        var third = all.get(2);
        acting(() -> book.meet(dossier, all.getLast().id(), new Done(TODAY, "", ""), 1));

        acting(() -> book.decide(dossier, third.id(), WAIVED, true, 1));

        assertThat(meetings())
                .extracting(KeptObligation::standing)
                .startsWith(Standing.OPEN, Standing.OPEN, Standing.WAIVED)
                .endsWith(Standing.WAIVED, Standing.MET)
                .filteredOn(Standing.OPEN::equals)
                .hasSize(2);
    }

    @Test
    void nothingElseIsDecidedOtherwiseThanByAnotherAgreement() {
        var report = acting(() -> book.of(dossier)).stream()
                .filter(each -> each.obligation().what() == ObligationKind.REPORT)
                .findFirst()
                .orElseThrow();

        assertThat(acting(() -> book.decide(dossier, report.id(), WAIVED, false, 1)))
                .isInstanceOf(Marked.ChangedMeanwhile.class);
        assertThat(one(report.id())).isEqualTo(report);
    }

    @Test
    void whatAnotherModuleKnowsToBeDoneIsMetOnceWhoeverElseSaysSo() {
        var meeting = meetings().getFirst();

        happens(new Happened(space, dossier, meeting.id(), TODAY));
        await().until(() -> one(meeting.id()).standing() == Standing.MET);
        happens(new Happened(space, dossier, meeting.id(), TODAY.plusDays(1)));
        happens(new Happened(space, dossier, meetings().get(1).id(), TODAY));
        await().until(() -> meetings().get(1).standing() == Standing.MET);

        assertThat(one(meeting.id()).met()).isEqualTo(new Done(TODAY, "", ""));
        assertThat(one(meeting.id()).revision()).isEqualTo(2);
    }

    private void happens(Happened happened) {
        acting(() -> transaction.execute(status -> {
            events.publishEvent(happened);
            return true;
        }));
    }

    private void confirm(Succession succession) {
        var confirmed =
                new TermsConfirmed(dossier, UUID.randomUUID(), succession, terms, LocalDate.parse("2020-01-01"));
        acting(() -> transaction.execute(status -> {
            events.publishEvent(confirmed);
            return true;
        }));
    }

    private List<KeptObligation> meetings() {
        return acting(() -> book.of(dossier)).stream()
                .filter(each -> each.obligation().what() == ObligationKind.STEERING_MEETING)
                .toList();
    }

    private KeptObligation one(UUID id) {
        return acting(() -> book.find(dossier, id)).orElseThrow();
    }

    private <T> T acting(Supplier<T> work) {
        return ActorScope.<T, RuntimeException>call(Actor.atHome(space, UUID.randomUUID()), work::get);
    }
}
