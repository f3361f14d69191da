package se.handslag.site.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import se.handslag.identity.Browsing;
import se.handslag.identity.Entrance;
import se.handslag.identity.SignedIn;
import se.handslag.identity.account.Invitation;
import se.handslag.identity.account.Invitations;
import se.handslag.identity.account.NewInvitation;
import se.handslag.identity.account.NewPassword;
import se.handslag.identity.account.PasskeyMade;
import se.handslag.identity.account.SigningIn;
import se.handslag.identity.account.WayIn;
import se.handslag.kernel.Language;
import se.handslag.site.MemberRoutes;
import se.handslag.site.entry.EntryRoutes;
import se.handslag.site.telling.Speech;
import se.handslag.web.Page;
import se.handslag.web.Pages;
import se.handslag.web.Route;
import se.handslag.web.SeeOther;
import se.handslag.web.Templates;

/** Shows an invitation to whoever has its link, and lets them take it. To look at it changes nothing. */
@Controller
class InvitationController {

    /**
     * What the page tells.
     *
     * @param received empty where the link leads to nothing any more
     * @param from the first day, in words
     * @param until the last day, in words; empty until further notice
     * @param who whoever is signed in, and could take it as who they are
     * @param name what was typed
     * @param isNameWrong whether that is none
     * @param password why the password cannot be used
     * @param refused why it could not be taken
     * @param isPasskeyWrong whether the passkey that was made proved nothing
     * @param isShown whether the letters of the password are shown as they are typed
     */
    record Model(
            String link,
            Optional<Invitation.Received> received,
            String from,
            Optional<String> until,
            Optional<SignedIn> who,
            String name,
            boolean isNameWrong,
            Optional<NewPassword.Why> password,
            Optional<Invitation.Why> refused,
            boolean isPasskeyWrong,
            boolean isShown) {}

    /** What is wrong with what was sent. */
    private record Trouble(
            String name,
            boolean isNameWrong,
            Optional<NewPassword.Why> password,
            Optional<Invitation.Why> refused,
            boolean isPasskeyWrong) {

        static final Trouble NONE = new Trouble("", false, Optional.empty(), Optional.empty(), false);
    }

    private final Pages pages;
    private final Templates templates;
    private final Invitations invitations;
    private final SigningIn signingIn;
    private final Entrance entrance;

    InvitationController(
            Pages pages, Templates templates, Invitations invitations, SigningIn signingIn, Entrance entrance) {
        this.pages = pages;
        this.templates = templates;
        this.invitations = invitations;
        this.signingIn = signingIn;
        this.entrance = entrance;
    }

    @GetMapping({AccountRoutes.INVITATION_SV + AccountRoutes.LINK, AccountRoutes.INVITATION_EN + AccountRoutes.LINK})
    View look(
            @PathVariable String link,
            @RequestParam(defaultValue = "false") boolean shown,
            HttpServletRequest request,
            HttpServletResponse response) {
        return view(link, Trouble.NONE, shown, request, response);
    }

