package se.handslag.site.help;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import se.handslag.site.telling.Speech;
import se.handslag.web.Page;
import se.handslag.web.Pages;
import se.handslag.web.Templates;

/** The accessibility statement: lagen (2018:1937) om tillgänglighet till digital offentlig service. */
@Controller
class AccessibilityController {

    /**
     * What the page tells.
     *
     * @param assessed the day of the last assessment, as one writes it
     */
    record Model(Operator operator, String assessed) {}

    /** The day on which the pages were last tried as the statement says; moved forward only when they have been anew. */
    private static final LocalDate ASSESSED = LocalDate.of(2026, 11, 22);

    private final Pages pages;
    private final Templates templates;
    private final Operator operator;

    AccessibilityController(Pages pages, Templates templates, Operator operator) {
        this.pages = pages;
        this.templates = templates;
        this.operator = operator;
    }

    @GetMapping({HelpRoutes.ACCESSIBILITY_SV, HelpRoutes.ACCESSIBILITY_EN})
    View accessibility(HttpServletRequest request) {
        Page page = pages.at(HelpRoutes.ACCESSIBILITY, request);
        String assessed = new Speech(page.texts()).date(ASSESSED);
        return templates.view("site/help/accessibility.jte", page, new Model(operator, assessed));
    }
}
