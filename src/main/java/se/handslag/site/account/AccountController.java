package se.handslag.site.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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
import se.handslag.identity.Needs;
import se.handslag.identity.Right;
import se.handslag.identity.SignedIn;
import se.handslag.identity.account.Account;
import se.handslag.identity.account.NewInvitation;
import se.handslag.identity.account.NewPassword;
import se.handslag.identity.account.Sessions;
import se.handslag.kernel.Texts;
import se.handslag.site.telling.Speech;
import se.handslag.web.Page;
import se.handslag.web.Pages;
import se.handslag.web.Route;
import se.handslag.web.SeeOther;
import se.handslag.web.Templates;

/** Shows people what is their own, and lets them change how they sign in. */
@Controller
class AccountController {

    private static final String ONE = "/{id}";

    /** What the page may be told to say that it has done, or could not do. */
    private static final Set<String> DONE = Set.of("password", "passkey", "removed", "ended");

    private static final Set<String> TROUBLES = Set.of("passkey", "last");

    private static final int LONGEST_LABEL = 60;

    private final Pages pages;
    private final Templates templates;
    private final Account account;
    private final Sessions sessions;
    private final Clock clock;

    AccountController(Pages pages, Templates templates, Account account, Sessions sessions, Clock clock) {
        this.pages = pages;
        this.templates = templates;
        this.account = account;
        this.sessions = sessions;
        this.clock = clock;
    }

    @Needs(Right.OWN)
    @GetMapping({AccountRoutes.ACCOUNT_SV, AccountRoutes.ACCOUNT_EN})
    View mine(
            @RequestParam(defaultValue = "") String done,
            @RequestParam(defaultValue = "") String trouble,
            @RequestParam(defaultValue = "false") boolean shown,
            HttpServletRequest request) {
        return view(
                Optional.of(done).filter(DONE::contains),
                Optional.of(trouble).filter(TROUBLES::contains),
                Optional.empty(),
                Optional.empty(),
                shown,
                request);
    }

    @Needs(Right.OWN)
    @PostMapping({AccountRoutes.PASSWORD_SV, AccountRoutes.PASSWORD_EN})
    View choose(
            @RequestParam(defaultValue = "") String before,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request,
            HttpServletResponse response) {
        return switch (NewPassword.parse(password, account.ownWords())) {
            case NewPassword.Choice.Refused no -> refused(Optional.of(no.why()), Optional.empty(), request, response);
            case NewPassword.Choice.Chosen yes ->
                switch (account.choose(before, yes.password(), request)) {
                    case CHANGED -> back("?done=password", request);
                    case WRONG -> refused(Optional.empty(), Optional.of(Account.Change.WRONG), request, response);
                    case WAIT -> refused(Optional.empty(), Optional.of(Account.Change.WAIT), request, response);
                };
        };
    }

    @Needs(Right.OWN)
    @GetMapping({
        AccountRoutes.ACCOUNT_SV + AccountRoutes.PASSKEY_SV,
        AccountRoutes.ACCOUNT_EN + AccountRoutes.PASSKEY_EN
    })
    ResponseEntity<String> askForPasskey(HttpServletRequest request) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(account.askForPasskey(request));
    }

    @Needs(Right.OWN)
    @PostMapping({
        AccountRoutes.ACCOUNT_SV + AccountRoutes.PASSKEY_SV,
        AccountRoutes.ACCOUNT_EN + AccountRoutes.PASSKEY_EN
    })
    View addPasskey(
            @RequestParam(defaultValue = "") String credential,
            @RequestParam(defaultValue = "") String label,
            HttpServletRequest request) {
        Texts texts = pages.texts(Route.languageOf(request.getRequestURI()));
        String called = NewInvitation.oneLine(label);
        String kept = called.isEmpty()
                ? Browsed.label(Browsing.of(request), texts)
                : called.substring(0, Math.min(called.length(), LONGEST_LABEL));
        return back(account.addPasskey(credential, kept, request) ? "?done=passkey" : "?trouble=passkey", request);
    }

    @Needs(Right.OWN)
    @PostMapping({
        AccountRoutes.ACCOUNT_SV + AccountRoutes.PASSKEY_SV + ONE + AccountRoutes.AWAY_SV,
        AccountRoutes.ACCOUNT_EN + AccountRoutes.PASSKEY_EN + ONE + AccountRoutes.AWAY_EN
    })
    View removePasskey(@PathVariable UUID id, HttpServletRequest request) {
        return switch (account.removePasskey(id)) {
            case REMOVED -> back("?done=removed", request);
            case LAST -> back("?trouble=last", request);
            case NONE -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    @Needs(Right.OWN)
    @PostMapping({
        AccountRoutes.SESSION_SV + ONE + AccountRoutes.AWAY_SV,
        AccountRoutes.SESSION_EN + ONE + AccountRoutes.AWAY_EN
    })
    View endSession(@PathVariable String id, HttpServletRequest request) {
        if (!sessions.end(Entrance.required(request).person(), id)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return back("?done=ended", request);
    }

    private View refused(
            Optional<NewPassword.Why> password,
            Optional<Account.Change> before,
            HttpServletRequest request,
            HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return view(Optional.empty(), Optional.empty(), password, before, false, request);
    }

    private View view(
            Optional<String> done,
            Optional<String> trouble,
            Optional<NewPassword.Why> password,
            Optional<Account.Change> before,
            boolean shown,
            HttpServletRequest request) {
        Page page = pages.at(AccountRoutes.ACCOUNT, request);
        SignedIn who = Entrance.required(request);
        Account.Told told = account.mine();
        Texts texts = page.texts();
        Speech speech = new Speech(texts);
        Moments moments = new Moments(texts, clock);
        AccountModel model = new AccountModel(
                told,
                told.mandates().stream()
                        .map(mandate -> mandate(mandate, who, texts))
                        .toList(),
                told.passwordChosenOn().map(speech::date),
                told.passkeys().stream()
                        .map(key -> new AccountModel.Key(
                                key,
                                speech.date(key.madeOn()),
                                Optional.ofNullable(key.lastUsedOn()).map(speech::date)))
                        .toList(),
                sessions.of(who.person(), request.getSession().getId()).stream()
                        .map(open -> new AccountModel.Line(
                                open.name(),
                                open.browsing()
                                        .map(browsing -> Browsed.told(browsing, texts))
                                        .orElse(texts.get("account.browsing.unknown")),
                                moments.of(open.since()),
                                moments.of(open.lastUsed()),
                                open.isThis()))
                        .toList(),
                done,
                trouble,
                password,
                before,
                shown);
        return templates.view("site/account/account.jte", page, model);
    }

    private AccountModel.Mandate mandate(Account.Mandate mandate, SignedIn who, Texts texts) {
        Speech speech = new Speech(texts);
        boolean isComing = mandate.from().isAfter(LocalDate.now(clock));
        String when = mandate.until()
                .map(until -> texts.get("account.mandate.between", speech.date(mandate.from()), speech.date(until)))
                .orElseGet(() -> texts.get("account.mandate.from", speech.date(mandate.from())));
        return new AccountModel.Mandate(
                mandate.called(),
                texts.get("entry.role." + mandate.role().code()),
                when,
                !isComing && mandate.organisation().equals(who.space().id()));
    }

    private static View back(String query, HttpServletRequest request) {
        return SeeOther.at(AccountRoutes.ACCOUNT.in(Route.languageOf(request.getRequestURI())) + query);
    }
}
