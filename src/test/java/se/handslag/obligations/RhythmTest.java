package se.handslag.obligations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.handslag.agreement.terms.Cadence;
import se.handslag.agreement.terms.Cadence.Every;
import se.handslag.kernel.DatePeriod;
import se.handslag.kernel.Language;
import se.handslag.kernel.Texts;

class RhythmTest {

    @Test
    void tertialsRunFromJanuaryMayAndSeptember() {
        assertThat(times(Cadence.once(Every.TERTIAL), "2020-01-01", "2020-12-31"))
                .containsExactly(
                        "2020-T1 2020-01-01/2020-04-30",
                        "2020-T2 2020-05-01/2020-08-31",
                        "2020-T3 2020-09-01/2020-12-31");
    }

    /**
     * <pre>
     *   December      January              February
     *   |      [======|====================|=======
     *          22     1                    1         the ten days join January
     * </pre>
     */
    @Test
    void aFirstFragmentUnderHalfAPeriodJoinsTheNext() {
        assertThat(times(Cadence.once(Every.MONTH), "2021-12-22", "2022-02-28"))
                .containsExactly("2022-01 2021-12-22/2022-01-31", "2022-02 2022-02-01/2022-02-28");
    }

    @Test
    void aTimeThatIsNoWholePeriodIsNamedWithItsDays() {
        DatePeriod term = DatePeriod.of(LocalDate.of(2021, 12, 22), LocalDate.of(2022, 2, 28));
        Texts swedish = Texts.in(Language.SWEDISH, "obligations");

        assertThat(Rhythm.of(Cadence.once(Every.MONTH)).orElseThrow().in(term))
                .extracting(time -> swedish.say(time.words()))
                .containsExactly("januari 2022 (22 december 2021 till 31 januari 2022)", "februari 2022");
    }

    @Test
    void aFirstFragmentOfHalfAPeriodOrMoreIsATimeOfItsOwn() {
        assertThat(times(Cadence.once(Every.MONTH), "2021-04-16", "2021-05-31"))
                .containsExactly("2021-04 2021-04-16/2021-04-30", "2021-05 2021-05-01/2021-05-31");
    }

    @Test
    void aLastFragmentUnderHalfAPeriodJoinsTheOneBefore() {
        assertThat(times(Cadence.once(Every.QUARTER), "2018-07-01", "2019-01-20"))
                .containsExactly("2018-Q3 2018-07-01/2018-09-30", "2018-Q4 2018-10-01/2019-01-20");
    }

    @Test
    void aTermOfNothingButFragmentsHasOneTime() {
        assertThat(times(Cadence.once(Every.MONTH), "2021-12-28", "2022-01-04"))
                .containsExactly("2022-01 2021-12-28/2022-01-04");
        assertThat(times(Cadence.once(Every.YEAR), "2021-02-01", "2021-02-03"))
                .containsExactly("2021 2021-02-01/2021-02-03");
    }

    @Test
    void februaryEndsOnItsOwnLastDay() {
        assertThat(times(Cadence.once(Every.MONTH), "2020-02-01", "2020-02-29"))
                .containsExactly("2020-02 2020-02-01/2020-02-29");
        assertThat(times(Cadence.once(Every.QUARTER), "2023-01-31", "2023-03-31"))
                .containsExactly("2023-Q1 2023-01-31/2023-03-31");
    }

    @Test
    void weeksAreThoseOfTheSwedishAlmanac() {
        assertThat(times(Cadence.once(Every.WEEK), "2020-12-28", "2021-01-10"))
                .containsExactly("2020-W53 2020-12-28/2021-01-03", "2021-W01 2021-01-04/2021-01-10");
    }

    @ParameterizedTest
    @CsvSource({"1, 2020", "2, 2020-H1", "3, 2020-T1", "4, 2020-Q1", "6, 2020-B1", "12, 2020-01", "52, 2020-W01"})
    void timesAYearThatDivideItFallOnEqualSpans(int times, String firstLabel) {
        Cadence cadence = new Cadence(null, times, false, false, null);

        assertThat(times(cadence, "2020-01-01", "2020-12-31").getFirst()).startsWith(firstLabel + " ");
    }

    @Test
    void timesAYearThatDoNotDivideItFallAnywhereInTheYear() {
        Cadence fiveTimes = new Cadence(null, 5, false, false, null);

        assertThat(times(fiveTimes, "2020-01-01", "2021-05-31"))
                .containsExactly(
                        "2020-1of5 2020-01-01/2021-05-31",
                        "2020-2of5 2020-01-01/2021-05-31",
                        "2020-3of5 2020-01-01/2021-05-31",
                        "2020-4of5 2020-01-01/2021-05-31",
                        "2020-5of5 2020-01-01/2021-05-31",
                        "2020-6of5 2020-01-01/2021-05-31",
                        "2020-7of5 2020-01-01/2021-05-31");
    }

