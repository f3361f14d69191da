package se.handslag.site.entry;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import se.handslag.identity.DemoDoor;
import se.handslag.identity.Entrance;
import se.handslag.identity.Needs;
import se.handslag.identity.Right;
import se.handslag.identity.SignedIn;
import se.handslag.identity.Space;
import se.handslag.site.MemberRoutes;
import se.handslag.web.Pages;
import se.handslag.web.Route;
import se.handslag.web.Templates;

/** Comes in and goes out. */
@Controller
class SignInController {

    /**
     * Whom one can be, and where one goes then.
     *
     * @param next a path of our own; empty for the first page
     */
    record Model(List<Company> companies, String next) {

        /** An organisation of the demo and its people. */
        record Company(Space space, List<SignedIn> members) {}
    }

    private final Pages pages;
    private final Templates templates;
    private final DemoDoor door;
    private final Entrance entrance;

    SignInController(Pages pages, Templates templates, DemoDoor door, Entrance entrance) {
        this.pages = pages;
        this.templates = templates;
        this.door = door;
        this.entrance = entrance;
    }

    @GetMapping({EntryRoutes.SIGN_IN_SV, EntryRoutes.SIGN_IN_EN})
    View choose(@RequestParam(defaultValue = "") String next, HttpServletRequest request) {
        List<Model.Company> companies = door.cast().stream()
                .collect(Collectors.groupingBy(SignedIn::space, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(company -> new Model.Company(company.getKey(), company.getValue()))
                .toList();
        Model model = new Model(companies, isOurs(next) ? next : "");
        return templates.view("site/entry/sign-in.jte", pages.at(EntryRoutes.SIGN_IN, request), model);
    }

    @PostMapping({EntryRoutes.TRY_SV, EntryRoutes.TRY_EN})
    String tryAs(
            @RequestParam UUID person,
            @RequestParam UUID organisation,
            @RequestParam(defaultValue = "") String next,
            HttpServletRequest request,
            HttpServletResponse response) {
        SignedIn who =
                door.one(person, organisation).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        entrance.letIn(who, request, response);
        String first = MemberRoutes.TURN.in(Route.languageOf(request.getRequestURI()));
        return "redirect:" + (isOurs(next) ? next : first);
    }

    @Needs(Right.OWN)
    @PostMapping({Pages.SIGN_OUT_SV, Pages.SIGN_OUT_EN})
    String leave(HttpServletRequest request) {
        @Nullable HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        return "redirect:" + Pages.START.in(Route.languageOf(request.getRequestURI()));
    }

    /** A path here, and no address elsewhere: browsers take "//" and "/\" for the beginning of one. */
    private static boolean isOurs(String path) {
        return path.matches("/[\\p{Alnum}_.-][\\p{Alnum}_./-]*");
    }
}
