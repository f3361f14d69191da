package se.handslag.site.account;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import se.handslag.identity.Role;
import se.handslag.identity.Space;
import se.handslag.identity.account.Invitation;
import se.handslag.identity.account.Invitations;
import se.handslag.identity.account.MailAddress;
import se.handslag.identity.account.NewInvitation;
import se.handslag.identity.account.Resets;
import se.handslag.kernel.Language;
import se.handslag.kernel.Texts;
import se.handslag.messages.Courier;
import se.handslag.messages.MailServer;
import se.handslag.platform.Ids;
import se.handslag.site.entry.EntryRoutes;
import se.handslag.web.Pages;

/**
 * What whoever runs the program does from its command line, `./handslag invite` and `./handslag reset`: the first person of an organisation
 * is invited, and a link for a new password made where no mail is sent. It prints the link; the program then ends.
 */
@Component
class OperatorCommand implements ApplicationRunner, ExitCodeGenerator {

    /** As sysexits.h has it: what was asked for cannot be understood. */
    private static final int MISUSED = 64;

    private static final int REFUSED = 1;

    private final Environment environment;
    private final Invitations invitations;
    private final Resets resets;
    private final Courier courier;
    private final MailServer server;
    private final Pages pages;
    private int exitCode;

    OperatorCommand(
            Environment environment,
            Invitations invitations,
            Resets resets,
            Courier courier,
            MailServer server,
            Pages pages) {
        this.environment = environment;
        this.invitations = invitations;
        this.resets = resets;
        this.courier = courier;
        this.server = server;
        this.pages = pages;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        setting("invite.address").ifPresent(address -> tell(invite(address), System.out));
        setting("reset.address").ifPresent(address -> tell(reset(address), System.out));
    }

    @Override
    public int getExitCode() {
        return exitCode;
    }

    /** What came of it, in words, and how the program ends. */
    record Told(String words, int exitCode) {}

    private void tell(Told told, PrintStream out) {
        out.println(told.words());
        exitCode = told.exitCode();
    }

    Told invite(String typed) {
        Optional<MailAddress> address = MailAddress.parse(typed);
        Optional<String> board = setting("invite.board").filter(NewInvitation::isName);
        Optional<String> body = setting("invite.body").filter(NewInvitation::isName);
        Optional<String> association = setting("invite.association").filter(NewInvitation::isName);
        boolean isBoard = board.isPresent() && body.isPresent();
        if (address.isEmpty() || isBoard == association.isPresent()) {
            return new Told(texts().get("account.command.misused"), MISUSED);
        }
        UUID id = Ids.next();
        Space space = isBoard
                ? Space.board(id, NewInvitation.oneLine(board.get()), NewInvitation.oneLine(body.get()), false)
                : Space.association(id, NewInvitation.oneLine(association.orElseThrow()), false);
        Role role = isBoard ? Role.OFFICER : Role.COORDINATOR;
        return switch (invitations.inviteFirst(space, address.get(), role)) {
            case Invitation.Inviting.Refused _ ->
                new Told(texts().get("account.command.peopled", space.called()), REFUSED);
            case Invitation.Inviting.Invited yes -> invited(yes.made(), space);
        };
    }

    private Told invited(Invitation.Made made, Space space) {
        Courier.Outcome mailed = invitations
                .received(made.link())
                .map(received -> courier.to(
                        made.address().written(), new AccountMail(texts(), server::at).invited(received, made.link())))
                .orElse(Courier.Outcome.NOWHERE);
        String what = texts().get(
                        mailed == Courier.Outcome.SENT ? "account.command.mailed" : "account.command.invited",
                        made.address().written(),
                        space.called(),
                        Invitation.HOLDS_DAYS);
        return new Told(
                what + "\n" + server.at(AccountRoutes.invitation(made.link()).in(language())), 0);
    }

    Told reset(String typed) {
        return MailAddress.parse(typed)
                .flatMap(address -> resets.ask(address, "the command line"))
                .map(asked -> new Told(
                        texts().get("account.command.reset", asked.address().written()) + "\n"
                                + server.at(EntryRoutes.reset(asked.link()).in(language())),
                        0))
                .orElseGet(() -> new Told(texts().get("account.command.nobody"), REFUSED));
    }

    private Optional<String> setting(String name) {
        return Optional.of(environment.getProperty("handslag." + name, "").strip())
                .filter(set -> !set.isEmpty());
    }

    private Texts texts() {
        return pages.texts(language());
    }

    /** That of whoever sits at the machine. */
    private static Language language() {
        return Locale.getDefault().getLanguage().equals(Language.SWEDISH.code()) ? Language.SWEDISH : Language.ENGLISH;
    }
}
