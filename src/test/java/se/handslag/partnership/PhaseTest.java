package se.handslag.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PhaseTest {

    private static final LocalDate SIGNED = LocalDate.parse("2025-12-12");
    private static final LocalDate FIRST = LocalDate.parse("2026-01-01");
    private static final LocalDate LAST = LocalDate.parse("2027-12-31");

    private static final List<Milestone> WHOLE =
            List.of(on(MilestoneKind.SIGNED, SIGNED), on(MilestoneKind.STARTED, FIRST), on(MilestoneKind.ENDED, LAST));

    @Test
    void whatNothingHasHappenedToIsPrepared() {
        assertThat(Phase.of(List.of(), FIRST)).isEqualTo(Phase.PREPARED);
    }

    @Test
    void theFirstAndTheLastDayBelongToThePartnership() {
        assertThat(Phase.of(WHOLE, FIRST.minusDays(1))).isEqualTo(Phase.AGREED);
        assertThat(Phase.of(WHOLE, FIRST)).isEqualTo(Phase.RUNNING);
        assertThat(Phase.of(WHOLE, LAST)).isEqualTo(Phase.RUNNING);
        assertThat(Phase.of(WHOLE, LAST.plusDays(1))).isEqualTo(Phase.ENDED);
    }

    @Test
    void whatLiesAheadHasNotHappened() {
        assertThat(Phase.of(WHOLE, SIGNED.minusDays(1))).isEqualTo(Phase.PREPARED);
        assertThat(Phase.of(WHOLE, SIGNED)).isEqualTo(Phase.AGREED);
        assertThat(Phase.of(with(on(MilestoneKind.NOTICE_GIVEN, LAST)), LAST.minusDays(1)))
                .isEqualTo(Phase.RUNNING);
    }

    @Test
    void ofSeveralOnOneDayTheFurthestCountsInWhateverOrderTheyCome() {
        var sameDay = Stream.of(MilestoneKind.DECIDED, MilestoneKind.SIGNED, MilestoneKind.STARTED)
                .map(kind -> on(kind, FIRST))
                .toList();
        var turned = new ArrayList<>(sameDay);
        Collections.reverse(turned);

        assertThat(Phase.of(sameDay, FIRST)).isEqualTo(Phase.RUNNING);
        assertThat(Phase.of(turned, FIRST)).isEqualTo(Phase.RUNNING);
    }

    @Test
    void whatIsSignedAfterItHasBegunGoesOn() {
        var late = List.of(on(MilestoneKind.STARTED, FIRST), on(MilestoneKind.SIGNED, FIRST.plusMonths(2)));

        assertThat(Phase.of(late, FIRST.plusMonths(3))).isEqualTo(Phase.RUNNING);
    }

    @Test
    void aNoticeGivenBeforeTheFirstDayEndsItAllTheSame() {
        var early = with(on(MilestoneKind.NOTICE_GIVEN, SIGNED.plusDays(1)));

        assertThat(Phase.of(early, FIRST)).isEqualTo(Phase.ENDING);
        assertThat(Phase.of(early, LAST.plusDays(1))).isEqualTo(Phase.ENDED);
    }

    @Test
    void whatIsExtendedGoesOnAlthoughNoticeHadBeenGiven() {
        var notice = on(MilestoneKind.NOTICE_GIVEN, FIRST.plusMonths(6));

        assertThat(Phase.of(with(notice), FIRST.plusMonths(8))).isEqualTo(Phase.ENDING);
        assertThat(Phase.of(with(notice, on(MilestoneKind.EXTENDED, FIRST.plusMonths(7))), FIRST.plusMonths(8)))
                .isEqualTo(Phase.RUNNING);
    }

    @Test
    void whatHasEndedIsSettledAndArchivedWhenThatIsDone() {
        var settled =
                with(on(MilestoneKind.SETTLED, LAST.plusMonths(2)), on(MilestoneKind.ARCHIVED, LAST.plusYears(1)));

        assertThat(Phase.of(settled, LAST.plusMonths(1))).isEqualTo(Phase.ENDED);
        assertThat(Phase.of(settled, LAST.plusMonths(2))).isEqualTo(Phase.SETTLED);
        assertThat(Phase.of(settled, LAST.plusYears(1))).isEqualTo(Phase.ARCHIVED);
    }

    private static List<Milestone> with(Milestone... more) {
        return Stream.concat(WHOLE.stream(), Stream.of(more)).toList();
    }

    private static Milestone on(MilestoneKind kind, LocalDate day) {
        return new Milestone(kind, day);
    }
}
