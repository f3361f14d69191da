package se.handslag.site.entry;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
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
import se.handslag.identity.account.Invitation;
import se.handslag.identity.account.Invitations;
import se.handslag.identity.account.SigningIn;
import se.handslag.messages.MailServer;
import se.handslag.site.MemberRoutes;
import se.handslag.web.NetworkAddress;
import se.handslag.web.Pages;
import se.handslag.web.Route;
import se.handslag.web.SeeOther;
import se.handslag.web.Templates;

/** Comes in and goes out. */
@Controller
class SignInController {

    private static final String WAIT_SECONDS = "900";

    /** An invitation that somebody was looking at before they signed in. */
    private static final Pattern INVITATION = Pattern.compile("/(inbjudan|en/invitation)/([\\w-]{1,64})");

    /** What the page may be told to say. */
    private static final Set<String> TOLD = Set.of("changed", "later");

    /**
     * Whom one can be, what is to be said, and where one goes then.
     *
     * @param next a path of our own; empty for the first page
     * @param address what was typed
     * @param trouble why nobody came in, as a code
     * @param told what has been done before, as a code
     * @param mails whether a link for a new password can be mailed
     * @param isShown whether the letters of the password are shown as they are typed
     */
    record Model(
            List<Company> companies,
            String next,
            String address,
            Optional<String> trouble,
            Optional<String> told,
            boolean mails,
            boolean isShown) {

        /** An organisation of the demo and its people. */
        record Company(Space space, List<SignedIn> members) {}

        /** The same page with the letters of the password shown, for browsers without script. */
        String shownAt(String path) {
            return path + "?shown=true" + (next.isEmpty() ? "" : "&next=" + next);
        }
    }

    private final Pages pages;
    private final Templates templates;
    private final DemoDoor door;
    private final Entrance entrance;
    private final SigningIn signingIn;
    private final Invitations invitations;
    private final MailServer server;

    SignInController(
            Pages pages,
            Templates templates,
            DemoDoor door,
            Entrance entrance,
            SigningIn signingIn,
            Invitations invitations,
            MailServer server) {
        this.pages = pages;
        this.templates = templates;
        this.door = door;
        this.entrance = entrance;
        this.signingIn = signingIn;
        this.invitations = invitations;
        this.server = server;
    }

    @GetMapping({EntryRoutes.SIGN_IN_SV, EntryRoutes.SIGN_IN_EN})
    View choose(
            @RequestParam(defaultValue = "") String next,
            @RequestParam(defaultValue = "") String told,
            @RequestParam(defaultValue = "false") boolean shown,
            HttpServletRequest request) {
        return view(next, "", Optional.empty(), Optional.of(told).filter(TOLD::contains), shown, request);
    }

    @PostMapping({EntryRoutes.SIGN_IN_SV, EntryRoutes.SIGN_IN_EN})
    View byPassword(
            @RequestParam(defaultValue = "") String address,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String next,
            HttpServletRequest request,
            HttpServletResponse response) {
        String network = NetworkAddress.of(request.getRemoteAddr());
        return answered(
                signingIn.byPassword(address, password, network, request, response), address, next, request, response);
    }

    @GetMapping({EntryRoutes.PASSKEY_SV, EntryRoutes.PASSKEY_EN})
    ResponseEntity<String> askForPasskey(HttpServletRequest request) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(signingIn.askForPasskey(request));
    }

    @PostMapping({EntryRoutes.PASSKEY_SV, EntryRoutes.PASSKEY_EN})
    View byPasskey(
            @RequestParam(defaultValue = "") String credential,
            @RequestParam(defaultValue = "") String next,
            HttpServletRequest request,
            HttpServletResponse response) {
        SigningIn.Answer answer = signingIn.byPasskey(credential, request, response);
        return answer instanceof SigningIn.Answer.Out
                ? refused(HttpStatus.UNPROCESSABLE_CONTENT, "passkey", "", next, request, response)
                : answered(answer, "", next, request, response);
    }

    private View answered(
            SigningIn.Answer answer,
            String address,
            String next,
            HttpServletRequest request,
            HttpServletResponse response) {
        return switch (answer) {
            case SigningIn.Answer.In _ -> onward(next, request);
            case SigningIn.Answer.ForNobody known -> withInvitation(known.person(), next, request, response);
            case SigningIn.Answer.Out out ->
                switch (out.why()) {
                    case WRONG ->
                        refused(HttpStatus.UNPROCESSABLE_CONTENT, out.why().code(), address, next, request, response);
                    case WAIT -> {
                        response.setHeader(HttpHeaders.RETRY_AFTER, WAIT_SECONDS);
                        yield refused(HttpStatus.TOO_MANY_REQUESTS, out.why().code(), address, next, request, response);
                    }
                };
        };
    }

    /** Whoever acts for nobody and was looking at an invitation has signed in to take it. */
    private View withInvitation(UUID person, String next, HttpServletRequest request, HttpServletResponse response) {
        Matcher invited = INVITATION.matcher(next);
        boolean isIn = invited.matches()
                && invitations.take(invited.group(2), person) instanceof Invitation.Taking.Taken taken
                && signingIn.first(person, taken.organisation(), request, response) instanceof SigningIn.Answer.In;
        return isIn ? onward("", request) : refused(HttpStatus.FORBIDDEN, "for-nobody", "", next, request, response);
    }

    private View refused(
            HttpStatus status,
            String trouble,
            String address,
            String next,
            HttpServletRequest request,
            HttpServletResponse response) {
        response.setStatus(status.value());
        return view(next, address, Optional.of(trouble), Optional.empty(), false, request);
    }

    private View view(
            String next,
            String address,
            Optional<String> trouble,
            Optional<String> told,
            boolean shown,
            HttpServletRequest request) {
        List<Model.Company> companies = door.cast().stream()
                .collect(Collectors.groupingBy(SignedIn::space, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(company -> new Model.Company(company.getKey(), company.getValue()))
                .toList();
        Model model = new Model(companies, isOurs(next) ? next : "", address, trouble, told, server.isNamed(), shown);
        return templates.view("site/entry/sign-in.jte", pages.at(EntryRoutes.SIGN_IN, request), model);
    }

    @PostMapping({EntryRoutes.TRY_SV, EntryRoutes.TRY_EN})
    View tryAs(
            @RequestParam UUID person,
            @RequestParam UUID organisation,
            @RequestParam(defaultValue = "") String next,
            HttpServletRequest request,
            HttpServletResponse response) {
        SignedIn who =
                door.one(person, organisation).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        entrance.letIn(who, request, response);
        return onward(next, request);
    }

    @Needs(Right.OWN)
    @PostMapping({Pages.SIGN_OUT_SV, Pages.SIGN_OUT_EN})
    View leave(HttpServletRequest request) {
        Entrance.leave(request);
        return SeeOther.at(Pages.START.in(Route.languageOf(request.getRequestURI())));
    }

    private static View onward(String next, HttpServletRequest request) {
        return SeeOther.at(isOurs(next) ? next : MemberRoutes.TURN.in(Route.languageOf(request.getRequestURI())));
    }

    /** A path here, and no address elsewhere: browsers take "//" and "/\" for the beginning of one. */
    private static boolean isOurs(String path) {
        return path.matches("/[\\p{Alnum}_-][\\p{Alnum}_.-]*(/[\\p{Alnum}_.-]+)*/?");
    }
}
