package se.handslag.site.partnership;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.handslag.identity.Needs;
import se.handslag.identity.Right;
import se.handslag.site.MemberRoutes;
import se.handslag.web.Route;

/** Shows a partnership from other sides: what each party has promised, its months, and what has happened in it. */
@Controller
class LookController {

    private static final String SV = MemberRoutes.PARTNERSHIPS_SV + MemberRoutes.ONE;
    private static final String EN = MemberRoutes.PARTNERSHIPS_EN + MemberRoutes.ONE;
    private static final String PLACE = "/{place}";

    private final DossierPages pages;
    private final PartnershipDesk desk;
    private final Clock clock;

    LookController(DossierPages pages, PartnershipDesk desk, Clock clock) {
        this.pages = pages;
        this.desk = desk;
        this.clock = clock;
    }

    /** What all parties have promised together, and what they aim at. */
    @Needs(Right.LOOK)
    @GetMapping({SV + MemberRoutes.PROMISED_SV, EN + MemberRoutes.PROMISED_EN})
    View promised(@PathVariable UUID id, HttpServletRequest request) {
        return promised(id, PromisedModel.TOGETHER, MemberRoutes.promised(id), request);
    }

    /**
     * What one of them has promised.
     *
     * @param place of the party in the agreement, from 1
     */
    @Needs(Right.LOOK)
    @GetMapping({SV + MemberRoutes.PROMISED_SV + PLACE, EN + MemberRoutes.PROMISED_EN + PLACE})
    View promised(@PathVariable UUID id, @PathVariable int place, HttpServletRequest request) {
        return promised(id, place, MemberRoutes.promised(id, place), request);
    }

    /**
     * A month of it.
     *
     * @param month as in 2026-03; this month where it is none
     */
    @Needs(Right.LOOK)
    @GetMapping({SV + MemberRoutes.MONTH_SV, EN + MemberRoutes.MONTH_EN})
    View month(
            @PathVariable UUID id,
            @RequestParam(name = MemberRoutes.MONTH, defaultValue = "") String month,
            HttpServletRequest request) {
        YearMonth meant = MonthModel.meant(month, LocalDate.now(clock));
        return pages.show(
                id, MemberRoutes.month(id), meant.toString(), request, () -> desk.here(id), (opened, today, speech) -> {
                    MonthModel model = MonthModel.of(opened, meant, today, speech);
                    return new DossierPages.Telling(
                            "site/partnership/month.jte",
                            speech.say("partnership.month.title", model.title(), model.name()),
                            model);
                });
    }

    /** What has happened in it. */
    @Needs(Right.LOOK)
    @GetMapping({SV + MemberRoutes.HISTORY_SV, EN + MemberRoutes.HISTORY_EN})
    View history(@PathVariable UUID id, HttpServletRequest request) {
        return pages.show(
                id, MemberRoutes.history(id), "", request, () -> desk.withEarlier(id), (found, today, speech) -> {
                    HistoryModel model = HistoryModel.of(found, today, speech);
                    return new DossierPages.Telling(
                            "site/partnership/history.jte",
                            speech.say("partnership.history.title", model.name()),
                            model);
                });
    }

    private View promised(UUID id, int place, Route at, HttpServletRequest request) {
        return pages.show(id, at, "", request, () -> desk.here(id), (opened, today, speech) -> {
            PromisedModel model = PromisedModel.of(opened, place, today, speech).orElseThrow(DossierPages::nothing);
            return new DossierPages.Telling(
                    "site/partnership/promised.jte", speech.say("partnership.promised.title", model.name()), model);
        });
    }
}
