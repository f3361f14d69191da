package se.handslag.site.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import se.handslag.identity.DemoDoor;
import se.handslag.identity.Entrance;
import se.handslag.identity.Needs;
import se.handslag.identity.Right;
import se.handslag.identity.Role;
import se.handslag.identity.SignedIn;
import se.handslag.identity.SpaceKind;
import se.handslag.identity.account.Invitation;
import se.handslag.identity.account.Invitations;
import se.handslag.identity.account.Inviting;
import se.handslag.identity.account.NewInvitation;
import se.handslag.messages.Courier;
import se.handslag.messages.MailServer;
import se.handslag.web.Page;
import se.handslag.web.Pages;
import se.handslag.web.Route;
import se.handslag.web.SeeOther;
import se.handslag.web.Templates;

/** Lets those who may invite others to act, and take an invitation back. */
@Controller
class InviteController {

    private static final String OWN = "o-";
    private static final String ASSOCIATION = "a-";

    private final Pages pages;
    private final Templates templates;
    private final Invitations invitations;
    private final Courier courier;
    private final MailServer server;
    private final DemoDoor demo;
    private final Clock clock;

    InviteController(
            Pages pages,
            Templates templates,
            Invitations invitations,
            Courier courier,
            MailServer server,
            DemoDoor demo,
            Clock clock) {
        this.pages = pages;
        this.templates = templates;
        this.invitations = invitations;
        this.courier = courier;
        this.server = server;
        this.demo = demo;
        this.clock = clock;
    }

    /** What came of a form that was sent. */
    private record Sent(
            boolean begins,
            NewInvitation.Typed typed,
            Set<NewInvitation.Field> wrong,
            Optional<Invitation.Why> refused,
            Optional<InviteModel.Made> made) {}

    @Needs(Right.PEOPLE)
    @GetMapping({AccountRoutes.INVITE_SV, AccountRoutes.INVITE_EN})
    View form(HttpServletRequest request) {
        return view(null, request);
    }

    @Needs(Right.PEOPLE)
    @PostMapping({AccountRoutes.INVITE_SV, AccountRoutes.INVITE_EN})
    View invite(
            @RequestParam(defaultValue = "") String address,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String until,
            @RequestParam(required = false) @Nullable String association,
            HttpServletRequest request,
            HttpServletResponse response) {
        SignedIn who = mayInvite(request);
        var typed = new NewInvitation.Typed(address, role, from, until, Optional.ofNullable(association));
        Sent sent = switch (NewInvitation.parse(typed, who.space().kind())) {
            case NewInvitation.Read.Wrong wrong -> refused(typed, Set.copyOf(wrong.fields()), Optional.empty());
            case NewInvitation.Read.Whole whole ->
                switch (invitations.invite(who, whole.invitation())) {
                    case Invitation.Inviting.Refused no -> refused(typed, Set.of(), Optional.of(no.why()));
                    case Invitation.Inviting.Invited yes ->
                        new Sent(
                                association != null,
                                blank(association != null),
                                Set.of(),
                                Optional.empty(),
                                Optional.of(handedOver(yes.made(), request)));
                };
        };
        if (sent.made().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        return view(sent, request);
    }

    @Needs(Right.PEOPLE)
    @PostMapping({
        AccountRoutes.INVITE_SV + "/{id}" + AccountRoutes.BACK_SV,
        AccountRoutes.INVITE_EN + "/{id}" + AccountRoutes.BACK_EN
    })
    View takeBack(@PathVariable UUID id, HttpServletRequest request) {
        if (!invitations.takeBack(mayInvite(request), id)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return SeeOther.at(AccountRoutes.INVITE.in(Route.languageOf(request.getRequestURI())));
    }

    private static Sent refused(
            NewInvitation.Typed typed, Set<NewInvitation.Field> wrong, Optional<Invitation.Why> why) {
        return new Sent(typed.association().isPresent(), typed, wrong, why, Optional.empty());
    }

    /** By mail where that can be; otherwise whoever invites is shown the link, to hand it over. */
    private InviteModel.Made handedOver(Invitation.Made made, HttpServletRequest request) {
        Page page = pages.at(AccountRoutes.INVITE, request);
        Courier.Outcome mailed = invitations
                .received(made.link())
                .map(received -> courier.to(
                        made.address().written(),
                        new AccountMail(page.texts(), server::at).invited(received, made.link())))
                .orElse(Courier.Outcome.NOT_TAKEN);
        boolean isShown = mailed != Courier.Outcome.SENT || demo.isOpen();
        return new InviteModel.Made(
                made.address().written(),
                mailed,
                isShown
                        ? Optional.of(
                                server.at(AccountRoutes.invitation(made.link()).in(page.language()))
                                        .toString())
                        : Optional.empty(),
                new Moments(page.texts(), clock).of(made.endsAt()));
    }

    private View view(@Nullable Sent sent, HttpServletRequest request) {
        SignedIn who = mayInvite(request);
        Page page = pages.at(AccountRoutes.INVITE, request);
        InviteModel model = new InviteModel(
                Optional.of(form(OWN, false, sent, who)),
                Inviting.mayBegin(who) ? Optional.of(form(ASSOCIATION, true, sent, who)) : Optional.empty(),
                sent == null ? Optional.empty() : sent.made(),
                invitations.open(who).stream()
                        .map(each -> line(each, who, page))
                        .toList());
        return templates.view("site/account/invite.jte", page, model);
    }

    private InviteModel.Form form(String begin, boolean begins, @Nullable Sent sent, SignedIn who) {
        List<Role> roles = begins
                ? Inviting.firstRolesOf(SpaceKind.ASSOCIATION)
                : Inviting.rolesOf(who.space().kind());
        return sent != null && sent.begins() == begins
                ? new InviteModel.Form(begin, roles, sent.typed(), sent.wrong(), sent.refused())
                : new InviteModel.Form(begin, roles, blank(begins), Set.of(), Optional.empty());
    }

    private NewInvitation.Typed blank(boolean begins) {
        return new NewInvitation.Typed(
                "", "", LocalDate.now(clock).toString(), "", begins ? Optional.of("") : Optional.empty());
    }

    private InviteModel.Line line(Invitation.Sent sent, SignedIn who, Page page) {
        String association = sent.association();
        String what = page.say(
                "account.invite.line",
                page.say("entry.role." + sent.role().code()),
                association == null ? who.space().name() : association);
        return new InviteModel.Line(sent, what, new Moments(page.texts(), clock).of(sent.endsAt()));
    }

    private static SignedIn mayInvite(HttpServletRequest request) {
        SignedIn who = Entrance.required(request);
        if (!Inviting.may(who)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return who;
    }
}
