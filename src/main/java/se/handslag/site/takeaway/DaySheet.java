package se.handslag.site.takeaway;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import se.handslag.site.takeaway.ComingDays.Coming;
import se.handslag.site.takeaway.Rows.Column;
import se.handslag.site.telling.DeadlineLine;
import se.handslag.site.telling.DutyWords;
import se.handslag.site.telling.ReadDocument;
import se.handslag.site.telling.Speech;

/** The days to come of all agreements, by the calendar. */
record DaySheet(Speech speech, LocalDate today) {

    private static final List<Column> COLUMNS = List.of(
            new Column("take.column.day", 12),
            new Column("take.column.file", 30),
            new Column("take.column.agreement", 40),
            new Column("take.column.matter", 24),
            new Column("take.column.what", 30),
            new Column("take.column.sum", 18),
            new Column("take.column.told", 70),
            new Column("take.column.page", 8),
            new Column("take.column.words", 70));

    private record Day(ReadDocument document, Coming coming) {

        LocalDate date() {
            return coming.deadline().date();
        }
    }

    void write(List<ReadDocument> documents, Workbook workbook) {
        List<Day> days = new ArrayList<>();
        for (ReadDocument document : documents) {
            ComingDays.of(document, today).forEach(coming -> days.add(new Day(document, coming)));
        }
        days.sort(Comparator.comparing(Day::date));
        Rows rows = Rows.in(workbook, "take.sheet.days", COLUMNS, speech);
        days.forEach(day -> write(day, rows.next()));
        rows.end();
    }

    private String matter(DeadlineLine deadline) {
        String matter = speech.say("take.category." + deadline.matter().name());
        return deadline.date().isBefore(today) ? speech.say("take.passed", matter) : matter;
    }

    private void write(Day day, Rows rows) {
        ReadDocument document = day.document();
        DeadlineLine deadline = day.coming().deadline();
        int more = day.coming().more();
        rows.day(deadline.date())
                .text(document.place())
                .text(ShortName.of(document))
                .text(matter(deadline))
                .text(new DutyWords(speech)
                        .title(deadline.what(), document.reading().terms().kind()))
                .text(deadline.sum())
                .text(
                        more == 0
                                ? deadline.text()
                                : deadline.text() + ". " + speech.counted("take.calendar.more.", more))
                .number(deadline.clause().page())
                .text(deadline.clause().words());
    }
}
