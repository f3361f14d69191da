package se.handslag.obligations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.handslag.kernel.DatePeriod;

/**
 * The calendars of five real agreements, reckoned by hand from their words. Each line is the last day, what is to be done, by
 * whom and to whom, how much, and what to know of it.
 */
class FiveCalendarsTest {

    @Test
    void theYoungPeoplesYearHasNoTalkYetAndDecidesBeforeItsLastQuarter() {
        assertThat(calendar(FiveAgreements.placementsForTheYoung())).isEqualTo("""
                        2018-01-31 STEERING_MEETING {ALSO_ON_DEMAND}
                        2018-02-28 STEERING_MEETING {ALSO_ON_DEMAND}
                        2018-03-31 STEERING_MEETING {ALSO_ON_DEMAND}
                        2018-03-31 FOLLOW_UP
                        2018-03-31 REPORT styrgruppen > kommunstyrelsen, föreningens styrelse {DAY_RECKONED}
                        2018-04-30 STEERING_MEETING {ALSO_ON_DEMAND}
                        2018-05-31 STEERING_MEETING {ALSO_ON_DEMAND}
                        2018-06-30 STEERING_MEETING {ALSO_ON_DEMAND}
                        2018-06-30 FOLLOW_UP
                        2018-06-30 REPORT styrgruppen > kommunstyrelsen, föreningens styrelse {DAY_RECKONED}
                        2018-07-31 STEERING_MEETING {ALSO_ON_DEMAND}
                        2018-08-31 STEERING_MEETING {ALSO_ON_DEMAND}
                        2018-09-30 STEERING_MEETING {ALSO_ON_DEMAND}
                        2018-09-30 FOLLOW_UP
                        2018-09-30 REPORT styrgruppen > kommunstyrelsen, föreningens styrelse {DAY_RECKONED}
                        2018-10-31 STEERING_MEETING {ALSO_ON_DEMAND}
                        2018-11-30 STEERING_MEETING {ALSO_ON_DEMAND}
                        2018-11-30 DECIDE_EXTENSION {BEFORE_LAST_FOLLOW_UP}
                        2018-12-31 STEERING_MEETING {ALSO_ON_DEMAND}
                        2018-12-31 FOLLOW_UP
                        2018-12-31 REPORT styrgruppen > kommunstyrelsen, föreningens styrelse {DAY_RECKONED}
                        2018-12-31 END
                        - CALLED_MEETING
                        - EVALUATION {NO_DAY}
                        - SETTLEMENT after end.ofTerm
                        """);
        assertThat(FiveAgreements.placementsForTheYoung().promises().templates())
                .hasSize(1);
    }

    @Test
    void theNightWalkersTenDaysOfDecemberBelongToTheirFirstMonthAndQuarter() {
        assertThat(calendar(FiveAgreements.nightWalks())).isEqualTo("""
                        2022-01-31 STEERING_MEETING
                        2022-01-31 TALK
                        2022-02-28 STEERING_MEETING
                        2022-02-28 TALK
                        2022-03-31 STEERING_MEETING
                        2022-03-31 TALK
                        2022-03-31 FOLLOW_UP
                        2022-03-31 REPORT styrgruppen > kommunstyrelsen, föreningens styrelse {DAY_RECKONED}
                        2022-04-30 STEERING_MEETING
                        2022-04-30 TALK
                        2022-05-31 STEERING_MEETING
                        2022-05-31 TALK
                        2022-06-30 STEERING_MEETING
                        2022-06-30 TALK
                        2022-06-30 FOLLOW_UP
                        2022-06-30 REPORT styrgruppen > kommunstyrelsen, föreningens styrelse {DAY_RECKONED}
                        2022-07-31 STEERING_MEETING
                        2022-07-31 TALK
                        2022-08-31 STEERING_MEETING
                        2022-08-31 TALK
                        2022-09-30 STEERING_MEETING
                        2022-09-30 TALK
                        2022-09-30 FOLLOW_UP
                        2022-09-30 REPORT styrgruppen > kommunstyrelsen, föreningens styrelse {DAY_RECKONED}
                        2022-10-31 STEERING_MEETING
                        2022-10-31 TALK
                        2022-11-30 STEERING_MEETING
                        2022-11-30 TALK
                        2022-12-31 STEERING_MEETING
                        2022-12-31 TALK
                        2022-12-31 FOLLOW_UP
                        2022-12-31 REPORT styrgruppen > kommunstyrelsen, föreningens styrelse {DAY_RECKONED}
                        2022-12-31 DECIDE_EXTENSION {IN_LAST_MONTH}
                        2022-12-31 END
                        - SETTLEMENT after end.ofTerm
                        """);
        assertThat(FiveAgreements.nightWalks().obligations().getFirst().period())
                .isEqualTo(DatePeriod.of(LocalDate.of(2021, 12, 22), LocalDate.of(2022, 1, 31)));
    }

