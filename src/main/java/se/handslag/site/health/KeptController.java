package se.handslag.site.health;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import se.handslag.identity.Needs;
import se.handslag.identity.Right;
import se.handslag.kernel.Language;
import se.handslag.reading.document.DocumentText;
import se.handslag.reading.document.Refusal;
import se.handslag.reading.kept.KeptReadings;
import se.handslag.reading.kept.Reviewed;
import se.handslag.reading.kept.Reviews;
import se.handslag.site.MemberRoutes;
import se.handslag.site.health.Carried.CarriedFile;
import se.handslag.site.telling.ReadDocument;
import se.handslag.web.Page;
import se.handslag.web.Pages;
import se.handslag.web.Part;
import se.handslag.web.Route;
import se.handslag.web.SeeOther;
import se.handslag.web.SentForm;
import se.handslag.web.Templates;
import se.handslag.web.Workplaces;

/** Reads an agreement and keeps it, for whoever is signed in, in the room of their organisation; and shows it again. */
@Controller
class KeptController {

    private static final String WHOLE_SV = MemberRoutes.ONE + "/allt";
    private static final String WHOLE_EN = MemberRoutes.ONE + "/all";

    private final Pages pages;
    private final Templates templates;
    private final SentForm form;
    private final HealthForm health;
    private final HealthReader reader;
    private final KeptReadings kept;
    private final Reviews reviews;
    private final Workplaces workplaces;

    KeptController(
            Pages pages,
            Templates templates,
            SentForm form,
            HealthForm health,
            HealthReader reader,
            KeptReadings kept,
            Reviews reviews,
            Workplaces workplaces) {
        this.pages = pages;
        this.templates = templates;
        this.form = form;
        this.health = health;
        this.reader = reader;
        this.kept = kept;
        this.reviews = reviews;
        this.workplaces = workplaces;
    }

    @Needs(Right.BRING)
    @PostMapping({MemberRoutes.READING_SV, MemberRoutes.READING_EN})
    View keep(HttpServletRequest request) {
        Language language = Route.languageOf(request.getRequestURI());
        ChosenFile chosen = new ChosenFile();
        form.read(request, chosen);
        return chosen.file().map(file -> keep(file, language)).orElseGet(() -> back(language, chosen.whyNone()));
    }

    private View keep(Part.File file, Language language) {
        return switch (reader.open(file.fileName(), file.bytes()).opening()) {
            case Refusal refusal -> back(language, refusal.reason());
            case DocumentText text -> {
                ReadDocument read = reader.read(file.fileName(), text, null, pages.texts(language));
                UUID id = kept.keep(file.fileName(), file.bytes(), read.reading());
                yield SeeOther.at(MemberRoutes.reading(id).in(language));
            }
        };
    }

    @Needs(Right.LOOK)
    @GetMapping({MemberRoutes.READING_SV + WHOLE_SV, MemberRoutes.READING_EN + WHOLE_EN})
    View show(@PathVariable UUID id, HttpServletRequest request) {
        Reviewed found = reviews.find(id)
                .filter(reviewed -> !reviewed.isTyped())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Page page = pages.at(MemberRoutes.whole(id), request);
        Carried carried = new Carried(List.of(reader.held(new CarriedFile(found.fileName(), found.document()))));
        Checkup checkup = reader.checkup(found, page.texts());
        return workplaces.inTurn(() -> templates.view(
                "site/health/result.jte", page, ResultModel.of(checkup, 0, health.sealed(carried), page.texts())));
    }

    private static View back(Language language, Refusal.Reason why) {
        return SeeOther.at(MemberRoutes.MINE.in(language) + "?refused=" + why.code());
    }
}
