package se.handslag.site.turn;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import se.handslag.identity.CalendarLinks;
import se.handslag.identity.Needs;
import se.handslag.identity.Right;
import se.handslag.kernel.Language;
import se.handslag.kernel.Texts;
import se.handslag.partnership.Partnerships;
import se.handslag.platform.ActorScope;
import se.handslag.reading.json.JsonWriter;
import se.handslag.site.MemberRoutes;
import se.handslag.site.takeaway.CalendarFile;
import se.handslag.site.takeaway.DutyCalendar;
import se.handslag.web.Pages;

/** Tells programs what waits, and calendars which days to keep; the same methods as the pages'. */
@RestController
class TurnApi {

    private static final Duration FRESH = Duration.ofHours(1);

    private final Pages pages;
    private final TurnDesk turn;
    private final CalendarDesk calendars;
    private final CalendarLinks links;
    private final Partnerships partnerships;
    private final Clock clock;

    TurnApi(
            Pages pages,
            TurnDesk turn,
            CalendarDesk calendars,
            CalendarLinks links,
            Partnerships partnerships,
            Clock clock) {
        this.pages = pages;
        this.turn = turn;
        this.calendars = calendars;
        this.links = links;
        this.partnerships = partnerships;
        this.clock = clock;
    }

    /** What is late or due within {@link TurnDesk#FAR} days, by day, and whose turn it is. */
    @Needs(Right.LOOK)
    @GetMapping("/api/my/turn")
    ResponseEntity<byte[]> turn() {
        String json = JsonWriter.oneLine(new TurnJson(texts()).of(turn.look()));
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(json.getBytes(StandardCharsets.UTF_8));
    }

    /** The days of one partnership. */
    @Needs(Right.LOOK)
    @GetMapping("/api/partnerships/{id}/calendar" + MemberRoutes.FEED_ENDING)
    ResponseEntity<byte[]> calendar(@PathVariable UUID id) {
        if (partnerships.listed(List.of(id)).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return file(calendars.of(Optional.of(id), "", texts()));
    }

    /** What a calendar asks by a secret address, without signing in. */
    @GetMapping(MemberRoutes.FEED + "/{secret}" + MemberRoutes.FEED_ENDING)
    ResponseEntity<byte[]> feed(@PathVariable String secret) {
        CalendarLinks.Asking asking =
                links.asking(secret).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return file(ActorScope.<DutyCalendar, RuntimeException>call(
                asking.who().atHome(),
                () -> calendars.of(asking.partnership(), asking.who().space().name(), texts())));
    }

    private ResponseEntity<byte[]> file(DutyCalendar calendar) {
        byte[] bytes =
                calendar.file(LocalDate.now(clock), clock.instant(), texts()).bytes();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, CalendarFile.MEDIA_TYPE)
                .cacheControl(CacheControl.maxAge(FRESH).cachePrivate())
                .body(bytes);
    }

    private Texts texts() {
        return pages.texts(Language.SWEDISH);
    }
}