    @Test
    void whereTheNumberOfTimesContradictsThePeriodTheNumberCounts() {
        Cadence twiceInEachYear = new Cadence(Every.YEAR, 2, true, false, null);

        assertThat(times(twiceInEachYear, "2020-01-01", "2020-12-31"))
                .containsExactly("2020-H1 2020-01-01/2020-06-30", "2020-H2 2020-07-01/2020-12-31");
    }

    @Test
    void anOpenEndIsFollowedToTheHorizonAndNoFurther() {
        DatePeriod open = DatePeriod.openEnded(LocalDate.of(2020, 1, 1));

        List<Occurrence> times =
                Rhythm.of(Cadence.once(Every.QUARTER)).orElseThrow().in(open, LocalDate.of(2020, 9, 29));

        assertThat(times).extracting(Occurrence::label).containsExactly("2020-Q1", "2020-Q2");
    }

    @Test
    void aSingleTimeAndAnUnstatedCadenceHaveNoRhythm() {
        assertThat(Rhythm.of(Cadence.onceBy(LocalDate.of(2020, 1, 1)))).isEmpty();
        assertThat(Rhythm.of(new Cadence(null, null, false, true, null))).isEmpty();
    }

    static Stream<DatePeriod> terms() {
        Random random = new Random(20_260_101);
        return Stream.generate(() -> {
                    LocalDate first = LocalDate.of(2015, 1, 1).plusDays(random.nextInt(4000));
                    return DatePeriod.of(first, first.plusDays(random.nextInt(2500)));
                })
                .limit(150);
    }

    @ParameterizedTest
    @MethodSource("terms")
    void theTimesHoldEveryDayOfTheTermOnce(DatePeriod term) {
        for (CalendarSpan span : CalendarSpan.values()) {
            List<Occurrence> times = new Rhythm.Spans(span).in(term);

            assertThat(times.getFirst().days().first()).isEqualTo(term.first());
            assertThat(times.getLast().days().last()).isEqualTo(term.last());
            for (int i = 1; i < times.size(); i++) {
                LocalDate dayBefore = times.get(i).days().first().minusDays(1);
                assertThat(times.get(i - 1).days().last()).contains(dayBefore);
            }
            assertThat(times).extracting(Occurrence::label).doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @MethodSource("terms")
    void noTimeIsShorterThanHalfItsPeriodUnlessTheTermIs(DatePeriod term) {
        for (CalendarSpan span : CalendarSpan.values()) {
            List<Occurrence> times = new Rhythm.Spans(span).in(term);
            for (Occurrence time : times) {
                long days = time.days().days().orElseThrow();
                long whole = periodOf(time, span).days().orElseThrow();
                assertThat(times.size() == 1 || 2 * days >= whole).isTrue();
            }
        }
    }

    private static DatePeriod periodOf(Occurrence time, CalendarSpan span) {
        DatePeriod period = span.around(time.days().first());
        while (!span.label(period.first()).equals(time.label())) {
            period = span.around(period.last().orElseThrow().plusDays(1));
        }
        return period;
    }

    @ParameterizedTest
    @MethodSource("terms")
    void aNearerHorizonOnlyLeavesOutWhatIsDueAfterIt(DatePeriod term) {
        LocalDate horizon = term.first().plusDays(term.days().orElseThrow() / 2);
        for (CalendarSpan span : CalendarSpan.values()) {
            Rhythm rhythm = new Rhythm.Spans(span);
            List<Occurrence> expected = new ArrayList<>(rhythm.in(term));
            expected.removeIf(time -> time.days().last().orElseThrow().isAfter(horizon));

            assertThat(rhythm.in(term, horizon)).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @EnumSource(Every.class)
    void everyPeriodOfTheVocabularyHasItsSpan(Every every) {
        assertThat(CalendarSpan.of(every).timesPerYear()).isEqualTo(every.timesPerYear());
    }

    private static List<String> times(Cadence cadence, String first, String last) {
        DatePeriod term = DatePeriod.of(LocalDate.parse(first), LocalDate.parse(last));
        return Rhythm.of(cadence).orElseThrow().in(term).stream()
                .map(time -> time.label() + " " + time.days())
                .toList();
    }
}
