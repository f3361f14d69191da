package se.handslag.site.health;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import org.springframework.web.util.UriUtils;
import se.handslag.kernel.Texts;
import se.handslag.site.health.HealthForm.Taken;
import se.handslag.site.telling.FindingWords;
import se.handslag.site.telling.Speech;
import se.handslag.web.NotTaken;
import se.handslag.web.Page;
import se.handslag.web.Pages;
import se.handslag.web.Route;
import se.handslag.web.Templates;
import se.handslag.web.Workplaces;

/** What was found: one document on a page of its own, several in a table. */
@Controller
class ResultController {

    private final Pages pages;
    private final Templates templates;
    private final HealthForm form;
    private final HealthReader reader;
    private final Workplaces workplaces;

    ResultController(Pages pages, Templates templates, HealthForm form, HealthReader reader, Workplaces workplaces) {
        this.pages = pages;
        this.templates = templates;
        this.form = form;
        this.reader = reader;
        this.workplaces = workplaces;
    }

    /** Nothing is stored, so there is nothing to show to whoever only has the address. */
    @GetMapping({HealthRoutes.RESULT_SV, HealthRoutes.RESULT_EN})
    View nothing(HttpServletRequest request) {
        return new RedirectView(Pages.START.in(Route.languageOf(request.getRequestURI())));
    }

    /**
     * What was found. The visitor's own browser may keep the page as it keeps other pages, so that one can go back to it: it
     * is made from what was sent, and could not be asked for again.
     */
    @PostMapping({HealthRoutes.RESULT_SV, HealthRoutes.RESULT_EN})
    ModelAndView result(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        Taken taken = form.take(request);
        Page page = pages.at(HealthRoutes.RESULT, request);
        if (taken.carried().files().isEmpty()) {
            return again(StartModel.again(taken.brokenSeal() ? "health.problem.old" : "health.problem.nothing"), page);
        }
        Checkup checkup = reader.check(taken.carried(), taken.guideline(), page.texts());
        if (checkup.documents().isEmpty()) {
            return again(StartModel.refused(checkup.refused()), page);
        }
        return new ModelAndView(workplaces.inTurn(() -> found(checkup, taken, page)));
    }

    private View found(Checkup checkup, Taken taken, Page page) {
        String sealed = form.sealed(taken.carried());
        return chosen(checkup, taken)
                .map(index -> ResultModel.of(checkup, index, sealed, page.texts()))
                .map(model -> templates.view("site/health/result.jte", page, model))
                .orElseGet(() -> templates.view(
                        "site/health/folder.jte",
                        page,
                        FolderModel.of(checkup, FolderView.of(taken), taken, sealed, page.texts())));
    }

    /** The document that was opened from the table, or the only one that was sent; empty where the table is to be seen. */
    private static Optional<Integer> chosen(Checkup checkup, Taken taken) {
        if (!taken.choice("all").isEmpty()) {
            return Optional.empty();
        }
        Optional<Integer> chosen = taken.isAlone() ? Optional.of(0) : taken.document();
        return chosen.filter(index -> index < checkup.documents().size());
    }

    /**
     * Takes one of several files, so that the page can tell how far each has come. The answer is what the page is to carry of
     * it, and in a header what to tell of it, in the letters of an address.
     */
    @PostMapping({HealthRoutes.EACH_SV, HealthRoutes.EACH_EN})
    ResponseEntity<String> each(HttpServletRequest request) {
        Taken taken = form.take(request);
        if (taken.carried().files().isEmpty()) {
            throw new NotTaken(NotTaken.Reason.MALFORMED);
        }
        Texts texts = pages.at(HealthRoutes.EACH, request).texts();
        String told = told(reader.check(taken.carried(), null, texts), texts);
        return ResponseEntity.ok()
                .contentType(MediaType.TEXT_PLAIN)
                .header("X-Told", UriUtils.encode(told, StandardCharsets.UTF_8))
                .body(workplaces.inTurn(() -> form.sealed(taken.carried())));
    }

    private static String told(Checkup checkup, Texts texts) {
        return checkup.documents().isEmpty()
                ? texts.say(checkup.refused().getFirst().refusal().message())
                : new FindingWords(new Speech(texts))
                        .count(checkup.documents().getFirst().reading().findings());
    }

    /** The form again, with what is to be done; nothing else is lost, since nothing else was typed. */
    private ModelAndView again(StartModel model, Page page) {
        ModelAndView answer = new ModelAndView(templates.view("site/health/start.jte", page, model));
        answer.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return answer;
    }
}
