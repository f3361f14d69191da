package se.handslag.site.binder;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import se.handslag.agreement.terms.MoneyTerm.BudgetTable.Unit;
import se.handslag.identity.Entrance;
import se.handslag.identity.Needs;
import se.handslag.identity.Right;
import se.handslag.kernel.Language;
import se.handslag.reading.binder.ColumnMapping.Choice;
import se.handslag.reading.binder.ColumnRole;
import se.handslag.reading.document.Refusal;
import se.handslag.reading.kept.binders.BinderState;
import se.handslag.reading.kept.binders.KeptBinder;
import se.handslag.reading.kept.binders.KeptBinders;
import se.handslag.reading.kept.binders.MainAgreement;
import se.handslag.reading.kept.binders.SentBinders;
import se.handslag.reading.kept.binders.SheetMappings;
import se.handslag.site.MemberRoutes;
import se.handslag.site.parts.SavedFile;
import se.handslag.site.telling.Speech;
import se.handslag.web.Page;
import se.handslag.web.Pages;
import se.handslag.web.Route;
import se.handslag.web.SeeOther;
import se.handslag.web.SentForm;
import se.handslag.web.Templates;

/** Takes in a whole binder, tells how far its reading has come, and what lies in it. */
@Controller
class BinderController {

    /** What the names of fields begin with that say what a column is, and what its figures are. */
    static final String ROLE = "role.";

    static final String UNIT = "unit.";

    private static final int MOST_COLUMNS = 60;

    private final Pages pages;
    private final Templates templates;
    private final SentForm form;
    private final SentBinders sent;
    private final KeptBinders binders;
    private final MainAgreement agreement;
    private final SheetMappings mappings;

    BinderController(
            Pages pages,
            Templates templates,
            SentForm form,
            SentBinders sent,
            KeptBinders binders,
            MainAgreement agreement,
            SheetMappings mappings) {
        this.pages = pages;
        this.templates = templates;
        this.form = form;
        this.sent = sent;
        this.binders = binders;
        this.agreement = agreement;
        this.mappings = mappings;
    }

    @Needs(Right.BRING)
    @PostMapping({MemberRoutes.BINDER_SV, MemberRoutes.BINDER_EN})
    View send(HttpServletRequest request) {
        Language language = language(request);
        Receiving receiving = new Receiving(sent);
        boolean whole = false;
        try {
            form.read(request, receiving::take);
            whole = true;
        } finally {
            if (!whole) {
                receiving.end(true);
            }
        }
        return SeeOther.at(receiving
                .end(false)
                .map(binder -> MemberRoutes.binder(binder).in(language))
                .orElse(MemberRoutes.MINE.in(language) + "?refused=" + Refusal.Reason.EMPTY.code()));
    }

    /** While it is read, the page asks for itself anew each second, also where script is off. */
    @Needs(Right.LOOK)
    @GetMapping({BinderRoutes.SHOW_SV, BinderRoutes.SHOW_EN})
    View show(@PathVariable UUID id, HttpServletRequest request, HttpServletResponse response) {
        Page page = pages.at(MemberRoutes.binder(id), request);
        KeptBinder binder = binders.find(id).orElseThrow(BinderController::nothing);
        if (binder.state() == BinderState.READING || binder.state() == BinderState.SENDING) {
            response.setHeader("Refresh", "1");
            if (binder.state() == BinderState.SENDING) {
                sent.endIfLeftOff(id);
            }
            return templates.view("site/binder/progress.jte", page, ProgressModel.of(binder, page.texts()));
        }
        return templates.view(
                "site/binder/binder.jte", page, new BinderDrawing(binder, new Speech(page.texts())).model());
    }

    @Needs(Right.BRING)
    @PostMapping({BinderRoutes.AGREEMENT_SV, BinderRoutes.AGREEMENT_EN})
    View choose(@PathVariable UUID id, @RequestParam UUID file, HttpServletRequest request) {
        if (agreement.choose(id, file).isEmpty()) {
            throw nothing();
        }
        return SeeOther.at(MemberRoutes.binder(id).in(language(request)));
    }

    @Needs(Right.BRING)
    @PostMapping({BinderRoutes.COLUMNS_SV, BinderRoutes.COLUMNS_EN})
    View answer(@PathVariable UUID id, @PathVariable UUID file, @PathVariable int sheet, HttpServletRequest request) {
        if (!mappings.answer(id, file, sheet, choices(request))) {
            throw nothing();
        }
        return SeeOther.at(MemberRoutes.binder(id).in(language(request)) + "#" + BinderModel.anchor(file, sheet));
    }

    @Needs(Right.LOOK)
    @GetMapping({BinderRoutes.FILE_SV, BinderRoutes.FILE_EN})
    ResponseEntity<byte[]> file(@PathVariable UUID id, @PathVariable UUID file, HttpServletRequest request) {
        Entrance.required(request);
        return SavedFile.of(binders.file(id, file).orElseThrow(BinderController::nothing));
    }

    private static List<Choice> choices(HttpServletRequest request) {
        List<Choice> choices = new ArrayList<>();
        for (int column = 0; column < MOST_COLUMNS; column++) {
            int number = column;
            Optional.ofNullable(request.getParameter(ROLE + column))
                    .flatMap(ColumnRole::withCode)
                    .ifPresent(
                            role -> choices.add(new Choice(number, role, unit(request.getParameter(UNIT + number)))));
        }
        return choices;
    }

    private static Unit unit(@Nullable String name) {
        for (Unit unit : Unit.values()) {
            if (unit.name().equals(name)) {
                return unit;
            }
        }
        return Unit.KRONOR;
    }

    private static Language language(HttpServletRequest request) {
        return Route.languageOf(request.getRequestURI());
    }

    private static ResponseStatusException nothing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