    @Test
    void theUmbrellaDecidesFiveMonthsBeforeTheEndAndHasNoLastDayOfNotice() {
        assertThat(calendar(FiveAgreements.umbrella())).isEqualTo("""
                        2018-01-01 APPOINT_REPRESENTATIVES socialförvaltningen samt kulturförvaltningen {DAY_RECKONED, SEATS_UNCLEAR}
                        2018-01-01 APPOINT_REPRESENTATIVES Föreningsrådet {DAY_RECKONED}
                        2018-04-30 STEERING_MEETING Föreningsrådet {AT_LEAST}
                        2018-04-30 FOLLOW_UP
                        2018-08-31 STEERING_MEETING Föreningsrådet {AT_LEAST}
                        2018-08-31 FOLLOW_UP
                        2018-12-31 STEERING_MEETING Föreningsrådet {AT_LEAST}
                        2018-12-31 FOLLOW_UP
                        2019-04-30 STEERING_MEETING Föreningsrådet {AT_LEAST}
                        2019-04-30 FOLLOW_UP
                        2019-07-31 DECIDE_EXTENSION {BEFORE_LAST_FOLLOW_UP}
                        2019-08-31 STEERING_MEETING Föreningsrådet {AT_LEAST}
                        2019-08-31 FOLLOW_UP
                        2019-12-31 STEERING_MEETING Föreningsrådet {AT_LEAST}
                        2019-12-31 FOLLOW_UP
                        2019-12-31 END
                        - EVALUATION {NO_DAY}
                        - PAYMENT Skogby kommun > Föreningsrådet 266666.67 SEK after followUp.2018-T1
                        - PAYMENT Skogby kommun > Föreningsrådet 266666.67 SEK after followUp.2018-T2
                        - PAYMENT Skogby kommun > Föreningsrådet 266666.66 SEK after followUp.2018-T3
                        - PAYMENT Skogby kommun > Föreningsrådet 266666.67 SEK after followUp.2019-T1
                        - PAYMENT Skogby kommun > Föreningsrådet 266666.67 SEK after followUp.2019-T2
                        - PAYMENT Skogby kommun > Föreningsrådet 266666.66 SEK after followUp.2019-T3
                        """);
        assertThat(FiveAgreements.umbrella().promises().inKind()).hasSize(1);
    }

    @Test
    void theVisitorsAreFirstPaidAnIndexedSumInJanuary2021() {
        assertThat(calendar(FiveAgreements.visitsToTheOld())).isEqualTo("""
                        2020-01-31 PAYMENT Äldrenämnden > Volontärerna 933000 SEK {DAY_NOT_STATED}
                        2020-12-31 CALL_TO_FOLLOW_UP Omsorgsförvaltningen {AT_LEAST, ALSO_ON_DEMAND}
                        2020-12-31 BRING_MATERIAL Volontärerna {AT_LEAST, ALSO_ON_DEMAND}
                        2020-12-31 BRING_MATERIAL Å kommun {AT_LEAST, ALSO_ON_DEMAND}
                        2020-12-31 FOLLOW_UP Omsorgsförvaltningen {AT_LEAST, ALSO_ON_DEMAND}
                        2021-01-01 INDEXATION
                        2021-01-31 PAYMENT Äldrenämnden > Volontärerna 933000 SEK by OPI from 2021-01-01 {DAY_NOT_STATED}
                        2021-12-31 CALL_TO_FOLLOW_UP Omsorgsförvaltningen {AT_LEAST, ALSO_ON_DEMAND}
                        2021-12-31 BRING_MATERIAL Volontärerna {AT_LEAST, ALSO_ON_DEMAND}
                        2021-12-31 BRING_MATERIAL Å kommun {AT_LEAST, ALSO_ON_DEMAND}
                        2021-12-31 FOLLOW_UP Omsorgsförvaltningen {AT_LEAST, ALSO_ON_DEMAND}
                        2022-01-01 INDEXATION
                        2022-01-31 PAYMENT Äldrenämnden > Volontärerna 933000 SEK by OPI from 2021-01-01 {DAY_NOT_STATED}
                        2022-06-30 LAST_DAY_OF_NOTICE
                        2022-12-31 CALL_TO_FOLLOW_UP Omsorgsförvaltningen {AT_LEAST, ALSO_ON_DEMAND}
                        2022-12-31 BRING_MATERIAL Volontärerna {AT_LEAST, ALSO_ON_DEMAND}
                        2022-12-31 BRING_MATERIAL Å kommun {AT_LEAST, ALSO_ON_DEMAND}
                        2022-12-31 FOLLOW_UP Omsorgsförvaltningen {AT_LEAST, ALSO_ON_DEMAND}
                        2022-12-31 END
                        - EVALUATION {NO_DAY}
                        - DECIDE_EXTENSION {NO_DECIDING_DAY}
                        """);
    }

    @Test
    void theNewcomersBoardDecidesWhenItHasSeenTheEvaluation() {
        assertThat(calendar(FiveAgreements.friendsForNewcomers())).isEqualTo("""
                        2019-05-31 EVALUATION > socialnämnden
                        2019-12-31 END
                        - DECIDE_EXTENSION socialnämnden after evaluation.by {NO_DECIDING_DAY}
                        - SETTLEMENT > Länsstyrelsen after end.ofTerm
                        """);
    }

    static String calendar(TermsFixture agreement) {
        return agreement.obligations().stream()
                .map(FiveCalendarsTest::line)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String line(Obligation obligation) {
        List<String> words = new ArrayList<>();
        words.add(obligation.day().map(LocalDate::toString).orElse("-"));
        words.add(obligation.what().name());
        if (obligation.who() != null) {
            words.add(obligation.who());
        }
        if (!obligation.toWhom().isEmpty()) {
            words.add("> " + String.join(", ", obligation.toWhom()));
        }
        if (obligation.amount() != null) {
            words.add(amount(obligation.amount()));
        }
        if (obligation.due() instanceof Due.AfterCondition after) {
            after.after().forEach(id -> words.add("after " + id.occurrence()));
        }
        if (!obligation.flags().isEmpty()) {
            words.add(obligation.flags().stream().sorted().map(Flag::name).collect(Collectors.joining(", ", "{", "}")));
        }
        return String.join(" ", words);
    }

    private static String amount(AmountRule rule) {
        return switch (rule) {
            case AmountRule.Fixed fixed -> fixed.amount().toString();
            case AmountRule.Indexed indexed -> indexed.base() + " by " + indexed.index() + " from " + indexed.from();
            case AmountRule.UpTo upTo -> "up to " + upTo.ceiling();
        };
    }
}
