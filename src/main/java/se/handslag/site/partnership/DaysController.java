package se.handslag.site.partnership;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import se.handslag.obligations.kept.Done;
import se.handslag.obligations.kept.Marked;
import se.handslag.obligations.kept.TypedDone;
import se.handslag.site.MemberRoutes;
import se.handslag.site.telling.Speech;
import se.handslag.web.Page;
import se.handslag.web.Pages;
import se.handslag.web.Route;
import se.handslag.web.SeeOther;
import se.handslag.web.Templates;

/** Shows the parties of a dossier all that is owed in it, and lets each of them say what is done. */
@Controller
class DaysController {

    private static final String SV = MemberRoutes.PARTNERSHIPS_SV + MemberRoutes.ONE + MemberRoutes.DAYS_SV;
    private static final String EN = MemberRoutes.PARTNERSHIPS_EN + MemberRoutes.ONE + MemberRoutes.DAYS_EN;
    private static final String DUTY = "/{duty}";

    private final Pages pages;
    private final Templates templates;
    private final PartnershipDesk desk;
    private final Clock clock;

    DaysController(Pages pages, Templates templates, PartnershipDesk desk, Clock clock) {
        this.pages = pages;
        this.templates = templates;
        this.desk = desk;
        this.clock = clock;
    }

    /**
     * All of them.
     *
     * @param duty the one whose form is to be open; none where nobody has chosen one
     */
    @GetMapping({SV, EN})
    View show(
            @PathVariable UUID id,
            @RequestParam(name = MemberRoutes.DUTY, required = false) @Nullable UUID duty,
            HttpServletRequest request) {
        return view(id, Optional.ofNullable(duty).map(each -> DoneForm.proposing(each, today().toString())), request);
    }

    /** Says that one is done. */
    @PostMapping({SV + DUTY + MemberRoutes.DONE_SV, EN + DUTY + MemberRoutes.DONE_EN})
    View done(
            @PathVariable UUID id,
            @PathVariable UUID duty,
            @RequestParam int seen,
            @RequestParam(name = TypedDone.ON, defaultValue = "") String on,
            @RequestParam(name = TypedDone.EVIDENCE, defaultValue = "") String evidence,
            HttpServletRequest request,
            HttpServletResponse response) {
        DoneForm form = new DoneForm(duty, on, evidence, Map.of(), Optional.empty());
        return switch (TypedDone.parse(on, evidence, today())) {
            case TypedDone.Wrong wrong -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield view(
                        id,
                        Optional.of(
                                form.wrong(wrong.problems(), page(id, request).texts())),
                        request);
            }
            case Done done -> answer(id, form, desk.meet(id, duty, done, seen), request, response);
        };
    }

    /** Takes back that one is done. */
    @PostMapping({SV + DUTY + MemberRoutes.UNDONE_SV, EN + DUTY + MemberRoutes.UNDONE_EN})
    View undone(
            @PathVariable UUID id,
            @PathVariable UUID duty,
            @RequestParam int seen,
            HttpServletRequest request,
            HttpServletResponse response) {
        DoneForm form = DoneForm.proposing(duty, today().toString());
        return answer(id, form, desk.reopen(id, duty, seen), request, response);
    }

    private View answer(
            UUID id, DoneForm form, Marked marked, HttpServletRequest request, HttpServletResponse response) {
        return switch (marked) {
            case Marked.Noted noted ->
                SeeOther.at(MemberRoutes.days(id).in(Route.languageOf(request.getRequestURI())) + "#d-"
                        + noted.obligation().id());
            case Marked.ChangedMeanwhile _ -> {
                response.setStatus(HttpStatus.CONFLICT.value());
                String told = page(id, request).texts().get("partnership.done.changed");
                yield view(id, Optional.of(form.stopped(told)), request);
            }
            case Marked.Unknown _ -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private View view(UUID id, Optional<DoneForm> form, HttpServletRequest request) {
        Page page = page(id, request);
        DaysModel model = desk.open(id)
                .map(opened -> DaysModel.of(opened, form, today(), new Speech(page.texts())))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return templates.view("site/partnership/days.jte", page, model);
    }

    private Page page(UUID id, HttpServletRequest request) {
        return pages.at(MemberRoutes.days(id), request);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
