package se.handslag.site.turn;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import se.handslag.identity.CalendarLink;
import se.handslag.identity.CalendarLinks;
import se.handslag.identity.Entrance;
import se.handslag.identity.Needs;
import se.handslag.identity.Right;
import se.handslag.partnership.ListQuery;
import se.handslag.partnership.PartnershipListed;
import se.handslag.partnership.Partnerships;
import se.handslag.site.MemberRoutes;
import se.handslag.site.telling.Speech;
import se.handslag.web.Page;
import se.handslag.web.Pages;
import se.handslag.web.Route;
import se.handslag.web.SeeOther;
import se.handslag.web.Templates;

/** Lets people make the secret addresses by which their own calendars ask for days, and end them. */
@Controller
class CalendarController {

    private final Pages pages;
    private final Templates templates;
    private final CalendarLinks links;
    private final Partnerships partnerships;

    CalendarController(Pages pages, Templates templates, CalendarLinks links, Partnerships partnerships) {
        this.pages = pages;
        this.templates = templates;
        this.links = links;
        this.partnerships = partnerships;
    }

    /**
     * What the page tells.
     *
     * @param all what one that tells of all partnerships is called
     * @param lines the addresses that there are
     * @param choices the partnerships that one can have alone
     * @param made the address that was just made, in full: it is shown this once; empty where none was
     * @param isFull whether one was asked for and there are as many as there may be
     */
    record Model(
            String all, List<Line> lines, List<PartnershipListed> choices, Optional<String> made, boolean isFull) {}

    /**
     * An address, without its secret.
     *
     * @param what which partnerships it tells of, in words
     * @param madeOn in words
     */
    record Line(UUID id, String what, String madeOn) {}

    @Needs(Right.OWN)
    @GetMapping({MemberRoutes.CALENDAR_SV, MemberRoutes.CALENDAR_EN})
    View calendars(HttpServletRequest request) {
        return view(Optional.empty(), false, request);
    }

    /** Makes an address. It is told on this page alone, so this answer is shown and leads nowhere. */
    @Needs(Right.OWN)
    @PostMapping({MemberRoutes.CALENDAR_SV, MemberRoutes.CALENDAR_EN})
    View make(
            @RequestParam(required = false) @Nullable UUID partnership,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (partnership != null && partnerships.listed(List.of(partnership)).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        Optional<String> secret = links.make(partnership);
        if (secret.isEmpty()) {
            response.setStatus(HttpStatus.CONFLICT.value());
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        return view(secret.map(CalendarController::address), secret.isEmpty(), request);
    }

    @Needs(Right.OWN)
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
        String all = speech.say(
                "turn.calendar.all", Entrance.required(request).space().name());
        List<Line> lines = mine.stream()
                .map(link -> new Line(link.id(), what(link, named, all, speech), speech.date(link.madeOn())))
                .toList();
        return templates.view("site/turn/calendar.jte", page, new Model(all, lines, choices, made, isFull));
    }

    private static String what(CalendarLink link, Map<UUID, PartnershipListed> named, String all, Speech speech) {
        if (link.partnership() == null) {
            return all;
        }
        PartnershipListed one = named.get(link.partnership());
        return one == null ? speech.say("turn.calendar.left") : one.name();
    }

    private static String address(String secret) {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .path(MemberRoutes.FEED + "/" + secret + MemberRoutes.FEED_ENDING)
                .toUriString();
    }
}
