package se.handslag.site.help;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.handslag.agreement.terms.FindingKind;
import se.handslag.agreement.terms.FindingKind.Grade;
import se.handslag.reading.document.Documents;
import se.handslag.web.Page;
import se.handslag.web.Pages;
import se.handslag.web.SentForm;
import se.handslag.web.Templates;

/** The help page. */
@Controller
class HelpController {

    /** What the page tells. The limits are those that a file and a sending are held to. */
    record Model(List<Group> groups, Operator operator, int mostMegabytes, int mostPages, int mostFiles) {}

    /** The kinds of one grade. */
    record Group(Grade grade, List<Explained> kinds) {}

    /** A kind of finding; open where somebody came to read of it. */
    record Explained(FindingKind kind, WorkedExample example, boolean open) {}

    private final Pages pages;
    private final Templates templates;
    private final Examples examples;
    private final Operator operator;

    HelpController(Pages pages, Templates templates, Examples examples, Operator operator) {
        this.pages = pages;
        this.templates = templates;
        this.examples = examples;
        this.operator = operator;
    }

    @GetMapping({HelpRoutes.HELP_SV, HelpRoutes.HELP_EN})
    View help(HttpServletRequest request, @RequestParam(name = HelpRoutes.OPEN, defaultValue = "") String open) {
        Page page = pages.at(HelpRoutes.HELP, request);
        Map<FindingKind, WorkedExample> read = examples.in(page.texts());
        List<Group> groups = Stream.of(Grade.values())
                .map(grade -> new Group(grade, explained(grade, read, open)))
                .toList();
        return templates.view(
                "site/help/help.jte",
                page,
                new Model(groups, operator, Documents.MOST_MEGABYTES, Documents.MOST_PAGES, SentForm.MOST_FILES));
    }

    private static List<Explained> explained(Grade grade, Map<FindingKind, WorkedExample> examples, String open) {
        return examples.entrySet().stream()
                .filter(example -> example.getKey().grade() == grade)
                .map(example -> new Explained(
                        example.getKey(),
                        example.getValue(),
                        example.getKey().code().equals(open)))
                .toList();
    }
}
