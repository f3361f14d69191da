package se.handslag.obligations;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.obligations.TermsFixture.anAgreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import se.handslag.agreement.terms.Cadence;
import se.handslag.agreement.terms.Cadence.Every;
import se.handslag.agreement.terms.DurationTerm.Ending.Ground;
import se.handslag.agreement.terms.DurationTerm.Extension.Kind;
import se.handslag.agreement.terms.TimeOfYear;
import se.handslag.kernel.Language;
import se.handslag.kernel.Texts;

class EndingTest {

    @ParameterizedTest
    @CsvSource({
        "2019-12-31, 5, 2019-07-31",
        "2022-12-31, 6, 2022-06-30",
        "2019-06-30, 5, 2019-01-31",
        "2020-02-29, 3, 2019-11-30",
        "2021-02-28, 12, 2020-02-29",
        "2021-03-30, 1, 2021-02-28",
        "2021-12-15, 3, 2021-09-15"
    })
    void monthsAreCountedBackFromMonthEndToMonthEnd(LocalDate end, int months, LocalDate day) {
        assertThat(CountingBack.monthsBefore(end, months)).isEqualTo(day);
    }

    @Test
    void theDecisionSaysHowItsDayWasReckoned() {
        Obligation decision = anAgreement("2018-01-01", "2019-12-31")
                .extension(Kind.DECISION, null, 5, "nämnden")
                .obligations(ObligationKind.DECIDE_EXTENSION)
                .getFirst();

        assertThat(decision.day()).contains(LocalDate.of(2019, 7, 31));
        assertThat(Texts.in(Language.SWEDISH, "obligations").say(decision.reason()))
                .isEqualTo("Fem månader före 31 december 2019");
        assertThat(Texts.in(Language.ENGLISH, "obligations").say(decision.reason()))
                .isEqualTo("Five months before 31 December 2019");
    }

    @ParameterizedTest
    @EnumSource(value = Ground.class, mode = Mode.EXCLUDE, names = "ORDINARY_NOTICE")
    void onlyOrdinaryNoticeHasALastDay(Ground ground) {
        assertThat(anAgreement("2018-01-01", "2019-12-31")
                        .ending(ground, 5)
                        .obligations(ObligationKind.LAST_DAY_OF_NOTICE))
                .isEmpty();
    }

    @Test
    void ordinaryNoticeHasALastDayOnlyIfThereIsAnEndAndTimeEnoughBeforeIt() {
        assertThat(lastDayOfNotice(anAgreement("2020-01-01", "2022-12-31").ending(Ground.ORDINARY_NOTICE, 6)))
                .isEqualTo("2022-06-30");
        assertThat(lastDayOfNotice(anAgreement("2022-08-01", "2022-12-31").ending(Ground.ORDINARY_NOTICE, 6)))
                .isEqualTo("none");
        assertThat(lastDayOfNotice(
                        anAgreement().lasting(LocalDate.of(2020, 1, 1), null).ending(Ground.ORDINARY_NOTICE, 6)))
                .isEqualTo("none");
    }

    @Test
    void whatGoesOnByItselfHasOneLastDayOfNotice() {
        assertThat(lastDayOfNotice(
                        anAgreement("2020-01-01", "2022-12-31").extension(Kind.AUTOMATIC, "2022-09-30", null, null)))
                .isEqualTo("2022-09-30");
        assertThat(lastDayOfNotice(anAgreement("2020-01-01", "2022-12-31").extension(Kind.AUTOMATIC, null, 3, null)))
                .isEqualTo("2022-09-30");
        assertThat(lastDayOfNotice(anAgreement("2020-01-01", "2022-12-31")
                        .extension(Kind.AUTOMATIC, null, null, null)
                        .ending(Ground.ORDINARY_NOTICE, 3)))
                .isEqualTo("2022-09-30");
    }

    @Test
    void noExtensionAsksNothing() {
        assertThat(anAgreement("2020-01-01", "2022-12-31")
                        .extension(Kind.NONE, null, null, null)
                        .obligations())
                .extracting(Obligation::what)
                .containsExactly(ObligationKind.END);
    }

    @Test
    void aDecisionAfterTheEndIsShownAsSuch() {
        assertThat(anAgreement("2018-01-01", "2018-12-31")
                        .extension(Kind.DECISION, "2019-01-31", null, null)
                        .obligations(ObligationKind.DECIDE_EXTENSION)
                        .getFirst()
                        .flags())
                .containsExactly(Flag.AFTER_END);
    }

    @Test
    void aDecisionOnTheDayOfTheLastFollowUpIsNotBeforeIt() {
        assertThat(anAgreement("2018-01-01", "2018-12-31")
                        .followUp(Cadence.once(Every.HALF_YEAR))
                        .extension(Kind.DECISION, "2018-12-31", null, null)
                        .obligations(ObligationKind.DECIDE_EXTENSION)
                        .getFirst()
                        .flags())
                .containsExactly(Flag.IN_LAST_MONTH);
    }

    @Test
    void aDecisionBeforeTheLastFollowUpIsMarkedUnlessTheWholeHasBeenJudgedByThen() {
        assertThat(decidedInSeptember(anAgreement("2018-01-01", "2018-12-31"))).contains(Flag.BEFORE_LAST_FOLLOW_UP);
        assertThat(decidedInSeptember(anAgreement("2018-01-01", "2018-12-31")
                        .evaluation(Cadence.onceBy(LocalDate.of(2018, 9, 30)), null)))
                .isEmpty();
        assertThat(decidedInSeptember(anAgreement("2018-01-01", "2018-12-31")
                        .evaluation(Cadence.onceBy(LocalDate.of(2018, 10, 1)), null)))
                .contains(Flag.BEFORE_LAST_FOLLOW_UP);
    }

    @Test
    void theLastReportJudgesTheWholeButNotAnEarlierOne() {
        assertThat(decidedInSeptember(reporting("2018-08-31"))).isEmpty();
        assertThat(decidedInSeptember(reporting("2018-08-31", "2018-12-01"))).contains(Flag.BEFORE_LAST_FOLLOW_UP);
    }

    @Test
    void aReportThatComesEachYearJudgesNoWhole() {
        assertThat(decidedInSeptember(anAgreement("2018-01-01", "2018-12-31")
                        .report(Cadence.once(Every.YEAR).in(List.of(new TimeOfYear(8, 15))), "Föreningen")))
                .contains(Flag.BEFORE_LAST_FOLLOW_UP);
    }

    private static TermsFixture reporting(String... days) {
        TermsFixture agreement = anAgreement("2018-01-01", "2018-12-31");
        for (String day : days) {
            agreement.report(Cadence.onceBy(LocalDate.parse(day)), "Föreningen");
        }
        return agreement;
    }

    private static Set<Flag> decidedInSeptember(TermsFixture agreement) {
        return agreement
                .followUp(Cadence.once(Every.HALF_YEAR))
                .extension(Kind.DECISION, "2018-09-30", null, null)
                .obligations(ObligationKind.DECIDE_EXTENSION)
                .getFirst()
                .flags();
    }

    private static String lastDayOfNotice(TermsFixture agreement) {
        return agreement.obligations(ObligationKind.LAST_DAY_OF_NOTICE).stream()
                .map(each -> each.day().orElseThrow().toString())
                .reduce((one, other) -> one + " and " + other)
                .orElse("none");
    }
}