    @GetMapping({
        AccountRoutes.INVITATION_SV + AccountRoutes.LINK + AccountRoutes.PASSKEY_SV,
        AccountRoutes.INVITATION_EN + AccountRoutes.LINK + AccountRoutes.PASSKEY_EN
    })
    ResponseEntity<String> askForPasskey(@PathVariable String link, HttpServletRequest request) {
        return invitations
                .askForPasskey(link, request)
                .map(asked -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(asked))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** By whoever is signed in, as who they are. */
    @PostMapping(
            path = {AccountRoutes.INVITATION_SV + AccountRoutes.LINK, AccountRoutes.INVITATION_EN + AccountRoutes.LINK},
            params = "as")
    View takeAsMyself(@PathVariable String link, HttpServletRequest request, HttpServletResponse response) {
        SignedIn who = Entrance.who(request).orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
        return switch (invitations.take(link, who.person())) {
            case Invitation.Taking.Refused no -> refused(link, "", no.why(), request, response);
            case Invitation.Taking.Taken taken -> {
                entrance.goOver(who, taken.organisation(), request, response);
                yield atHome(request);
            }
        };
    }

    /** By somebody who has not been here, who names themselves and says how they will sign in. */
    @PostMapping(
            path = {AccountRoutes.INVITATION_SV + AccountRoutes.LINK, AccountRoutes.INVITATION_EN + AccountRoutes.LINK},
            params = "!as")
    View take(
            @PathVariable String link,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String credential,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<Invitation.Received> received = invitations.received(link);
        if (received.isEmpty()) {
            return refused(link, name, Invitation.Why.GONE, request, response);
        }
        boolean isNameWrong = !NewInvitation.isName(name);
        if (!credential.isEmpty()) {
            Optional<PasskeyMade> made = invitations.passkey(credential, request);
            if (isNameWrong || made.isEmpty()) {
                return unusable(
                        link,
                        new Trouble(name, isNameWrong, Optional.empty(), Optional.empty(), made.isEmpty()),
                        request,
                        response);
            }
            String label = Browsed.label(Browsing.of(request), pages.texts(language(request)));
            return taken(link, name, new WayIn.ByPasskey(made.get(), label), request, response);
        }
        List<String> own = List.of(
                name,
                received.get().address(),
                received.get().organisation(),
                received.get().inviter().called());
        return switch (NewPassword.parse(password, own)) {
            case NewPassword.Choice.Refused no ->
                unusable(
                        link,
                        new Trouble(name, isNameWrong, Optional.of(no.why()), Optional.empty(), false),
                        request,
                        response);
            case NewPassword.Choice.Chosen yes ->
                isNameWrong
                        ? unusable(
                                link,
                                new Trouble(name, true, Optional.empty(), Optional.empty(), false),
                                request,
                                response)
                        : taken(link, name, new WayIn.ByPassword(yes.password()), request, response);
        };
    }

    private View taken(String link, String name, WayIn way, HttpServletRequest request, HttpServletResponse response) {
        return switch (invitations.take(link, NewInvitation.oneLine(name), way)) {
            case Invitation.Taking.Refused no -> refused(link, name, no.why(), request, response);
            case Invitation.Taking.Taken yes ->
                switch (signingIn.first(yes.person(), yes.organisation(), request, response)) {
                    case SigningIn.Answer.In _ -> atHome(request);
                    // Their mandate begins on a later day.
                    case SigningIn.Answer.ForNobody _, SigningIn.Answer.Out _ ->
                        SeeOther.at(EntryRoutes.SIGN_IN.in(language(request)) + "?told=later");
                };
        };
    }

    private View refused(
            String link, String name, Invitation.Why why, HttpServletRequest request, HttpServletResponse response) {
        return unusable(link, new Trouble(name, false, Optional.empty(), Optional.of(why), false), request, response);
    }

    private View unusable(String link, Trouble trouble, HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return view(link, trouble, false, request, response);
    }

    private View view(
            String link, Trouble trouble, boolean shown, HttpServletRequest request, HttpServletResponse response) {
        Page page = pages.at(AccountRoutes.invitation(link), request);
        Speech speech = new Speech(page.texts());
        Optional<Invitation.Received> received = invitations.received(link);
        if (received.isEmpty()) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
        }
        Model model = new Model(
                link,
                received,
                received.map(each -> speech.date(each.from())).orElse(""),
                received.flatMap(Invitation.Received::until).map(speech::date),
                Entrance.who(request),
                trouble.name(),
                trouble.isNameWrong(),
                trouble.password(),
                trouble.refused(),
                trouble.isPasskeyWrong(),
                shown);
        return templates.view("site/account/invitation.jte", page, model);
    }

    private static View atHome(HttpServletRequest request) {
        return SeeOther.at(MemberRoutes.MINE.in(language(request)));
    }

    private static Language language(HttpServletRequest request) {
        return Route.languageOf(request.getRequestURI());
    }
}
