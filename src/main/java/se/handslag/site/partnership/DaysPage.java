package se.handslag.site.partnership;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import se.handslag.kernel.Message;
import se.handslag.obligations.kept.Marked;
import se.handslag.site.MemberRoutes;
import se.handslag.site.telling.DutyRow.Choice;
import se.handslag.site.telling.Speech;
import se.handslag.web.Page;
import se.handslag.web.Pages;
import se.handslag.web.Route;
import se.handslag.web.SeeOther;
import se.handslag.web.Templates;

/** The page of all that is owed in a partnership, and what it answers when somebody has said something of it. */
@Component
class DaysPage {

    private final Pages pages;
    private final Templates templates;
    private final PartnershipDesk desk;
    private final Clock clock;

    DaysPage(Pages pages, Templates templates, PartnershipDesk desk, Clock clock) {
        this.pages = pages;
        this.templates = templates;
        this.desk = desk;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The page, with the form that somebody is at. */
    View show(UUID id, Optional<DutyForm> form, HttpServletRequest request) {
        Page page = page(id, request);
        DaysModel model = desk.open(id)
                .map(opened -> DaysModel.of(opened, form, today(), new Speech(page.texts())))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return templates.view("site/partnership/days.jte", page, model);
    }

    /** What is to be mended in the form; nothing has been kept. */
    View mend(
            UUID id,
            DutyForm form,
            Map<String, Message> problems,
            HttpServletRequest request,
            HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(id, Optional.of(form.wrong(problems, page(id, request).texts())), request);
    }

    /** What became of what was said in the form. */
    View answer(UUID id, DutyForm form, Marked marked, HttpServletRequest request, HttpServletResponse response) {
        return switch (marked) {
            case Marked.Noted noted -> at(id, noted.obligation().id(), request);
            case Marked.ChangedMeanwhile _ -> {
                response.setStatus(HttpStatus.CONFLICT.value());
                String told = page(id, request)
                        .texts()
                        .get(form.duty() == null ? "partnership.duty.again" : "partnership.done.changed");
                yield show(id, Optional.of(form.stopped(told)), request);
            }
            case Marked.Unknown _ -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    /** What became of what was said with a press on one button. */
    View pressed(
            UUID id,
            UUID duty,
            Choice choice,
            Marked marked,
            HttpServletRequest request,
            HttpServletResponse response) {
        return answer(id, DutyForm.of(duty, choice, Map.of()), marked, request, response);
    }

    /** On to the page, where that one stands. */
    View at(UUID id, UUID duty, HttpServletRequest request) {
        return SeeOther.at(MemberRoutes.days(id).in(Route.languageOf(request.getRequestURI())) + "#d-" + duty);
    }

    /** What was typed, by field. */
    static Map<String, String> typed(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .filter(field -> field.getValue().length > 0)
                .collect(Collectors.toMap(Map.Entry::getKey, field -> field.getValue()[0]));
    }

    private Page page(UUID id, HttpServletRequest request) {
        return pages.at(MemberRoutes.days(id), request);
    }
}
