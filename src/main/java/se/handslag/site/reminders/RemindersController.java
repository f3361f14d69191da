package se.handslag.site.reminders;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import se.handslag.identity.DemoDoor;
import se.handslag.identity.Entrance;
import se.handslag.identity.Everybody;
import se.handslag.identity.Needs;
import se.handslag.identity.Right;
import se.handslag.kernel.Language;
import se.handslag.messages.MailServer;
import se.handslag.messages.Mailbox;
import se.handslag.messages.Mailboxes;
import se.handslag.platform.Actor;
import se.handslag.platform.ActorScope;
import se.handslag.site.MemberRoutes;
import se.handslag.site.reminders.RemindersModel.Shown;
import se.handslag.site.telling.Speech;
import se.handslag.web.Page;
import se.handslag.web.Pages;
import se.handslag.web.Route;
import se.handslag.web.SeeOther;
import se.handslag.web.Templates;

/** Shows people what is mailed to them, and lets them stop it, have it again, or have it in another language. */
@Controller
class RemindersController {

    /** So far ahead is looked for the next one, in days. */
    private static final int AHEAD = 366;

    private final Pages pages;
    private final Templates templates;
    private final Mailboxes mailboxes;
    private final MailServer server;
    private final Everybody everybody;
    private final UpcomingDuties duties;
    private final DemoDoor demo;
    private final Clock clock;

    RemindersController(
            Pages pages,
            Templates templates,
            Mailboxes mailboxes,
            MailServer server,
            Everybody everybody,
            UpcomingDuties duties,
            DemoDoor demo,
            Clock clock) {
        this.pages = pages;
        this.templates = templates;
        this.mailboxes = mailboxes;
        this.server = server;
        this.everybody = everybody;
        this.duties = duties;
        this.demo = demo;
        this.clock = clock;
    }

    @Needs(Right.OWN)
    @GetMapping({MemberRoutes.REMINDERS_SV, MemberRoutes.REMINDERS_EN})
    View reminders(HttpServletRequest request) {
        Page page = pages.at(MemberRoutes.REMINDERS, request);
        LocalDate today = LocalDate.now(clock);
        Mailbox box = mailboxes.mine();
        List<Upcoming> all = upcoming(Entrance.required(request).person(), today);
        Optional<Reminders> next = Reminders.after(all, today);
        Speech speech = new Speech(page.texts());
        Optional<Shown> shown =
                demo.isOpen() ? shown(box, Reminders.of(all, today, today), next, speech) : Optional.empty();
        RemindersModel model = RemindersModel.of(server.isNamed(), box, next, demo.isOpen(), shown, speech);
        return templates.view("site/reminders/reminders.jte", page, model);
    }

    /** One thing is said at a time: whether mail is wanted, or its language. */
    @Needs(Right.OWN)
    @PostMapping(
            path = {MemberRoutes.REMINDERS_SV, MemberRoutes.REMINDERS_EN},
            params = "wanted")
    View want(@RequestParam boolean wanted, HttpServletRequest request) {
        mailboxes.want(wanted);
        return back(request);
    }

    @Needs(Right.OWN)
    @PostMapping(
            path = {MemberRoutes.REMINDERS_SV, MemberRoutes.REMINDERS_EN},
            params = "language")
    View in(@RequestParam String language, HttpServletRequest request) {
        Language chosen = Stream.of(Language.values())
                .filter(each -> each.code().equals(language))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        mailboxes.in(chosen);
        return back(request);
    }

    /** As the mail of the day says it, whether it has been sent or could be. */
    private Optional<Shown> shown(Mailbox box, Reminders today, Optional<Reminders> next, Speech speech) {
        ReminderWords words = new ReminderWords(pages.texts(box.wish().language()), server::at);
        return words.letter(today)
                .map(letter -> Shown.of(Optional.empty(), letter))
                .or(() -> next.flatMap(coming -> words.letter(coming)
                        .map(letter -> Shown.of(Optional.of(speech.dateAndWeekday(coming.today())), letter))));
    }

    /** In all organisations that the person acts for: the mail is one for all of them. */
    private List<Upcoming> upcoming(UUID person, LocalDate today) {
        List<Upcoming> all = new ArrayList<>();
        for (UUID organisation : everybody.organisationsOf(person)) {
            all.addAll(ActorScope.<List<Upcoming>, RuntimeException>call(
                    Actor.atHome(organisation, person),
                    () -> duties.between(Reminders.earliest(today), today.plusDays(AHEAD), today)));
        }
        return all;
    }

    private static View back(HttpServletRequest request) {
        return SeeOther.at(MemberRoutes.REMINDERS.in(Route.languageOf(request.getRequestURI())));
    }
}
