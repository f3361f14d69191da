package se.handslag.obligations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.handslag.agreement.terms.Source.Strength;
import se.handslag.kernel.Citation;
import se.handslag.kernel.DatePeriod;
import se.handslag.kernel.Message;

/** How what is owed stands on a day: late only where somebody has promised to do it by a day that has passed. */
class DutyStatesTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-10");
    private static final LocalDate LONG_AGO = LocalDate.parse("2020-01-01");

    @ParameterizedTest(name = "{0} on 10 March is {1}")
    @CsvSource({"2026-03-09, OVERDUE", "2026-03-10, COMING", "2026-03-11, COMING"})
    void aLastDayHasPassedTheDayAfterIt(LocalDate day, DutyState expected) {
        assertThat(state(duty(ObligationKind.REPORT, new Due.OnDay(day)))).isEqualTo(expected);
        assertThat(state(
                        duty(ObligationKind.REPORT, new Due.Within(DatePeriod.of(LocalDate.parse("2026-01-01"), day)))))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "from {0} on, on 10 March, is {1}")
    @CsvSource({"2026-03-09, READY", "2026-03-10, READY", "2026-03-11, COMING"})
    void nobodyIsLateWithWhatHasNoLastDay(LocalDate first, DutyState expected) {
        assertThat(state(duty(ObligationKind.REPORT, new Due.From(first)))).isEqualTo(expected);
    }

    @Test
    void whatHasNoLastDayCanBeDoneForEverUnlessItComesByItselfOrBeganBeforeCountWasKept() {
        var yesterday = new Due.From(TODAY.minusDays(1));
        var recommended = duty(ObligationKind.TALK, yesterday, Strength.RECOMMENDED);
        var earlier = duty(ObligationKind.REPORT, yesterday);

        assertThat(state(recommended)).isEqualTo(DutyState.READY);
        assertThat(state(duty(ObligationKind.INDEXATION, new Due.From(TODAY)))).isEqualTo(DutyState.PASSED);
        assertThat(DutyStates.of(List.of(earlier), TODAY).of(earlier, TODAY)).isEqualTo(DutyState.PASSED);
    }

    @ParameterizedTest
    @EnumSource(ObligationKind.class)
    void nobodyIsLateWithWhatComesByItself(ObligationKind kind) {
        var byItself = EnumSet.of(
                ObligationKind.INDEXATION,
                ObligationKind.LAST_DAY_OF_NOTICE,
                ObligationKind.FIRST_TERM_ENDS,
                ObligationKind.END);
        var yesterday = new Due.OnDay(TODAY.minusDays(1));

        assertThat(state(duty(kind, yesterday)))
                .isEqualTo(byItself.contains(kind) ? DutyState.PASSED : DutyState.OVERDUE);
    }

    @Test
    void nobodyIsLateWithWhatWasOnlyRecommended() {
        var yesterday = new Due.OnDay(TODAY.minusDays(1));

        assertThat(state(duty(ObligationKind.TALK, yesterday, Strength.RECOMMENDED)))
                .isEqualTo(DutyState.PASSED);
        assertThat(state(duty(ObligationKind.TALK, yesterday, Strength.UNTIL_DECIDED_OTHERWISE)))
                .isEqualTo(DutyState.OVERDUE);
    }

    @Test
    void nobodyIsLateWithWhatWasDueBeforeCountWasKeptOfIt() {
        var duty = duty(ObligationKind.REPORT, new Due.OnDay(TODAY.minusDays(2)));
        var states = DutyStates.of(List.of(duty), TODAY);

        assertThat(states.of(duty, TODAY.minusDays(1))).isEqualTo(DutyState.PASSED);
        assertThat(states.of(duty, TODAY.minusDays(2))).isEqualTo(DutyState.OVERDUE);
    }

    @Test
    void whatWaitsForOthersCanBeDoneWhenAllOfThemAreMet() {
        var first = duty("followUp.1", new Due.OnDay(TODAY), TODAY);
        var second = duty("followUp.2", new Due.OnDay(TODAY), null);
        var after = duty(
                ObligationKind.PAYMENT, new Due.AfterCondition(Message.of("any"), List.of(first.id(), second.id())));

        assertThat(DutyStates.of(List.of(first, second, after), TODAY).of(after, LONG_AGO))
                .isEqualTo(DutyState.WAITING);
        assertThat(new DutyStates(Set.of(first.id(), second.id()), TODAY).of(after, LONG_AGO))
                .isEqualTo(DutyState.READY);
    }

    @Test
    void whatHangsOnSomethingOutsideTheCalendarWaitsUntilSomebodySaysOtherwise() {
        assertThat(state(duty(ObligationKind.CALLED_MEETING, new Due.AfterCondition(Message.of("any"), List.of()))))
                .isEqualTo(DutyState.WAITING);
    }

    @Test
    void whatIsMetIsMetHoweverLate() {
        assertThat(state(duty("report.1", new Due.OnDay(LONG_AGO), TODAY))).isEqualTo(DutyState.MET);
    }

    private static DutyState state(Owed owed) {
        return DutyStates.of(List.of(owed), TODAY).of(owed, LONG_AGO);
    }

    private static Owed duty(ObligationKind kind, Due due) {
        return duty(kind, due, Strength.SHALL);
    }

    private static Owed duty(ObligationKind kind, Due due, Strength strength) {
        return new Owed(obligation(kind, kind.code() + ".1", due, strength), null, false);
    }

    private static Owed duty(String occurrence, Due due, @Nullable LocalDate metOn) {
        return new Owed(obligation(ObligationKind.REPORT, occurrence, due, Strength.SHALL), metOn, false);
    }

    private static Obligation obligation(ObligationKind kind, String occurrence, Due due, Strength strength) {
        return new Obligation(
                new ObligationId(TermsFixture.HASH, "p1.0", occurrence),
                kind,
                null,
                List.of(),
                due,
                strength,
                null,
                null,
                new Origin.Term(new Citation(TermsFixture.HASH, 1, 0, 3, "ord")),
                Message.of("any"),
                Set.of());
    }
}
