package se.handslag.site.partnership;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import se.handslag.identity.Entrance;
import se.handslag.identity.Needs;
import se.handslag.identity.Right;
import se.handslag.identity.SignedIn;
import se.handslag.kernel.Language;
import se.handslag.kernel.Message;
import se.handslag.records.Records;
import se.handslag.records.Registered;
import se.handslag.records.Registration;
import se.handslag.records.TypedRegistration;
import se.handslag.site.MemberRoutes;
import se.handslag.site.partnership.AgreementDesk.Found;
import se.handslag.site.partnership.AgreementModel.First;
import se.handslag.site.partnership.RegistrationForm.Typed;
import se.handslag.site.parts.SavedFile;
import se.handslag.site.telling.Speech;
import se.handslag.web.Page;
import se.handslag.web.Pages;
import se.handslag.web.Route;
import se.handslag.web.SeeOther;
import se.handslag.web.Templates;

/**
 * Shows the parties of a dossier the words of their agreement beside what they mean, gives the file it came as, and lets its keeper
 * say what that is registered under.
 */
@Controller
class AgreementController {

    private final Pages pages;
    private final Templates templates;
    private final AgreementDesk desk;
    private final Records records;

    AgreementController(Pages pages, Templates templates, AgreementDesk desk, Records records) {
        this.pages = pages;
        this.templates = templates;
        this.desk = desk;
        this.records = records;
    }

    @Needs(Right.LOOK)
    @GetMapping({
        MemberRoutes.PARTNERSHIPS_SV + MemberRoutes.ONE + MemberRoutes.AGREEMENT_SV,
        MemberRoutes.PARTNERSHIPS_EN + MemberRoutes.ONE + MemberRoutes.AGREEMENT_EN
    })
    View words(
            @PathVariable UUID id,
            @RequestParam(name = MemberRoutes.NUMBERED) Optional<Integer> number,
            HttpServletRequest request) {
        Found found = desk.find(id, number).orElseThrow(AgreementController::nothing);
        return view(found, number.isPresent() ? First.WORDS : First.TERMS, form(found, request), request);
    }

    /** The file itself, to be saved. */
    @Needs(Right.LOOK)
    @GetMapping({
        MemberRoutes.PARTNERSHIPS_SV + MemberRoutes.ONE + MemberRoutes.AGREEMENT_SV + MemberRoutes.FILE_SV,
        MemberRoutes.PARTNERSHIPS_EN + MemberRoutes.ONE + MemberRoutes.AGREEMENT_EN + MemberRoutes.FILE_EN
    })
    ResponseEntity<byte[]> file(
            @PathVariable UUID id, @RequestParam(name = MemberRoutes.NUMBERED) Optional<Integer> number) {
        return SavedFile.of(desk.file(id, number).orElseThrow(AgreementController::nothing));
    }

    /**
     * Registers the document, for its keeper only.
     *
     * @param document the one that was shown
     * @param seen its revision then
     */
    @Needs(Right.REGISTER)
    @PostMapping({
        MemberRoutes.PARTNERSHIPS_SV + MemberRoutes.ONE + MemberRoutes.AGREEMENT_SV + MemberRoutes.REGISTRATION_SV,
        MemberRoutes.PARTNERSHIPS_EN + MemberRoutes.ONE + MemberRoutes.AGREEMENT_EN + MemberRoutes.REGISTRATION_EN
    })
    View register(
            @PathVariable UUID id,
            @RequestParam UUID document,
            @RequestParam int seen,
            @RequestParam(name = TypedRegistration.NUMBER, defaultValue = "") String number,
            @RequestParam(name = TypedRegistration.STANDING, defaultValue = "") String standing,
            @RequestParam(name = TypedRegistration.SINCE, defaultValue = "") String since,
            HttpServletRequest request,
            HttpServletResponse response) {
        Found found = desk.find(id).orElseThrow(AgreementController::nothing);
        RegistrationForm form = form(found, request).orElseThrow(AgreementController::nothing);
        Typed typed = new Typed(number, standing, since);
        if (!form.document().equals(document)) {
            return changed(id, typed, request, response);
        }
        return switch (TypedRegistration.parse(number, standing, since)) {
            case TypedRegistration.Wrong wrong -> mend(found, form, typed, wrong.problems(), request, response);
            case Registration wanted -> {
                SignedIn who = Entrance.required(request);
                yield switch (records.register(
                        document, seen, wanted, who.space().kind())) {
                    case Registered.Noted _ -> to(id, request);
                    case Registered.Refused refused -> mend(found, form, typed, refused.problems(), request, response);
                    case Registered.ChangedMeanwhile _ -> changed(id, typed, request, response);
                    case Registered.Unknown _ -> throw nothing();
                };
            }
        };
    }

    private View mend(
            Found found,
            RegistrationForm form,
            Typed typed,
            Map<String, Message> problems,
            HttpServletRequest request,
            HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return view(
                found, First.TERMS, Optional.of(form.again(typed, problems, pages.texts(language(request)))), request);
    }

    /** What somebody else has noted meanwhile stands above the form, and what was typed in it. */
    private View changed(UUID id, Typed typed, HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(HttpStatus.CONFLICT.value());
        Found now = desk.find(id).orElseThrow(AgreementController::nothing);
        String told = pages.texts(language(request)).get("partnership.registration.changed");
        return view(now, First.TERMS, form(now, request).map(form -> form.again(typed, told)), request);
    }

    private static Optional<RegistrationForm> form(Found found, HttpServletRequest request) {
        SignedIn who = Entrance.required(request);
        return found.document()
                .filter(any -> found.keeper() && found.latest())
                .map(document -> RegistrationForm.of(document, found.agreement(), who));
    }

    private View view(Found found, First first, Optional<RegistrationForm> form, HttpServletRequest request) {
        Page page = pages.at(MemberRoutes.agreement(found.agreement().dossier()), request);
        Speech speech = new Speech(page.texts());
        Optional<RegistrationView> document = found.document().map(kept -> RegistrationView.of(kept, form, speech));
        return templates.view(
                "site/partnership/agreement.jte", page, AgreementModel.of(found, first, document, speech));
    }

    private static View to(UUID id, HttpServletRequest request) {
        return SeeOther.at(MemberRoutes.agreement(id).in(language(request)) + "#document");
    }

    private static Language language(HttpServletRequest request) {
        return Route.languageOf(request.getRequestURI());
    }

    private static ResponseStatusException nothing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
