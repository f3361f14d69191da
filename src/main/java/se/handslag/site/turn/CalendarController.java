package se.handslag.site.turn;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import se.handslag.identity.CalendarLink;
import se.handslag.identity.CalendarLinks;
import se.handslag.identity.Entrance;
import se.handslag.kernel.Language;
import se.handslag.kernel.Texts;
import se.handslag.partnership.ListQuery;
import se.handslag.partnership.PartnershipListed;
import se.handslag.partnership.Partnerships;
import se.handslag.platform.ActorScope;
import se.handslag.site.MemberRoutes;
import se.handslag.site.takeaway.CalendarFile;
import se.handslag.site.takeaway.DutyCalendar;
import se.handslag.site.telling.Speech;
import se.handslag.web.Page;
import se.handslag.web.Pages;
import se.handslag.web.Route;
import se.handslag.web.SeeOther;
import se.handslag.web.Templates;

/** Lets people have the days in their own calendars: by a secret address that their calendar asks, or as a file for a program. */
@Controller
class CalendarController {

    private static final String ENDING = ".ics";

    private final Pages pages;
    private final Templates templates;
    private final CalendarLinks links;
    private final CalendarDesk desk;
    private final Partnerships partnerships;
    private final Clock clock;

    CalendarController(
            Pages pages,
            Templates templates,
            CalendarLinks links,
            CalendarDesk desk,
            Partnerships partnerships,
            Clock clock) {
        this.pages = pages;
        this.templates = templates;
        this.links = links;
        this.desk = desk;
        this.partnerships = partnerships;
        this.clock = clock;
    }

    /**
     * What the page tells.
     *
     * @param lines the addresses that there are
     * @param choices the partnerships that one can have alone
     * @param made the address that was just made, in full: it is shown this once; empty where none was
     * @param isFull whether one was asked for and there are as many as there may be
     */
    record Model(
            String organisation,
            List<Line> lines,
            List<PartnershipListed> choices,
            Optional<String> made,
            boolean isFull) {}

    /**
     * An address, without its secret.
     *
     * @param partnership the one that it tells of, by name; empty for all
     * @param madeOn in words
     */
    record Line(UUID id, Optional<String> partnership, String madeOn) {}

    @GetMapping({MemberRoutes.CALENDAR_SV, MemberRoutes.CALENDAR_EN})
    View calendars(HttpServletRequest request) {
        return view(Optional.empty(), false, request);
    }

    /** Makes an address. It is told on this page alone, so this answer is shown and leads nowhere. */
    @PostMapping({MemberRoutes.CALENDAR_SV, MemberRoutes.CALENDAR_EN})
    View make(
            @RequestParam(required = false) @Nullable UUID partnership,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<String> secret = links.make(partnership);
        if (secret.isEmpty()) {
            response.setStatus(HttpStatus.CONFLICT.value());
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        return view(secret.map(CalendarController::address), secret.isEmpty(), request);
    }

    @PostMapping({
        MemberRoutes.CALENDAR_SV + MemberRoutes.ONE + MemberRoutes.END_SV,
        MemberRoutes.CALENDAR_EN + MemberRoutes.ONE + MemberRoutes.END_EN
    })
    View end(@PathVariable UUID id, HttpServletRequest request) {
        if (!links.end(id)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return SeeOther.at(MemberRoutes.CALENDAR.in(Route.languageOf(request.getRequestURI())));
    }

    /** What a calendar asks: whoever has the address, as long as it holds. */
    @GetMapping(MemberRoutes.FEED + "/{secret}" + ENDING)
    ResponseEntity<byte[]> feed(@PathVariable String secret) {
        CalendarLinks.Asking asking =
                links.asking(secret).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Texts texts = pages.texts(Language.SWEDISH);
        DutyCalendar calendar = ActorScope.<DutyCalendar, RuntimeException>call(
                asking.who().atHome(),
                () -> desk.of(asking.partnership(), asking.who().space().name(), texts));
        return file(calendar, texts);
    }

    /** The same for a program, of one partnership. */
    @GetMapping("/api/partnerships/{id}/calendar" + ENDING)
    @ResponseBody
    ResponseEntity<byte[]> calendar(@PathVariable UUID id) {
        if (partnerships.listed(List.of(id)).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        Texts texts = pages.texts(Language.SWEDISH);
        return file(desk.of(Optional.of(id), "", texts), texts);
    }

    private ResponseEntity<byte[]> file(DutyCalendar calendar, Texts texts) {
        byte[] bytes =
                calendar.file(LocalDate.now(clock), clock.instant(), texts).bytes();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, CalendarFile.MEDIA_TYPE)
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePrivate())
                .body(bytes);
    }

    private View view(Optional<String> made, boolean isFull, HttpServletRequest request) {
        Page page = pages.at(MemberRoutes.CALENDAR, request);
        Speech speech = new Speech(page.texts());
        List<CalendarLink> mine = links.mine();
        List<PartnershipListed> choices = partnerships
                .list(new ListQuery("", null, ListQuery.Sort.NAME, 0, ListQuery.MOST))
                .items();
        Map<UUID, PartnershipListed> named = partnerships.listed(mine.stream()
                .map(CalendarLink::partnership)
                .flatMap(Stream::ofNullable)
                .toList());
        List<Line> lines = mine.stream().map(link -> line(link, named, speech)).toList();
        String organisation = Entrance.required(request).space().name();
        return templates.view("site/turn/calendar.jte", page, new Model(organisation, lines, choices, made, isFull));
    }

    private static Line line(CalendarLink link, Map<UUID, PartnershipListed> named, Speech speech) {
        return new Line(
                link.id(),
                Optional.ofNullable(link.partnership()).map(named::get).map(PartnershipListed::name),
                speech.date(link.madeOn()));
    }

    private static String address(String secret) {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .path(MemberRoutes.FEED + "/" + secret + ENDING)
                .toUriString();
    }
}
