package se.handslag.site.reminders;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import se.handslag.identity.Everybody;
import se.handslag.messages.MailRounds;
import se.handslag.messages.MailServer;
import se.handslag.messages.Outbox;
import se.handslag.platform.Actor;
import se.handslag.platform.ActorScope;
import se.handslag.web.Pages;

/**
 * Has everybody reminded of what comes: one mail at most to each person and day, for all organisations that they act for. It looks into
 * each organisation once and then into each person's own space, each in a transaction of its own. Run twice it does nothing more.
 */
@Service
class ReminderRun {

    private static final Logger LOG = LoggerFactory.getLogger(ReminderRun.class);

    private final Everybody everybody;
    private final UpcomingDuties duties;
    private final Outbox outbox;
    private final MailRounds rounds;
    private final MailServer server;
    private final Pages pages;
    private final Clock clock;

    ReminderRun(
            Everybody everybody,
            UpcomingDuties duties,
            Outbox outbox,
            MailRounds rounds,
            MailServer server,
            Pages pages,
            Clock clock) {
        this.everybody = everybody;
        this.duties = duties;
        this.outbox = outbox;
        this.rounds = rounds;
        this.server = server;
        this.pages = pages;
        this.clock = clock;
    }

    /** Lays today's mail to be sent and hands it over; answers how many mails were laid. Where no mail server is named it does nothing. */
    int today() {
        if (!server.isNamed()) {
            return 0;
        }
        LocalDate today = LocalDate.now(clock);
        Map<UUID, List<Everybody.Acts>> byPerson =
                everybody.actingToday().stream().collect(Collectors.groupingBy(Everybody.Acts::person));
        Map<UUID, List<Upcoming>> known = new HashMap<>();
        int laid = 0;
        for (Map.Entry<UUID, List<Everybody.Acts>> each : byPerson.entrySet()) {
            if (remind(each.getKey(), each.getValue(), known, today)) {
                laid++;
            }
        }
        rounds.send();
        return laid;
    }

    /** What cannot be told to one must not keep the others from being told. */
    private boolean remind(UUID person, List<Everybody.Acts> acts, Map<UUID, List<Upcoming>> known, LocalDate today) {
        try {
            List<Upcoming> theirs = new ArrayList<>();
            for (Everybody.Acts act : acts) {
                known.computeIfAbsent(act.organisation(), organisation -> look(organisation, today))
                        .forEach(each -> theirs.add(each.knownFrom(act.since())));
            }
            return outbox.today(person, recipient -> {
                Reminders reminders = Reminders.of(theirs, recipient.since(Reminders.earliest(today)), today);
                return new ReminderWords(pages.texts(recipient.language()), server::at).letter(reminders);
            });
        } catch (RuntimeException bug) {
            LOG.error("Somebody could not be reminded", bug);
            return false;
        }
    }

    private List<Upcoming> look(UUID organisation, LocalDate today) {
        return ActorScope.<List<Upcoming>, RuntimeException>call(
                Actor.program(organisation),
                () -> duties.between(Reminders.earliest(today), today.plusDays(Step.furthest()), today));
    }
}
