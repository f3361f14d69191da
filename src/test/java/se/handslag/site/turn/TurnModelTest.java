package se.handslag.site.turn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.handslag.agreement.terms.Source.Strength;
import se.handslag.kernel.Citation;
import se.handslag.kernel.Language;
import se.handslag.kernel.Message;
import se.handslag.kernel.Texts;
import se.handslag.obligations.Due;
import se.handslag.obligations.Obligation;
import se.handslag.obligations.ObligationId;
import se.handslag.obligations.ObligationKind;
import se.handslag.obligations.Origin;
import se.handslag.obligations.kept.DutyOf;
import se.handslag.obligations.kept.KeptObligation;
import se.handslag.obligations.kept.Standing;
import se.handslag.parties.Sector;
import se.handslag.partnership.Part;
import se.handslag.partnership.PartnershipListed;
import se.handslag.partnership.PartnershipListed.ListedParty;
import se.handslag.site.telling.Speech;

/** The start page: what waits now stands first, whoever is to do it, and what nobody need do stands nowhere. */
class TurnModelTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-10");
    private static final UUID US = UUID.randomUUID();
    private static final Speech SWEDISH = new Speech(Texts.in(
            Language.SWEDISH, "agreement/terms", "obligations", "site/telling", "site/turn", "site/partnership"));
    private static final PartnershipListed IN = new PartnershipListed(
            UUID.randomUUID(),
            US,
            "Vägen in",
            null,
            List.of(
                    new ListedParty("Lunda kommun", Sector.PUBLIC, "Socialnämnden", US),
                    new ListedParty("Föreningen Bron", Sector.CIVIL, null, null)),
            List.of(),
            TODAY.minusYears(1),
            TODAY.plusYears(1));

    @Test
    void whatIsLateAndWhatIsNearWaitsNowForTheOneWhoIsToDoIt() {
        var turn = turn(
                report("Lunda kommun", on(-3)),
                report("Socialnämnden", on(20)),
                report("Föreningen Bron", on(10)),
                report(null, on(5)),
                report("Föreningen Bron", on(60)));

        assertThat(turn.ours()).hasSize(3);
        assertThat(turn.theirs()).hasSize(1);
        assertThat(turn.later()).hasSize(1);
        assertThat(turn.late()).isOne();
        assertThat(turn.waiting()).isEqualTo(3);
    }

    @Test
    void whatCanBeDoneSinceItsDayCameWaitsNow() {
        var turn = turn(report("Lunda kommun", new Due.From(TODAY.minusDays(40))));

        assertThat(turn.ours()).hasSize(1);
        assertThat(turn.late()).isZero();
    }

    @Test
    void whatWentByWithoutAnybodyBeingLateIsNowhere() {
        var recommended = duty(null, on(-1), ObligationKind.TALK, Strength.RECOMMENDED);
        var byItself = duty(null, on(-1), ObligationKind.LAST_DAY_OF_NOTICE, Strength.SHALL);

        var turn = turn(recommended, byItself);

        assertThat(turn.ours()).isEmpty();
        assertThat(turn.later()).isEmpty();
    }

    @Test
    void whatComesNextForTheOrganisationIsNotWhatAnotherIsToDo() {
        var turn = turn(report("Föreningen Bron", on(40)), report("Lunda kommun", on(70)));

        assertThat(turn.ours()).isEmpty();
        assertThat(turn.next()).hasValueSatisfying(next -> assertThat(next).contains("19 maj"));
        assertThat(turn(report("Föreningen Bron", on(40))).next()).isEmpty();
    }

    @Test
    void aCardTellsWhatComesNextAndNotWhatIsLate() {
        assertThat(turn(report("Lunda kommun", on(-3))).cards())
                .singleElement()
                .satisfies(card -> assertThat(card.next()).isEmpty());
        assertThat(turn(report("Lunda kommun", on(-3)), report(null, on(70))).cards())
                .singleElement()
                .satisfies(card -> assertThat(card.next())
                        .hasValueSatisfying(next -> assertThat(next).contains("19 maj")));
    }

    private static TurnModel turn(KeptObligation... duties) {
        var waiting = TurnDesk.waiting(
                List.of(duties).stream().map(each -> new DutyOf(IN.id(), each)).toList(), TODAY);
        return TurnModel.of(
                new TurnDesk.Found(US, TODAY, waiting, Map.of(IN.id(), IN), new Part<>(List.of(IN), 1), List.of()),
                List.of(),
                Optional.empty(),
                SWEDISH);
    }

    private static KeptObligation report(String who, Due due) {
        return duty(who, due, ObligationKind.REPORT, Strength.SHALL);
    }

    private static Due on(int days) {
        return new Due.OnDay(TODAY.plusDays(days));
    }

    private static KeptObligation duty(String who, Due due, ObligationKind kind, Strength strength) {
        var hash = "0123456789abcdef".repeat(4);
        var obligation = new Obligation(
                new ObligationId(hash, "p1.0", kind.code() + "." + UUID.randomUUID()),
                kind,
                who,
                List.of(),
                due,
                strength,
                null,
                null,
                new Origin.Term(new Citation(hash, 1, 0, 3, "ord")),
                Message.of("obligations.why.byDay", TODAY),
                Set.of());
        return new KeptObligation(
                UUID.randomUUID(),
                UUID.randomUUID(),
                obligation,
                Standing.OPEN,
                TODAY.minusYears(1),
                null,
                null,
                false,
                1);
    }
}
