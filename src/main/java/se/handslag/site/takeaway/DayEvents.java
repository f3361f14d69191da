package se.handslag.site.takeaway;

import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.parameter.Related;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.Trigger;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import se.handslag.agreement.terms.Source;
import se.handslag.kernel.Citation;
import se.handslag.site.takeaway.ComingDays.Coming;
import se.handslag.site.telling.DeadlineLine;
import se.handslag.site.telling.DutyWords;
import se.handslag.site.telling.Phrase;
import se.handslag.site.telling.ReadDocument;
import se.handslag.site.telling.Speech;
import se.handslag.site.telling.Words;

/** The days of an agreement as events of a calendar. */
record DayEvents(Speech speech, LocalDate today, Instant made) {

    private static final List<Integer> ALARM_DAYS = List.of(30, 7);
    private static final int ALARM_HOUR = 9;
    private static final int HOURS_OF_A_DAY = 24;
    private static final int QUOTE = 800;
    private static final int HASH = 32;

    List<VEvent> of(ReadDocument document) {
        Map<String, Integer> taken = new HashMap<>();
        List<VEvent> events = new ArrayList<>();
        for (Coming coming : ComingDays.of(document, today)) {
            String key = key(coming.deadline());
            int nth = taken.merge(key, 1, Integer::sum);
            // Several parties may pay on one day by one clause; they stand in the same order each time.
            events.add(event(document, coming, (nth == 1 ? key : key + "." + nth) + "@handslag"));
        }
        return events;
    }

    /** What makes it this event and no other: neither the file's name nor the language, so that both may change. */
    private static String key(DeadlineLine deadline) {
        Citation clause = deadline.clause();
        return clause.documentHash()
                        .substring(0, Math.min(HASH, clause.documentHash().length())) + "-"
                + deadline.what().code() + "-" + deadline.date() + "-p" + clause.page() + "." + clause.start();
    }

    private VEvent event(ReadDocument document, Coming coming, String uid) {
        DeadlineLine deadline = coming.deadline();
        String summary = summary(document, deadline);
        VEvent event = wholeDay(uid, deadline.date(), made, summary);
        event.setDescription(description(document, coming));
        event.addCategories(speech.say("take.category." + deadline.matter().name()));
        if (deadline.isVital()) {
            addAlarms(deadline.date(), today, summary, event);
        }
        return event;
    }

    /** An event that takes the whole of that day, and leaves it free for others. */
    static VEvent wholeDay(String uid, LocalDate day, Instant made, String summary) {
        VEvent event = new VEvent();
        event.setUid(uid);
        event.setDateTimeStamp(Date.from(made));
        event.setDateStart(new DateStart(wholeDay(day)));
        event.setDateEnd(new DateEnd(wholeDay(day.plusDays(1))));
        event.setTransparency(true);
        event.setSummary(summary);
        return event;
    }

    private static ICalDate wholeDay(LocalDate day) {
        return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
    }

    private String summary(ReadDocument document, DeadlineLine deadline) {
        String what = new DutyWords(speech)
                .title(deadline.what(), document.reading().terms().kind());
        String sum = deadline.sum().isEmpty() ? what : what + " " + deadline.sum();
        String told = deadline.date().isBefore(today) ? speech.say("take.passed", sum) : sum;
        return Words.clean(told) + ": " + ShortName.of(document);
    }

    private String description(ReadDocument document, Coming coming) {
        DeadlineLine deadline = coming.deadline();
        String words = Words.clean(deadline.text());
        StringJoiner lines = new StringJoiner("\n");
        lines.add(words.endsWith(".") ? words : words + ".");
        lines.add(
                speech.quoted(Words.cut(Words.clean(deadline.clause().words()), QUOTE)) + " (" + place(deadline) + ")");
        lines.add(speech.say("take.calendar.file", Words.clean(document.name())));
        if (coming.more() > 0) {
            lines.add(speech.counted("take.calendar.more.", coming.more()));
        }
        return lines.toString();
    }

    private Phrase place(DeadlineLine deadline) {
        Phrase place = speech.phrase().with(speech.page(deadline.clause()));
        return deadline.strength() == Source.Strength.SHALL
                ? place
                : place.say("tell.strength." + deadline.strength().name());
    }

    /** In the morning; a day that has no morning left before it gets none, since calendars would ring at once. */
    static void addAlarms(LocalDate day, LocalDate today, String summary, VEvent event) {
        for (int before : ALARM_DAYS) {
            if (day.minusDays(before).isAfter(today)) {
                Duration until = Duration.builder()
                        .prior(true)
                        .days(before - 1)
                        .hours(HOURS_OF_A_DAY - ALARM_HOUR)
                        .build();
                event.addAlarm(VAlarm.display(new Trigger(until, Related.START), summary));
            }
        }
    }
}
