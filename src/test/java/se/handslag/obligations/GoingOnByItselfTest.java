package se.handslag.obligations;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.obligations.TermsFixture.anAgreement;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.handslag.agreement.terms.Cadence;
import se.handslag.agreement.terms.Contribution.Per;
import se.handslag.agreement.terms.DurationTerm.Ending.Ground;
import se.handslag.agreement.terms.MoneyTerm.Payment.Schedule;
import se.handslag.agreement.terms.PayDay;
import se.handslag.kernel.Language;
import se.handslag.kernel.Texts;

class GoingOnByItselfTest {

    private static final Texts SWEDISH = Texts.in(Language.SWEDISH, "obligations");
    private static final Texts ENGLISH = Texts.in(Language.ENGLISH, "obligations");

    @Test
    void whatGoesOnByItselfIsNeverSaidToEnd() {
        TermsFixture agreement = untilTheEndOf2026().goingOnByItself(12, null, 6);

        assertThat(agreement.obligations(ObligationKind.END)).isEmpty();
        assertThat(agreement.obligations(ObligationKind.FIRST_TERM_ENDS))
                .singleElement()
                .satisfies(runsOut -> {
                    assertThat(runsOut.day()).contains(LocalDate.of(2026, 12, 31));
                    assertThat(SWEDISH.say(runsOut.what().title())).isEqualTo("Första tiden går ut");
                    assertThat(SWEDISH.say(runsOut.reason()))
                            .isEqualTo("Utan uppsägning senast 30 juni 2026 förlängs den av sig själv med ett år");
                    assertThat(ENGLISH.say(runsOut.reason()))
                            .isEqualTo("Without notice by 30 June 2026 it is prolonged by itself for one year");
                });
    }

    @Test
    void lengthAndDayAreToldAsFarAsTheTextGivesThem() {
        assertThat(whyItGoesOn(untilTheEndOf2026().goingOnByItself(24, "2026-09-30", null)))
                .isEqualTo("Utan uppsägning senast 30 september 2026 förlängs den av sig själv med 2 år");
        assertThat(whyItGoesOn(untilTheEndOf2026().goingOnByItself(6, "2026-09-30", null)))
                .isEqualTo("Utan uppsägning senast 30 september 2026 förlängs den av sig själv med 6 månader");
        assertThat(whyItGoesOn(untilTheEndOf2026().goingOnByItself(null, null, null)))
                .isEqualTo("Utan uppsägning i tid förlängs den av sig själv");
    }

    @Test
    void noticeCountedFromTheEndHasADayInTheNextTermTooIfThereIsOne() {
        List<Obligation> notices =
                untilTheEndOf2026().goingOnByItself(12, "2026-06-30", 6).obligations(ObligationKind.LAST_DAY_OF_NOTICE);

        assertThat(notices)
                .extracting(notice -> notice.day().orElseThrow() + " " + notice.flags())
                .containsExactly("2026-06-30 []", "2027-06-30 [IF_PROLONGED]");
        assertThat(SWEDISH.say(notices.getLast().reason())).isEqualTo("Sex månader före 31 december 2027");
    }

    @Test
    void aDateForNoticeSaysNothingOfTheNextTerm() {
        assertThat(untilTheEndOf2026()
                        .goingOnByItself(12, "2026-10-01", null)
                        .ending(Ground.ORDINARY_NOTICE, 3)
                        .obligations(ObligationKind.LAST_DAY_OF_NOTICE))
                .singleElement()
                .satisfies(notice -> assertThat(notice.flags()).isEmpty());
    }

    @Test
    void noticeLongerThanTheNextTermHasNoDayInIt() {
        assertThat(untilTheEndOf2026().goingOnByItself(6, null, 9).obligations(ObligationKind.LAST_DAY_OF_NOTICE))
                .hasSize(1);
    }

    @Test
    void whatIsDueAfterTheFirstTermIsNotSaidToBeAfterTheEnd() {
        TermsFixture agreement = untilTheEndOf2026()
                .cash("Regionen", 120_000, Per.YEAR)
                .paidOn(Schedule.YEARLY, new PayDay.InArrears())
                .report(Cadence.onceBy(LocalDate.of(2027, 2, 28)), "Föreningen")
                .goingOnByItself(12, null, 6);

        assertThat(agreement.obligations())
                .filteredOn(due -> due.day().orElseThrow().getYear() == 2027)
                .extracting(due -> due.what() + " " + due.has(Flag.AFTER_FIRST_TERM) + " " + due.has(Flag.AFTER_END))
                .containsExactly("PAYMENT true false", "REPORT true false", "LAST_DAY_OF_NOTICE false false");
    }

    @Test
    void settlingUpWaitsForAnEndThatNobodyKnows() {
        Obligation settlement = untilTheEndOf2026()
                .surplus()
                .goingOnByItself(12, null, 6)
                .obligations(ObligationKind.SETTLEMENT)
                .getFirst();

        assertThat(settlement.due())
                .isInstanceOfSatisfying(
                        Due.AfterCondition.class, due -> assertThat(due.after()).isEmpty());
    }

    private static TermsFixture untilTheEndOf2026() {
        return anAgreement("2024-01-01", "2026-12-31");
    }

    private static String whyItGoesOn(TermsFixture agreement) {
        return SWEDISH.say(
                agreement.obligations(ObligationKind.FIRST_TERM_ENDS).getFirst().reason());
    }
}
