package se.handslag.site.takeaway;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.site.takeaway.TakenAlong.ENGLISH;
import static se.handslag.site.takeaway.TakenAlong.NOW;
import static se.handslag.site.takeaway.TakenAlong.SWEDISH;
import static se.handslag.site.takeaway.TakenAlong.TODAY;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.handslag.agreement.terms.DocumentTerm;
import se.handslag.agreement.terms.Source;
import se.handslag.obligations.ObligationKind;
import se.handslag.obligations.Promises;
import se.handslag.reading.WrittenAgreement;
import se.handslag.site.telling.Days;
import se.handslag.site.telling.DeadlineLine;
import se.handslag.site.telling.Duties;
import se.handslag.site.telling.ReadDocument;

/** The calendar is read back by another library than the one that writes it. */
class CalendarFileTest {

    private static final String ODD = "Avtal; med, \"tecken\" \\ 😀\r\nATTENDEE:a@b.example";

    static Stream<ReadDocument> withDays() {
        return TakenAlong.all().stream()
                .filter(document -> !Days.of(document, TODAY).coming().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("withDays")
    void everyDayToComeIsAnEventAndTheFileKeepsTheStandard(ReadDocument document) throws Exception {
        var days = new ArrayList<>(Days.of(document, TODAY).missed());
        days.addAll(Days.of(document, TODAY).coming());
        var file = CalendarFile.of(List.of(document), TODAY, NOW, SWEDISH);
        var calendar = readBack(file.content());

        assertThat(calendar.validate().hasErrors())
                .as(calendar.validate().toString())
                .isFalse();
        assertThat(events(calendar)).extracting(CalendarFileTest::start).isSubsetOf(datesOf(days));
        assertThat(file.days()).isEqualTo(events(calendar).size());
        if (days.size() <= ComingDays.MOST_OF_A_RHYTHM) {
            assertThat(events(calendar)).extracting(CalendarFileTest::start).containsExactlyElementsOf(datesOf(days));
        }
        assertThat(events(calendar)).allSatisfy(event -> {
            assertThat(event.<Temporal>getEndDate(false).orElseThrow().getDate())
                    .isEqualTo(start(event).plusDays(1));
            assertThat(value(event, Property.TRANSP)).isEqualTo("TRANSPARENT");
            assertThat(value(event, Property.DTSTAMP)).isEqualTo("20240315T093000Z");
            assertThat(value(event, Property.SUMMARY)).endsWith(": " + ShortName.of(document));
            assertThat(value(event, Property.DESCRIPTION)).contains(document.name());
        });
    }

    @Test
    void allAgreementsTogetherHaveEventsWithNamesOfTheirOwn() throws Exception {
        var file = CalendarFile.of(TakenAlong.all(), TODAY, NOW, SWEDISH);
        var uids = uids(file);

        assertThat(new HashSet<>(uids)).hasSize(file.days()).hasSizeGreaterThan(500);
        assertThat(readBack(file.content()).validate().hasErrors()).isFalse();
    }

    @Test
    void takingTheFileInTwiceMakesNoDoublesNotEvenInAnotherLanguageOnAnotherDayUnderAnotherName() throws Exception {
        var document = withDays().findFirst().orElseThrow();
        var renamed = new ReadDocument("another.pdf", "another.pdf", document.reading(), document.duties());

        var first = uids(CalendarFile.of(List.of(document), TODAY, NOW, SWEDISH));
        var again = uids(CalendarFile.of(List.of(renamed), TODAY.plusDays(1), NOW.plusSeconds(86_400), ENGLISH));

        assertThat(again).isNotEmpty();
        assertThat(first).containsAll(again);
        assertThat(uids(CalendarFile.of(List.of(document, renamed), TODAY, NOW, SWEDISH)))
                .isEqualTo(first);
    }

    @Test
    void twoPaymentsByOneClauseOnOneDayAreTwoEvents() throws Exception {
        var file = CalendarFile.of(
                List.of(document(due("2024-06-30", ObligationKind.PAYMENT), due("2024-06-30", ObligationKind.PAYMENT))),
                TODAY,
                NOW,
                SWEDISH);

        assertThat(new HashSet<>(uids(file))).hasSize(2);
    }

    @Test
    void oddCharactersComeBackAsTextAndForgeNothing() throws Exception {
        var file = CalendarFile.of(List.of(document(due("2024-06-30", ObligationKind.END))), TODAY, NOW, SWEDISH);
        var calendar = readBack(file.content());
        var event = events(calendar).getFirst();

        assertThat(value(event, Property.SUMMARY)).contains("Avtal; med, \"tecken\" \\ 😀 ATTENDEE:a@b.example");
        assertThat(value(event, Property.DESCRIPTION))
                .contains("Text; med, tecken och ny rad X-B:2.\n")
                .contains("s.\u00a01");
        assertThat(file.content().lines()).noneMatch(line -> line.startsWith("ATTENDEE") || line.startsWith("X-B"));
        assertThat(calendar.getProperty("X-WR-CALNAME").orElseThrow().getValue())
                .startsWith("Dagar att hålla: Avtal");
    }

    @Test
    void noLineIsLongerThanTheStandardAllowsAndNoLetterIsSplit() {
        var content = CalendarFile.of(TakenAlong.all(), TODAY, NOW, SWEDISH).content();

        assertThat(content.split("\r\n", -1))
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75)
                .noneMatch(line -> line.contains("\n") || line.contains("\r"));
        assertThat(FoldedLines.of("å".repeat(200) + "😀".repeat(60)).replace("\r\n ", ""))
                .isEqualTo("å".repeat(200) + "😀".repeat(60));
    }

    @Test
    void whatMustNotBeMissedRingsAMonthAndAWeekBeforeUnlessThatMorningHasPassed() throws Exception {
        assertThat(alarms(due("2024-06-30", ObligationKind.DECIDE_EXTENSION))).containsExactly("-P29DT15H", "-P6DT15H");
        assertThat(alarms(due("2024-04-01", ObligationKind.DECIDE_EXTENSION))).containsExactly("-P6DT15H");
        assertThat(alarms(due("2024-03-16", ObligationKind.DECIDE_EXTENSION))).isEmpty();
        assertThat(alarms(due("2024-06-30", ObligationKind.FOLLOW_UP))).isEmpty();
    }

    @Test
    void aRhythmForACenturyIsCutAndTheLastDaySaysHowManyAreLeftOut() throws Exception {
        var meetings = Stream.iterate(TODAY, day -> day.plusWeeks(1))
                .limit(500)
                .map(day -> due(day.toString(), ObligationKind.STEERING_MEETING))
                .toArray(DeadlineLine[]::new);

        var events = events(readBack(CalendarFile.of(List.of(document(meetings)), TODAY, NOW, ENGLISH)
                .content()));

        assertThat(events).hasSize(ComingDays.MOST_OF_A_RHYTHM);
        assertThat(value(events.getLast(), Property.DESCRIPTION)).contains("After this day 440 more follow");
        assertThat(value(events.getFirst(), Property.DESCRIPTION)).doesNotContain("more follow");
    }

    @Test
    void theDaysAreTheSameWhateverZoneTheMachineIsIn() {
        var documents = withDays().toList();
        var before = TimeZone.getDefault();
        var here = CalendarFile.of(documents, TODAY, NOW, SWEDISH);
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("America/Santiago"));
            assertThat(CalendarFile.of(documents, TODAY, NOW, SWEDISH)).isEqualTo(here);
        } finally {
            TimeZone.setDefault(before);
        }
    }

    private static ReadDocument document(DeadlineLine... due) {
        var agreement = WrittenAgreement.ofPages("The words of it");
        agreement.says(new DocumentTerm.Title(agreement.said("words"), ODD));
        return TakenAlong.document(
                "avtal;1,2.pdf", agreement.read(), new Duties(List.of(due), List.of(), Promises.NONE));
    }

    private static DeadlineLine due(String day, ObligationKind what) {
        var clause = WrittenAgreement.ofPages("The words of it").at("words");
        return new DeadlineLine(
                LocalDate.parse(day), "Text; med, tecken och ny rad\r\nX-B:2", clause, Source.Strength.SHALL, what, "");
    }

    private static List<String> alarms(DeadlineLine due) throws Exception {
        var file = CalendarFile.of(List.of(document(due)), TODAY, NOW, SWEDISH);
        return events(readBack(file.content())).getFirst().getAlarms().stream()
                .map(alarm -> alarm.getRequiredProperty(Property.TRIGGER).getValue())
                .toList();
    }

    static Calendar readBack(String content) throws IOException, ParserException {
        return new CalendarBuilder().build(new StringReader(content));
    }

    static List<VEvent> events(Calendar calendar) {
        return calendar.getComponents(Component.VEVENT).stream()
                .map(VEvent.class::cast)
                .toList();
    }

    private static List<String> uids(CalendarFile file) throws Exception {
        return events(readBack(file.content())).stream()
                .map(event -> value(event, Property.UID))
                .toList();
    }

    private static List<LocalDate> datesOf(List<DeadlineLine> days) {
        return days.stream().map(DeadlineLine::date).toList();
    }

    static LocalDate start(VEvent event) {
        return (LocalDate) event.<Temporal>getDateTimeStart().getDate();
    }

    static String value(VEvent event, String name) {
        return event.getProperty(name).orElseThrow().getValue();
    }
}
