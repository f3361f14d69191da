package se.handslag.site.partnership;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import se.handslag.site.MemberRoutes;
import se.handslag.site.telling.Speech;
import se.handslag.web.Page;
import se.handslag.web.Pages;
import se.handslag.web.Route;
import se.handslag.web.Templates;

/** Shows a partnership from other sides: what each party has promised, its months, and what has happened in it. */
@Controller
class LookController {

    private static final String SV = MemberRoutes.PARTNERSHIPS_SV + MemberRoutes.ONE;
    private static final String EN = MemberRoutes.PARTNERSHIPS_EN + MemberRoutes.ONE;
    private static final String PLACE = "/{place}";

    private final Pages pages;
    private final Templates templates;
    private final PartnershipDesk desk;
    private final Clock clock;

    LookController(Pages pages, Templates templates, PartnershipDesk desk, Clock clock) {
        this.pages = pages;
        this.templates = templates;
        this.desk = desk;
        this.clock = clock;
    }

    /** What all parties have promised together, and what they aim at. */
    @GetMapping({SV + MemberRoutes.PROMISED_SV, EN + MemberRoutes.PROMISED_EN})
    View promised(@PathVariable UUID id, HttpServletRequest request) {
        return promised(id, PromisedModel.TOGETHER, MemberRoutes.promised(id), request);
    }

    /**
     * What one of them has promised.
     *
     * @param place of the party in the agreement, from 1
     */
    @GetMapping({SV + MemberRoutes.PROMISED_SV + PLACE, EN + MemberRoutes.PROMISED_EN + PLACE})
    View promised(@PathVariable UUID id, @PathVariable int place, HttpServletRequest request) {
        return promised(id, place, MemberRoutes.promised(id, place), request);
    }

    /**
     * A month of it.
     *
     * @param month as in 2026-03; this month where it is none
     */
    @GetMapping({SV + MemberRoutes.MONTH_SV, EN + MemberRoutes.MONTH_EN})
    View month(
            @PathVariable UUID id,
            @RequestParam(name = MemberRoutes.MONTH, defaultValue = "") String month,
            HttpServletRequest request) {
        Page page = pages.at(MemberRoutes.month(id), request);
        LocalDate today = LocalDate.now(clock);
        Opened opened = desk.open(id).orElseThrow(LookController::nothing);
        return templates.view(
                "site/partnership/month.jte",
                page,
                MonthModel.of(opened, MonthModel.meant(month, today), today, new Speech(page.texts())));
    }

    /** What has happened in it. */
    @GetMapping({SV + MemberRoutes.HISTORY_SV, EN + MemberRoutes.HISTORY_EN})
    View history(@PathVariable UUID id, HttpServletRequest request) {
        Page page = pages.at(MemberRoutes.history(id), request);
        return templates.view(
                "site/partnership/history.jte",
                page,
                HistoryModel.of(
                        desk.openWithEarlier(id).orElseThrow(LookController::nothing),
                        LocalDate.now(clock),
                        new Speech(page.texts())));
    }

    private View promised(UUID id, int place, Route at, HttpServletRequest request) {
        Page page = pages.at(at, request);
        Optional<PromisedModel> model = desk.open(id)
                .flatMap(opened -> PromisedModel.of(opened, place, LocalDate.now(clock), new Speech(page.texts())));
        return templates.view("site/partnership/promised.jte", page, model.orElseThrow(LookController::nothing));
    }

    private static ResponseStatusException nothing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
