package se.handslag.site.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.handslag.obligations.ObligationKind;

/** Which things one is reminded of on a day: thirty, seven and no days before, once each, and then never again. */
class RemindersTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-12-01");
    private static final LocalDate LONG_AGO = LocalDate.parse("2020-01-01");

    @ParameterizedTest
    @ValueSource(ints = {30, 7, 0})
    void oneIsRemindedOnTheDaysOfTheThreeSteps(int daysLeft) {
        assertThat(told(TODAY, dueIn(daysLeft))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {31, 29, 8, 6, 1})
    void andOnNoOtherDayBeforeIt(int daysLeft) {
        assertThat(told(TODAY, dueIn(daysLeft))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, -2, -7, -30, -400})
    void afterItsDayThereIsSilence(int daysLeft) {
        assertThat(told(TODAY, dueIn(daysLeft))).isEmpty();
    }

    @Test
    void fromTheFirstDayToLongAfterOneIsRemindedThreeTimesInAll() {
        var due = due(TODAY.plusDays(60), LONG_AGO);

        var days = Stream.iterate(TODAY, day -> day.plusDays(1))
                .limit(200)
                .filter(day -> !Reminders.of(List.of(due), day, day).told().isEmpty());

        assertThat(days).containsExactly(TODAY.plusDays(30), TODAY.plusDays(53), TODAY.plusDays(60));
    }

    @Test
    void whatCouldNotBeToldOnItsDayIsToldAtTheNextRun() {
        assertThat(told(TODAY.minusDays(3), dueIn(5))).hasSize(1);
        assertThat(told(TODAY.minusDays(1), dueIn(5))).isEmpty();
    }

    @Test
    void whatWasDueWhileTheProgramWasDownIsToldThatOnce() {
        assertThat(told(TODAY.minusDays(2), dueIn(-1))).hasSize(1);
        assertThat(told(TODAY, dueIn(-1))).isEmpty();
    }

    @Test
    void howeverManyStepsWereMissedEachThingIsToldOnce() {
        assertThat(told(Reminders.earliest(TODAY), dueIn(-2), dueIn(5), dueIn(25)))
                .extracting(Upcoming::day)
                .containsExactly(TODAY.minusDays(2), TODAY.plusDays(5), TODAY.plusDays(25));
        assertThat(Step.nearest(TODAY, TODAY.minusDays(60), TODAY)).contains(Step.THE_DAY);
        assertThat(Step.nearest(TODAY.plusDays(3), TODAY.minusDays(60), TODAY)).contains(Step.A_WEEK);
    }

    @Test
    void whatWasMissedMoreThanAWeekAgoIsNotDugUp() {
        assertThat(told(Reminders.earliest(TODAY), dueIn(-6), dueIn(24))).hasSize(2);
        assertThat(told(Reminders.earliest(TODAY), dueIn(-7), dueIn(23))).isEmpty();
    }

    @Test
    void anAgreementThatWasConfirmedYesterdayBringsNoRemindersFromBefore() {
        var fresh = due(TODAY.plusDays(25), TODAY.minusDays(1));
        var tomorrowsWeek = due(TODAY.plusDays(7), TODAY.minusDays(1));

        assertThat(Reminders.of(List.of(fresh, tomorrowsWeek), Reminders.earliest(TODAY), TODAY)
                        .told())
                .containsExactly(tomorrowsWeek);
    }

    @Test
    void whoCameYesterdayIsNotToldWhatOthersWereToldBefore() {
        var known = dueIn(25).knownFrom(TODAY.minusDays(1));

        assertThat(told(Reminders.earliest(TODAY), known)).isEmpty();
        assertThat(told(Reminders.earliest(TODAY), dueIn(7).knownFrom(TODAY))).hasSize(1);
    }

    @Test
    void whoActsForTwoPartiesOfOnePartnershipIsRemindedOnceOfWhatBothOwe() {
        var shared = dueIn(7);

        assertThat(told(TODAY, shared, shared.knownFrom(TODAY.plusDays(1)))).containsExactly(shared);
    }

    @Test
    void whatComesFirstStandsFirst() {
        assertThat(told(TODAY, dueIn(30), dueIn(0), dueIn(7)))
                .extracting(Upcoming::day)
                .containsExactly(TODAY, TODAY.plusDays(7), TODAY.plusDays(30));
    }

    @Test
    void theNextMailIsOnTheFirstDayOfAnyStepToComeAndTellsAllOfThatDay() {
        var next = Reminders.after(List.of(dueIn(0), dueIn(12), dueIn(35), dueIn(300)), TODAY);

        assertThat(next).hasValueSatisfying(coming -> {
            assertThat(coming.today()).isEqualTo(TODAY.plusDays(5));
            assertThat(coming.told()).hasSize(2);
        });
        assertThat(Reminders.after(List.of(dueIn(0), dueIn(-9)), TODAY)).isEmpty();
    }

    private static List<Upcoming> told(LocalDate since, Upcoming... all) {
        return Reminders.of(List.of(all), since, TODAY).told();
    }

    private static Upcoming dueIn(int days) {
        return due(TODAY.plusDays(days), LONG_AGO);
    }

    private static Upcoming due(LocalDate day, LocalDate known) {
        return new Upcoming(UUID.randomUUID(), ObligationKind.REPORT, day, false, known, "Vägen in");
    }
}
