package se.handslag.site.takeaway;

import biweekly.component.VEvent;
import biweekly.property.Status;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.handslag.kernel.Texts;
import se.handslag.site.telling.Matter;
import se.handslag.site.telling.Speech;

/**
 * What is owed in partnerships as a calendar that others subscribe to (iCalendar, RFC 5545). Each obligation is the same event as long as
 * it lives, whatever becomes of its day; one that is no longer promised is told as cancelled, so that it is taken out of calendars that
 * have it. It names organisations and partnerships, never a participant.
 *
 * @param name what the calendar is called where it is shown
 */
public record DutyCalendar(String name, List<Entry> entries) {

    public DutyCalendar {
        entries = List.copyOf(entries);
    }

    /**
     * An obligation.
     *
     * @param revision counts its changes, from 1
     * @param what what is to be done, by whom and how much, in a sentence
     * @param why why then, and what to know of it
     */
    public record Entry(
            UUID id, int revision, LocalDate day, String partnership, String what, String why, Matter matter, How how) {

        /** How it stands. */
        public enum How {
            OPEN,
            MET,
            CANCELLED
        }
    }

    /**
     * The calendar as a file.
     *
     * @param texts with those of {@code site/takeaway}
     */
    public CalendarFile file(LocalDate today, Instant made, Texts texts) {
        Speech speech = new Speech(texts);
        return CalendarFile.of(
                name,
                entries.stream().map(entry -> event(entry, today, made, speech)).toList(),
                texts);
    }

    private static VEvent event(Entry entry, LocalDate today, Instant made, Speech speech) {
        String what = entry.how() == Entry.How.MET ? speech.say("take.met", entry.what()) : entry.what();
        String summary = entry.partnership().isEmpty() ? what : what + ": " + entry.partnership();
        VEvent event = DayEvents.wholeDay(entry.id() + "@handslag", entry.day(), made, summary);
        event.setSequence(entry.revision());
        event.setDescription(entry.why());
        event.addCategories(speech.say("take.category." + entry.matter().name()));
        switch (entry.how()) {
            case CANCELLED -> event.setStatus(Status.cancelled());
            case MET -> event.setStatus(Status.confirmed());
            case OPEN -> {
                event.setStatus(Status.confirmed());
                if (entry.matter() == Matter.VITAL) {
                    DayEvents.addAlarms(entry.day(), today, summary, event);
                }
            }
        }
        return event;
    }
}
