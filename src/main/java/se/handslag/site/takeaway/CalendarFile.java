package se.handslag.site.takeaway;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import se.handslag.kernel.Texts;
import se.handslag.site.telling.ReadDocument;
import se.handslag.site.telling.Speech;

/**
 * The days to keep of one or several agreements as a file for calendars (iCalendar, RFC 5545): a whole day for each, without
 * time zones. The same document gives the same events each time, so that taking the file in twice makes no doubles. It has no
 * METHOD: a published event must have an organizer with an address (RFC 5546, section 3.2.1), and nobody invites here.
 *
 * @param content the file, with folded lines
 * @param days how many days it holds; a calendar without any is no valid file, so nobody should be given one to keep
 */
public record CalendarFile(String content, int days) {

    /** What a server calls such a file. */
    public static final String MEDIA_TYPE = "text/calendar;charset=UTF-8";

    /**
     * The days of the documents, as the day begins. Of two documents with the same bytes one counts.
     *
     * @param made when the file is made
     * @param texts with those of {@code site/takeaway}, {@code site/telling} and {@code obligations}
     */
    public static CalendarFile of(List<ReadDocument> documents, LocalDate today, Instant made, Texts texts) {
        DayEvents events = new DayEvents(new Speech(texts), today, made);
        Set<String> seen = new HashSet<>();
        List<VEvent> all = documents.stream()
                .filter(document -> seen.add(document.reading().document().hash()))
                .flatMap(document -> events.of(document).stream())
                .toList();
        return of(name(documents, texts), all, texts);
    }

    /** These events, in a calendar of that name. */
    static CalendarFile of(String name, List<VEvent> events, Texts texts) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId(
                "-//Handslag//Handslag//" + texts.language().code().toUpperCase(Locale.ROOT));
        calendar.setName(name);
        // What calendars understood before there was a standard property for it; the library does not escape such.
        calendar.addExperimentalProperty("X-WR-CALNAME", VObjectPropertyValues.escape(name));
        events.forEach(calendar::addEvent);
        return new CalendarFile(
                FoldedLines.of(written(calendar)), calendar.getEvents().size());
    }

    /** The file's bytes. */
    public byte[] bytes() {
        return content.getBytes(StandardCharsets.UTF_8);
    }

    private static String name(List<ReadDocument> documents, Texts texts) {
        return documents.size() == 1
                ? texts.get("take.calendar.one", ShortName.of(documents.getFirst()))
                : texts.get("take.calendar.many", documents.size());
    }

    /** Unfolded: the library counts letters, the standard counts bytes. */
    private static String written(ICalendar calendar) {
        StringWriter out = new StringWriter();
        try (ICalWriter writer = new ICalWriter(out, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(calendar);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return out.toString();
    }
}
