package se.handslag.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.partnership.MilestoneKind.ENDED;
import static se.handslag.partnership.MilestoneKind.NOTICE_GIVEN;
import static se.handslag.partnership.MilestoneKind.SIGNED;
import static se.handslag.partnership.MilestoneKind.STARTED;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class MilestonesTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    private static final List<Milestone> FIRST_AGREEMENT =
            List.of(on(SIGNED, "2023-12-01"), on(STARTED, "2024-01-01"), on(ENDED, "2026-12-31"));

    @Test
    void aPartnershipThatGoesOnUnderANewAgreementBeganWhenItBegan() {
        var renewed = List.of(on(SIGNED, "2026-11-01"), on(STARTED, "2027-01-01"), on(ENDED, "2029-12-31"));

        assertThat(Milestones.after(FIRST_AGREEMENT, Retold.NOTHING, renewed, TODAY))
                .containsExactlyInAnyOrder(
                        on(SIGNED, "2023-12-01"),
                        on(SIGNED, "2026-11-01"),
                        on(STARTED, "2024-01-01"),
                        on(ENDED, "2029-12-31"));
    }

    @Test
    void oneThatEndedAndBeginsAnewBeginsThen() {
        var anew = List.of(on(STARTED, "2027-03-01"), on(ENDED, "2028-12-31"));

        assertThat(Milestones.after(FIRST_AGREEMENT, Retold.NOTHING, anew, TODAY))
                .containsExactlyInAnyOrder(
                        on(SIGNED, "2023-12-01"), on(STARTED, "2027-03-01"), on(ENDED, "2028-12-31"));
    }

    @Test
    void aFirstDayThatHasNotComeIsMovedByWhatIsAgreedLater() {
        var ahead = List.of(on(STARTED, "2027-01-01"), on(ENDED, "2027-12-31"));
        var later = List.of(on(STARTED, "2027-04-01"), on(ENDED, "2028-03-31"));

        assertThat(Milestones.after(ahead, Retold.NOTHING, later, TODAY)).containsExactlyInAnyOrderElementsOf(later);
    }

    @Test
    void anAmendmentThatMovesTheLastDayLeavesNoOtherBehind() {
        var longer = List.of(on(SIGNED, "2026-10-01"), on(STARTED, "2024-01-01"), on(ENDED, "2027-12-31"));

        assertThat(Milestones.after(FIRST_AGREEMENT, Retold.NOTHING, longer, TODAY))
                .filteredOn(milestone -> milestone.kind() != SIGNED)
                .containsExactlyInAnyOrder(on(STARTED, "2024-01-01"), on(ENDED, "2027-12-31"));
    }

    @Test
    void whatWasMisreadNeverHappened() {
        var corrected = List.of(on(SIGNED, "2023-12-10"), on(STARTED, "2024-02-01"), on(ENDED, "2026-12-31"));

        assertThat(Milestones.after(FIRST_AGREEMENT, new Retold(FIRST_AGREEMENT, List.of()), corrected, TODAY))
                .containsExactlyInAnyOrderElementsOf(corrected);
    }

    @Test
    void theFirstDayThatGaveWayToAMisreadOneIsRestored() {
        var misread = List.of(on(STARTED, "2023-06-01"), on(ENDED, "2029-12-31"));
        var corrected = List.of(on(STARTED, "2026-07-01"), on(ENDED, "2029-12-31"));

        assertThat(Milestones.after(misread, new Retold(misread, FIRST_AGREEMENT), corrected, TODAY))
                .containsExactlyInAnyOrder(
                        on(SIGNED, "2023-12-01"), on(STARTED, "2024-01-01"), on(ENDED, "2029-12-31"));
    }

    @Test
    void whatHasHappenedBesideTheAgreementsStands() {
        var withNotice = List.of(on(STARTED, "2024-01-01"), on(NOTICE_GIVEN, "2026-09-01"), on(ENDED, "2026-12-31"));

        assertThat(Milestones.after(withNotice, Retold.NOTHING, List.of(on(STARTED, "2024-01-01")), TODAY))
                .containsExactlyInAnyOrder(on(NOTICE_GIVEN, "2026-09-01"), on(STARTED, "2024-01-01"));
    }

    private static Milestone on(MilestoneKind kind, String day) {
        return new Milestone(kind, LocalDate.parse(day));
    }
}
