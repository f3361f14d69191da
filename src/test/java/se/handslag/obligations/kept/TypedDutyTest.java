package se.handslag.obligations.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.handslag.obligations.ObligationKind;

/** What people type of what is to be done beside the agreement, and of what was decided otherwise. */
class TypedDutyTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-10");
    private static final List<String> PARTIES = List.of("Lunda kommun", "Föreningen Bron");
    private static final Map<String, String> SOUND = Map.of(
            TypedDuty.KIND, "other",
            TypedDuty.WORDS, "  Gå igenom höstens schema ",
            TypedDuty.WHO, "Föreningen Bron",
            TypedDuty.DAY, "2026-03-10");

    @Test
    void whatIsTypedIsRead() {
        assertThat(TypedDuty.parse(SOUND, PARTIES, TODAY))
                .isEqualTo(
                        new NewDuty(ObligationKind.OTHER, "Gå igenom höstens schema", "Föreningen Bron", TODAY, null));
    }

    @Test
    void aSignThatNoDatabaseTakesIsABlank() {
        assertThat(TypedDuty.parse(with(Map.of(TypedDuty.WORDS, "Ring\u0000skolan")), PARTIES, TODAY))
                .isInstanceOfSatisfying(
                        NewDuty.class, duty -> assertThat(duty.words()).isEqualTo("Ring skolan"));
    }

    @Test
    void whoIsLeftOutIsAllOfThemAndADecisionIsReadWithItsDay() {
        var typed = with(
                Map.of(TypedDuty.WHO, "", TypedDuty.REFERENCE, "Styrgruppen § 4", TypedDuty.DECIDED_ON, "2026-03-02"));

        assertThat(TypedDuty.parse(typed, PARTIES, TODAY))
                .isEqualTo(new NewDuty(
                        ObligationKind.OTHER,
                        "Gå igenom höstens schema",
                        null,
                        TODAY,
                        new Decided("Styrgruppen § 4", LocalDate.parse("2026-03-02"), null)));
    }

    @ParameterizedTest(name = "{0}: {1} is to be mended")
    @CsvSource({
        "kind, indexation",
        "kind, ''",
        "words, ' '",
        "who, Någon annan",
        "day, 2026-03-09",
        "day, i morgon",
        "day, +999999999-12-31",
        "day, ''",
        "decidedOn, 2026-03-11",
        "decidedOn, -999999999-01-01",
    })
    void whatIsWrongIsToldAtItsField(String field, String typed) {
        var all = field.equals("decidedOn")
                ? with(Map.of(TypedDuty.REFERENCE, "§ 4", field, typed))
                : with(Map.of(field, typed));

        assertThat(TypedDuty.parse(all, PARTIES, TODAY))
                .isInstanceOfSatisfying(
                        TypedDuty.Wrong.class,
                        wrong -> assertThat(wrong.problems()).containsOnlyKeys(field));
    }

    @Test
    void moreThanFitsIsToldAndHalfADecisionIsNone() {
        var typed = with(Map.of(TypedDuty.WORDS, "x".repeat(TypedDuty.LONGEST + 1), TypedDuty.REFERENCE, "§ 4"));

        assertThat(TypedDuty.parse(typed, PARTIES, TODAY))
                .isInstanceOfSatisfying(
                        TypedDuty.Wrong.class,
                        wrong -> assertThat(wrong.problems()).containsOnlyKeys(TypedDuty.WORDS, TypedDuty.DECIDED_ON));
    }

    @Test
    void aDecisionNeedsItsPlaceItsDayAndANewDayOrThatNothingIsToBeDone() {
        var decision = Map.of(TypedDuty.REFERENCE, "§ 4", TypedDuty.DECIDED_ON, "2026-03-10");
        var moved = new HashMap<>(decision);
        moved.put(TypedDuty.DAY, "2026-05-01");
        var waived = new HashMap<>(decision);
        waived.put(TypedDecision.WAIVED, "true");

        assertThat(TypedDecision.parse(moved, TODAY))
                .isEqualTo(new TypedDecision.Sound(new Decided("§ 4", TODAY, LocalDate.parse("2026-05-01"))));
        assertThat(TypedDecision.parse(waived, TODAY))
                .isEqualTo(new TypedDecision.Sound(new Decided("§ 4", TODAY, null)));
        assertThat(TypedDecision.parse(decision, TODAY))
                .isInstanceOfSatisfying(
                        TypedDecision.Wrong.class,
                        wrong -> assertThat(wrong.problems()).containsOnlyKeys(TypedDuty.DAY));
        assertThat(TypedDecision.parse(Map.of(), TODAY))
                .isInstanceOfSatisfying(
                        TypedDecision.Wrong.class,
                        wrong -> assertThat(wrong.problems())
                                .containsOnlyKeys(TypedDuty.REFERENCE, TypedDuty.DECIDED_ON, TypedDuty.DAY));
    }

    private static Map<String, String> with(Map<String, String> other) {
        var all = new HashMap<>(SOUND);
        all.putAll(other);
        return all;
    }
}
