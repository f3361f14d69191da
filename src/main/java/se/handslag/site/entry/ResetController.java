package se.handslag.site.entry;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.handslag.identity.account.MailAddress;
import se.handslag.identity.account.NewPassword;
import se.handslag.identity.account.Resets;
import se.handslag.kernel.Language;
import se.handslag.messages.MailServer;
import se.handslag.web.NetworkAddress;
import se.handslag.web.Pages;
import se.handslag.web.Route;
import se.handslag.web.SeeOther;
import se.handslag.web.Templates;

/** Mails a link to whoever has forgotten their password, and lets whoever has it choose a new one. */
@Controller
class ResetController {

    /**
     * What the page tells on which a link is asked for.
     *
     * @param isAsked whether it has been: the same is told whoever's address it was
     * @param isWrong whether what was typed is no address at all
     */
    record Asking(boolean mails, boolean isAsked, String address, boolean isWrong) {}

    /**
     * What the page tells on which a password is chosen.
     *
     * @param works whether the link does
     * @param refused why the password cannot be used
     */
    record Choosing(String link, boolean works, Optional<NewPassword.Why> refused, boolean isShown) {}

    private final Pages pages;
    private final Templates templates;
    private final Resets resets;
    private final ResetMail mail;
    private final MailServer server;

    ResetController(Pages pages, Templates templates, Resets resets, ResetMail mail, MailServer server) {
        this.pages = pages;
        this.templates = templates;
        this.resets = resets;
        this.mail = mail;
        this.server = server;
    }

    @GetMapping({EntryRoutes.FORGOTTEN_SV, EntryRoutes.FORGOTTEN_EN})
    View forgotten(HttpServletRequest request) {
        return asking(false, "", false, request);
    }

    /** It is answered before anything is done: neither the words nor the time tells whether anybody has the address. */
    @PostMapping({EntryRoutes.FORGOTTEN_SV, EntryRoutes.FORGOTTEN_EN})
    View ask(
            @RequestParam(defaultValue = "") String address, HttpServletRequest request, HttpServletResponse response) {
        Optional<MailAddress> typed = MailAddress.parse(address);
        if (typed.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return asking(false, address, true, request);
        }
        mail.send(typed.get(), NetworkAddress.of(request.getRemoteAddr()), language(request));
        return asking(true, typed.get().written(), false, request);
    }

    @GetMapping({EntryRoutes.RESET_SV + EntryRoutes.LINK, EntryRoutes.RESET_EN + EntryRoutes.LINK})
    View look(
            @PathVariable String link,
            @RequestParam(defaultValue = "false") boolean shown,
            HttpServletRequest request,
            HttpServletResponse response) {
        return choosing(link, Optional.empty(), shown, request, response);
    }

    @PostMapping({EntryRoutes.RESET_SV + EntryRoutes.LINK, EntryRoutes.RESET_EN + EntryRoutes.LINK})
    View choose(
            @PathVariable String link,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request,
            HttpServletResponse response) {
        return switch (NewPassword.parse(password, resets.ownWords(link))) {
            case NewPassword.Choice.Refused no -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield choosing(link, Optional.of(no.why()), false, request, response);
            }
            case NewPassword.Choice.Chosen yes ->
                resets.choose(link, yes.password(), request)
                        ? SeeOther.at(EntryRoutes.SIGN_IN.in(language(request)) + "?told=changed")
                        : choosing(link, Optional.empty(), false, request, response);
        };
    }

    private View asking(boolean isAsked, String address, boolean isWrong, HttpServletRequest request) {
        return templates.view(
                "site/entry/forgotten.jte",
                pages.at(EntryRoutes.FORGOTTEN, request),
                new Asking(server.isNamed(), isAsked, address, isWrong));
    }

    private View choosing(
            String link,
            Optional<NewPassword.Why> refused,
            boolean shown,
            HttpServletRequest request,
            HttpServletResponse response) {
        boolean works = resets.works(link);
        if (!works) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
        }
        return templates.view(
                "site/entry/new-password.jte",
                pages.at(EntryRoutes.reset(link), request),
                new Choosing(link, works, refused, shown));
    }

    private static Language language(HttpServletRequest request) {
        return Route.languageOf(request.getRequestURI());
    }
}
