package se.handslag.site.entry;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.handslag.identity.Colleague;
import se.handslag.identity.Entrance;
import se.handslag.identity.Needs;
import se.handslag.identity.People;
import se.handslag.identity.Right;
import se.handslag.identity.SignedIn;
import se.handslag.identity.account.Inviting;
import se.handslag.kernel.Texts;
import se.handslag.reading.document.Refusal;
import se.handslag.reading.kept.KeptReadings;
import se.handslag.reading.kept.binders.KeptBinders;
import se.handslag.site.MemberRoutes;
import se.handslag.web.Page;
import se.handslag.web.Pages;
import se.handslag.web.Templates;

/** The first page of whoever is in: for whom they act, with whom, and the agreements that are kept. */
@Controller
class MineController {

    /**
     * What the page tells.
     *
     * @param agreements the latest that were read, the newest first
     * @param binders the latest that were sent, the newest first
     * @param refused why what was sent last could not be kept, in words; empty when it could
     */
    record Model(
            SignedIn who,
            List<Colleague> colleagues,
            List<KeptReadings.Line> agreements,
            List<KeptBinders.Line> binders,
            Optional<String> refused) {

        /** Whether they may let others act for the organisation. */
        boolean mayInvite() {
            return Inviting.may(who);
        }
    }

    private static final int SHOWN = 50;

    private final Pages pages;
    private final Templates templates;
    private final People people;
    private final KeptReadings kept;
    private final KeptBinders binders;

    MineController(Pages pages, Templates templates, People people, KeptReadings kept, KeptBinders binders) {
        this.pages = pages;
        this.templates = templates;
        this.people = people;
        this.kept = kept;
        this.binders = binders;
    }

    /** One page is one look at the database: nothing changes between its parts. */
    @Transactional(readOnly = true)
    @Needs(Right.LOOK)
    @GetMapping({MemberRoutes.MINE_SV, MemberRoutes.MINE_EN})
    View mine(@RequestParam(defaultValue = "") String refused, HttpServletRequest request) {
        Page page = pages.at(MemberRoutes.MINE, request);
        Model model = new Model(
                Entrance.required(request),
                people.colleagues(),
                kept.latest(SHOWN),
                binders.latest(SHOWN),
                words(refused, page.texts()));
        return templates.view("site/entry/mine.jte", page, model);
    }

    private static Optional<String> words(String code, Texts texts) {
        return Stream.of(Refusal.Reason.values())
                .filter(reason -> reason.code().equals(code))
                .findFirst()
                .map(reason -> texts.say(new Refusal(reason).message()));
    }
}
