package se.handslag.obligations.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody types when something is done: a day that has come, and what shows it where they want to tell. */
class TypedDoneTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-10");

    @Test
    void aDayThatHasComeIsEnough() {
        assertThat(TypedDone.parse(" 2026-03-10 ", "  ", TODAY)).isEqualTo(new Done(TODAY, "", ""));
        assertThat(TypedDone.parse("2026-03-09", " Protokoll § 7 ", TODAY))
                .isEqualTo(new Done(LocalDate.parse("2026-03-09"), "Protokoll § 7", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "i går", "2026-02-30", "2026-03-11"})
    void anythingElseIsToldAtTheDay(String day) {
        assertThat(TypedDone.parse(day, "", TODAY))
                .isInstanceOfSatisfying(
                        TypedDone.Wrong.class,
                        wrong -> assertThat(wrong.problems()).containsOnlyKeys(TypedDone.ON));
    }

    @Test
    void whatShowsItHasRoomForSomeSentences() {
        var most = "o".repeat(TypedDone.LONGEST);

        assertThat(TypedDone.parse("2026-03-10", most, TODAY)).isEqualTo(new Done(TODAY, most, ""));
        assertThat(TypedDone.parse("2026-03-10", most + "o", TODAY))
                .isInstanceOfSatisfying(
                        TypedDone.Wrong.class,
                        wrong -> assertThat(wrong.problems()).containsOnlyKeys(TypedDone.EVIDENCE));
    }
}
