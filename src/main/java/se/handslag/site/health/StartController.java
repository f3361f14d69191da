package se.handslag.site.health;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import se.handslag.web.Pages;
import se.handslag.web.Templates;

/** The first page: choose an agreement. */
@Controller
class StartController {

    private final Pages pages;
    private final Templates templates;

    StartController(Pages pages, Templates templates) {
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping({HealthRoutes.START_SV, HealthRoutes.START_EN})
    View start(HttpServletRequest request) {
        return templates.view("site/health/start.jte", pages.at(Pages.START, request), StartModel.firstVisit());
    }
}
