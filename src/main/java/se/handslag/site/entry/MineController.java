package se.handslag.site.entry;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import se.handslag.identity.Colleague;
import se.handslag.identity.Entrance;
import se.handslag.identity.People;
import se.handslag.identity.SignedIn;
import se.handslag.web.Pages;
import se.handslag.web.Templates;

/** The first page of whoever is in: for whom they act, and with whom. */
@Controller
class MineController {

    /** What the page tells. */
    record Model(SignedIn who, List<Colleague> colleagues) {}

    private final Pages pages;
    private final Templates templates;
    private final People people;

    MineController(Pages pages, Templates templates, People people) {
        this.pages = pages;
        this.templates = templates;
        this.people = people;
    }

    @GetMapping({EntryRoutes.MINE_SV, EntryRoutes.MINE_EN})
    View mine(HttpServletRequest request) {
        Model model = new Model(Entrance.required(request), people.colleagues());
        return templates.view("site/entry/mine.jte", pages.at(EntryRoutes.MINE, request), model);
    }
}
