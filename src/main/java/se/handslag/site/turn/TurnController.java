package se.handslag.site.turn;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import se.handslag.site.MemberRoutes;
import se.handslag.site.demo.TimeMachine;
import se.handslag.site.telling.Speech;
import se.handslag.web.Page;
import se.handslag.web.Pages;
import se.handslag.web.Templates;

/** Tells whoever is in what waits. */
@Controller
class TurnController {

    private final Pages pages;
    private final Templates templates;
    private final TurnDesk desk;
    private final TimeMachine machine;

    TurnController(Pages pages, Templates templates, TurnDesk desk, TimeMachine machine) {
        this.pages = pages;
        this.templates = templates;
        this.desk = desk;
        this.machine = machine;
    }

    @GetMapping({MemberRoutes.TURN_SV, MemberRoutes.TURN_EN})
    View turn(HttpServletRequest request) {
        Page page = pages.at(MemberRoutes.TURN, request);
        Optional<TurnModel.Time> time = machine.clock().map(clock -> new TurnModel.Time(clock.isAhead()));
        return templates.view("site/turn/turn.jte", page, TurnModel.of(desk.look(), time, new Speech(page.texts())));
    }
}
