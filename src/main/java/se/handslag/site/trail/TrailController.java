package se.handslag.site.trail;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import se.handslag.identity.Entrance;
import se.handslag.identity.Needs;
import se.handslag.identity.Right;
import se.handslag.web.Pages;
import se.handslag.web.Templates;

/** Shows those who act for an organisation what has happened with what it keeps. */
@Controller
class TrailController {

    private final Pages pages;
    private final Templates templates;
    private final TrailDesk desk;

    TrailController(Pages pages, Templates templates, TrailDesk desk) {
        this.pages = pages;
        this.templates = templates;
        this.desk = desk;
    }

    @Needs(Right.TRAIL)
    @GetMapping({TrailRoutes.TRAIL_SV, TrailRoutes.TRAIL_EN})
    View trail(
            @RequestParam(name = TrailRoutes.PARTNERSHIP) Optional<UUID> partnership,
            @RequestParam(name = TrailRoutes.PERSON) Optional<UUID> person,
            @RequestParam(name = TrailRoutes.BEFORE) Optional<Instant> before,
            HttpServletRequest request) {
        var page = pages.at(TrailRoutes.TRAIL, request);
        TrailDesk.Found found = desk.look(partnership, person, before)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return templates.view(
                "site/trail/trail.jte",
                page,
                TrailModel.of(found, Entrance.required(request), partnership, person, before.isPresent(), page));
    }
}
