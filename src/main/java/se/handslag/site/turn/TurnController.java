package se.handslag.site.turn;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import se.handslag.identity.Entrance;
import se.handslag.identity.Needs;
import se.handslag.identity.Right;
import se.handslag.kernel.Language;
import se.handslag.platform.ActorScope;
import se.handslag.site.MemberRoutes;
import se.handslag.site.demo.TimeMachine;
import se.handslag.site.telling.Speech;
import se.handslag.web.Page;
import se.handslag.web.Pages;
import se.handslag.web.Route;
import se.handslag.web.SeeOther;
import se.handslag.web.Templates;

/** Tells whoever is in what waits. */
@Controller
class TurnController {

    private final Pages pages;
    private final Templates templates;
    private final TurnDesk desk;
    private final TimeMachine machine;
    private final Entrance entrance;

    TurnController(Pages pages, Templates templates, TurnDesk desk, TimeMachine machine, Entrance entrance) {
        this.pages = pages;
        this.templates = templates;
        this.desk = desk;
        this.machine = machine;
        this.entrance = entrance;
    }

    @Needs(Right.LOOK)
    @GetMapping({MemberRoutes.TURN_SV, MemberRoutes.TURN_EN})
    View turn(HttpServletRequest request) {
        Page page = pages.at(MemberRoutes.TURN, request);
        Optional<TurnModel.Time> time = machine.clock().map(clock -> new TurnModel.Time(clock.isAhead()));
        return templates.view(
                "site/turn/turn.jte",
                page,
                TurnModel.of(desk.look(), elsewhere(request), time, new Speech(page.texts())));
    }

    /** Goes on for another of one's organisations, to what was looked at of it. */
    @Needs(Right.OWN)
    @PostMapping({MemberRoutes.OVER_SV, MemberRoutes.OVER_EN})
    View goOver(
            @RequestParam UUID organisation,
            @RequestParam(required = false) @Nullable UUID partnership,
            @RequestParam(required = false) @Nullable UUID duty,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!entrance.goOver(Entrance.required(request), organisation, request, response)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        Language language = Route.languageOf(request.getRequestURI());
        return SeeOther.at(
                partnership == null || duty == null
                        ? MemberRoutes.TURN.in(language)
                        : MemberRoutes.days(partnership).in(language) + "?" + MemberRoutes.DUTY + "=" + duty);
    }

    /** What waits for the others of one's organisations; each is looked at in a space of its own. */
    private List<TurnModel.Inbox> elsewhere(HttpServletRequest request) {
        return Entrance.others(request).stream()
                .map(other -> new TurnModel.Inbox(
                        other.space(), ActorScope.<TurnDesk.Found, RuntimeException>call(other.atHome(), desk::look)))
                .toList();
    }
}
