package se.handslag.agreement.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.handslag.agreement.terms.Cadence;
import se.handslag.agreement.terms.Cited;
import se.handslag.agreement.terms.Contribution;
import se.handslag.agreement.terms.CooperationTerm;
import se.handslag.agreement.terms.DurationTerm;
import se.handslag.agreement.terms.MoneyTerm;
import se.handslag.agreement.terms.MoneyTerm.BudgetTable;
import se.handslag.agreement.terms.MoneyTerm.Payment;
import se.handslag.agreement.terms.PartyTerm;
import se.handslag.agreement.terms.PayDay;
import se.handslag.agreement.terms.Source;
import se.handslag.agreement.terms.Term;
import se.handslag.agreement.terms.TimeOfYear;
import se.handslag.kernel.Citation;
import se.handslag.kernel.Currency;
import se.handslag.kernel.Language;
import se.handslag.kernel.Money;
import se.handslag.kernel.Texts;

class CorrectionTest {

    private static final Source READ = Source.plainly(new Citation("a".repeat(64), 1, 0, 1, "x"));
    private static final Source TYPED = TypedSource.of("test", 1, "y");
    private static final Citation OTHER = new Citation("a".repeat(64), 2, 5, 6, "z");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "933000|93300000",
                "933 000 kr|93300000",
                "933\u00a0000\u00a0kr|93300000",
                "933.000|93300000",
                "933 000 kr\u00a0|93300000",
                "1 250,50|125050",
                "125.50|12550",
                "1.250,50 kr|125050",
                "933 tkr|93300000",
                "1,35 mnkr|135000000",
                "SEK 500|50000",
                "500:-|50000",
                "0|0",
                "1000000000000|100000000000000"
            })
    void amountsAreTakenAsPeopleWriteThem(String written, long ore) {
        assertThat(value("cash", Map.of("amount", written, "per", "year"), null))
                .isEqualTo(new Contribution.Cash(TYPED, null, Money.ore(ore), Contribution.Per.YEAR));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "−5 kr", "12 50", "933,000", "1e6", "five", "1,005", "1000000000001", "\u0661", "kr"})
    void anAmountThatCannotBeMeantIsRefused(String written) {
        assertThat(problems("cash", Map.of("amount", written, "per", "year"), null))
                .containsOnlyKeys("amount");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-01-01", "20240101", "2024-1-1", "2024/01/01", "1 januari 2024", "1 January 2024"})
    void daysAreTakenAsPeopleWriteThem(String written) {
        assertThat(value("period", Map.of("start", written), null))
                .isEqualTo(new DurationTerm.Period(
                        TYPED, new Cited<>(LocalDate.of(2024, 1, 1), TYPED.citation()), null, List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2024-02-31", "2024-13-01", "20240231", "31 februari 2024", "0024-01-01", "24-01-01", "soon"})
    void aDayThatIsInNoCalendarIsRefused(String written) {
        assertThat(problems("period", Map.of("start", written), null)).containsOnlyKeys("start");
    }

    @Test
    void anEndBeforeTheStartIsRefusedInWordsThatSayWhatToDo() {
        assertThat(problems("period", Map.of("start", "2026-01-01", "end", "2025-12-31"), null))
                .containsEntry("end", "Slutdatum måste komma efter startdatum, 2026-01-01.");
        assertThat(problems("funder", Map.of("name", "F", "start", "2026-01-01", "end", "2025-12-31"), null))
                .containsOnlyKeys("end");
        assertThat(problems("funder", Map.of("name", "F", "end", "2025-12-31"), null))
                .containsOnlyKeys("start");
    }

    @Test
    void severalProblemsAreToldAtOnce() {
        assertThat(problems("post", Map.of("share", "120", "headcount", "0", "value", "x", "per", "often"), null))
                .containsOnlyKeys("what", "share", "headcount", "value", "per");
        assertThat(problems("payment", Map.of("schedule", "yearly", "months", "1,13"), null))
                .containsOnlyKeys("months");
    }

    @Test
    void anOrganisationNumberThatIsTypedMustBeRightButOneThatWasReadIsLeftAlone() {
        var wrong = new PartyTerm.Party(
                READ, "A", PartyTerm.Sector.CIVIL, new Cited<>("802400-1235", OTHER), null, List.of());

        assertThat(problems("party", change(wrong, "organisationNumber", "802400-1236"), wrong))
                .containsOnlyKeys("organisationNumber");
        assertThat(value("party", change(wrong, "board", "B"), wrong))
                .isEqualTo(new PartyTerm.Party(
                        TYPED, "A", PartyTerm.Sector.CIVIL, wrong.organisationNumber(), "B", List.of()));
        assertThat(value("party", change(wrong, "organisationNumber", "16212000 0142"), wrong))
                .extracting(party -> ((PartyTerm.Party) party).organisationNumber())
                .isEqualTo(new Cited<>("212000-0142", TYPED.citation()));
    }

    @Test
    void aNameThatIsCorrectedStaysAsASpelling() {
        var party = new PartyTerm.Party(
                READ, "Ringen ska", PartyTerm.Sector.CIVIL, null, null, List.of(new Cited<>("Ringen", OTHER)));

        assertThat(value("party", change(party, "name", "Ringen"), party))
                .isEqualTo(new PartyTerm.Party(
                        TYPED,
                        "Ringen",
                        PartyTerm.Sector.CIVIL,
                        null,
                        null,
                        List.of(new Cited<>("Ringen ska", READ.citation()))));
    }

    @Test
    void aDayInNoCalendarIsGoneWhenAnotherIsGivenInItsPlace() {
        var start = new Cited<>(LocalDate.of(2024, 1, 1), OTHER);
        var period = new DurationTerm.Period(READ, start, null, List.of(new Cited<>("2024-02-31", OTHER)));

        assertThat(value("period", change(period, "end", "2024-02-29"), period))
                .isEqualTo(new DurationTerm.Period(
                        TYPED, start, new Cited<>(LocalDate.of(2024, 2, 29), TYPED.citation()), List.of()));
        assertThat(value("period", change(period, "start", "2023-01-01"), period))
                .extracting(term -> ((DurationTerm.Period) term).impossible())
                .isEqualTo(period.impossible());
    }

    @Test
    void anEndBeforeTheStartThatWasReadIsNotRefusedUntilItIsTouched() {
        var period = new DurationTerm.Period(
                READ,
                new Cited<>(LocalDate.of(2024, 1, 1), OTHER),
                new Cited<>(LocalDate.of(2023, 1, 1), OTHER),
                List.of());

        assertThat(value("period", change(period, "end", "2023-01-01 "), period))
                .isNotNull();
        assertThat(problems("period", change(period, "end", "2023-02-01"), period))
                .containsOnlyKeys("end");
    }

    @Test
    void theDayToDecideByFallsWhenItsMonthsAreCorrected() {
        var extension = new DurationTerm.Extension(
                READ, DurationTerm.Extension.Kind.DECISION, 12, LocalDate.of(2024, 6, 30), 6, null);

        assertThat(value("extension", change(extension, "monthsBefore", "3"), extension))
                .isEqualTo(new DurationTerm.Extension(TYPED, DurationTerm.Extension.Kind.DECISION, 12, null, 3, null));
        assertThat(value("extension", change(extension, "decideBy", "2024-09-30"), extension))
                .isEqualTo(new DurationTerm.Extension(
                        TYPED, DurationTerm.Extension.Kind.DECISION, 12, LocalDate.of(2024, 9, 30), null, null));
    }

    @Test
    void aRhythmIsSaidInOneWayOrAnother() {
        assertThat(cadence(Map.of("every", "quarter", "atLeast", "yes", "months", "10,4")))
                .isEqualTo(Cadence.once(Cadence.Every.QUARTER)
                        .withAtLeast()
                        .in(List.of(TimeOfYear.inMonth(10), TimeOfYear.inMonth(4))));
        assertThat(cadence(Map.of("times", "3"))).isEqualTo(new Cadence(null, 3, false, false, null));
        assertThat(cadence(Map.of("every", "once", "by", "2026-05-31")))
                .isEqualTo(Cadence.onceBy(LocalDate.of(2026, 5, 31)));
        assertThat(cadence(Map.of("onDemand", "on"))).isEqualTo(new Cadence(null, null, false, true, null));
        assertThat(problems("steeringMeeting", Map.of("every", "timesPerYear"), null))
                .containsOnlyKeys("times");
        assertThat(problems("steeringMeeting", Map.of("every", "once"), null)).containsOnlyKeys("by");
        assertThat(problems("steeringMeeting", Map.of("atLeast", "yes"), null)).containsOnlyKeys("every");
    }

    @Test
    void aMonthKeepsTheDayThatTheTextNamesInIt() {
        var august = new TimeOfYear(8, 15);
        var meeting = new CooperationTerm.SteeringMeeting(
                READ, Cadence.once(Cadence.Every.HALF_YEAR).in(List.of(august, TimeOfYear.inMonth(2))));

        assertThat(value("steeringMeeting", change(meeting, "months", "2,8"), meeting))
                .isEqualTo(new CooperationTerm.SteeringMeeting(TYPED, meeting.cadence()));

        assertThat(value("steeringMeeting", change(meeting, "months", "3,8"), meeting))
                .isEqualTo(new CooperationTerm.SteeringMeeting(
                        TYPED, Cadence.once(Cadence.Every.HALF_YEAR).in(List.of(TimeOfYear.inMonth(3), august))));
    }

    @Test
    void aPaymentKeepsThePartsThatItsFormDoesNotShow() {
        var split = new Payment.Split(null, 2, new Payment.Signing(), List.of());
        var day = new PayDay.OfYear(List.of(new TimeOfYear(1, 15)));
        var payment = new Payment(READ, Payment.Schedule.YEARLY, "d", List.of(1), List.of(), null, day, split, null);

        assertThat(value("payment", change(payment, "each", "5 000"), payment))
                .isEqualTo(new Payment(
                        TYPED,
                        Payment.Schedule.YEARLY,
                        "d",
                        List.of(1),
                        List.of(),
                        null,
                        day,
                        new Payment.Split(Money.kronor(5_000), 2, new Payment.Signing(), List.of()),
                        null));
    }

    @Test
    void theDayOfPaymentIsSaidInOneWayOrAnother() {
        assertThat(payDay(Map.of("day", "inAdvance"))).isEqualTo(new PayDay.InAdvance());
        assertThat(payDay(Map.of("dayOfMonth", "25"))).isEqualTo(new PayDay.OfPeriod(1, 25));
        assertThat(payDay(Map.of("daysOfYear", "15/1, 15/7")))
                .isEqualTo(new PayDay.OfYear(List.of(new TimeOfYear(1, 15), new TimeOfYear(7, 15))));
        assertThat(payDay(Map.of())).isEqualTo(new PayDay.Unsaid());
        assertThat(problems("payment", Map.of("schedule", "yearly", "daysOfYear", "31/2"), null))
                .containsOnlyKeys("daysOfYear");
        assertThat(problems("payment", Map.of("schedule", "monthly", "day", "ofPeriod"), null))
                .containsOnlyKeys("dayOfMonth");
        assertThat(problems("payment", Map.of("schedule", "monthly", "day", "ofYear"), null))
                .containsOnlyKeys("daysOfYear");
    }

    @Test
    void aBudgetTakesNewRowsAndLetsEmptiedOnesGo() {
        var table = new BudgetTable(
                READ,
                null,
                2024,
                BudgetTable.Unit.THOUSANDS,
                List.of(
                        new BudgetTable.Row("Rent", "A", Money.kronor(10_000), OTHER),
                        new BudgetTable.Row("Cost", null, Money.kronor(-4_000), OTHER)),
                null);
        var answers = new HashMap<>(change(table, "row.4.label", "Fika"));
        answers.putAll(Map.of("row.1.label", "", "row.1.amount", "", "row.4.amount", "2 tkr", "statedTotal", "-2000"));

        assertThat(value("budgetTable", answers, table))
                .isEqualTo(new BudgetTable(
                        TYPED,
                        null,
                        2024,
                        BudgetTable.Unit.THOUSANDS,
                        List.of(
                                table.rows().getLast(),
                                new BudgetTable.Row("Fika", Money.kronor(2_000), TYPED.citation())),
                        new Cited<>(Money.kronor(-2_000), TYPED.citation())));
        assertThat(problems("budgetTable", change(table, "row.3.label", "Fika"), table))
                .containsOnlyKeys("row.3.amount");
        assertThat(problems("budgetTable", change(table, "row.999999.label", "Fika"), table))
                .containsOnlyKeys("row.1.label");
    }

    @Test
    void anotherCurrencyStays() {
        var funder = new MoneyTerm.Funder(READ, "F", new Money(100_00, Currency.EUR), null, null, false);

        assertThat(value("funder", change(funder, "amount", "250"), funder))
                .isEqualTo(new MoneyTerm.Funder(TYPED, "F", new Money(250_00, Currency.EUR), null, null, false));
    }

    @Test
    void hoursAndWordsAreTakenAsTheyAreMeant() {
        assertThat(value("volunteerHours", Map.of("hours", "1\u00a0760,5"), null))
                .isEqualTo(
                        new Contribution.VolunteerHours(TYPED, null, new BigDecimal("1760.5"), null, null, null, null));
        assertThat(value("report", Map.of("every", "year", "receivers", " A, B \r\n\r\nC\u0000"), null))
                .isEqualTo(new CooperationTerm.Report(
                        TYPED, Cadence.once(Cadence.Every.YEAR), null, List.of("A, B", "C")));
    }

    @Test
    void aDayOfPaymentThatWasNotReadCanBeAddedWithItsNumberAlone() {
        var payment = new Payment(READ, Payment.Schedule.MONTHLY, "", List.of(), List.of());

        assertThat(value("payment", change(payment, "dayOfMonth", "25"), payment))
                .extracting(term -> ((Payment) term).day())
                .isEqualTo(new PayDay.OfPeriod(1, 25));
    }

    private static Cadence cadence(Map<String, String> answers) {
        return ((CooperationTerm.SteeringMeeting) value("steeringMeeting", answers, null)).cadence();
    }

    private static PayDay payDay(Map<String, String> answers) {
        var all = new HashMap<>(answers);
        all.put("schedule", "monthly");
        return ((Payment) value("payment", all, null)).day();
    }

    private static Map<String, String> change(Term term, String field, String answer) {
        var answers = new HashMap<>(SampleTerms.answers(TermForms.of(term).orElseThrow()));
        answers.put(field, answer);
        return answers;
    }

    private static Term value(String kind, Map<String, String> answers, @Nullable Term before) {
        return switch (TermForms.fill(kind, answers, TYPED, before)) {
            case Filled.Value value -> value.term();
            case Filled.Wrong wrong -> throw new AssertionError(wrong.problems());
        };
    }

    private static Map<String, String> problems(String kind, Map<String, String> answers, @Nullable Term before) {
        var texts = Texts.in(Language.SWEDISH, "agreement/forms");
        var problems = new HashMap<String, String>();
        switch (TermForms.fill(kind, answers, TYPED, before)) {
            case Filled.Value value -> throw new AssertionError(value.term());
            case Filled.Wrong wrong ->
                wrong.problems().forEach((field, message) -> problems.put(field, texts.say(message)));
        }
        return problems;
    }
}
