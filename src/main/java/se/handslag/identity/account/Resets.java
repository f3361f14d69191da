package se.handslag.identity.account;

import static se.handslag.identity.db.Routines.personAt;
import static se.handslag.identity.db.Routines.personOfReset;
import static se.handslag.identity.db.Tables.RESET_LINK;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import se.handslag.identity.Entrance;
import se.handslag.identity.People;
import se.handslag.identity.Token;
import se.handslag.platform.Ids;

/** Links by which a new password is chosen. Each holds for an hour and works once; one that was asked for does not end another. */
@Service
public class Resets {

    private static final Duration HOLDS = Duration.ofHours(1);

    private final DSLContext sql;
    private final OwnSpace own;
    private final Attempts attempts;
    private final Passwords passwords;
    private final Sessions sessions;
    private final Devices devices;
    private final People people;
    private final Entrance entrance;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Resets(
            DSLContext sql,
            OwnSpace own,
            Attempts attempts,
            Passwords passwords,
            Sessions sessions,
            Devices devices,
            People people,
            Entrance entrance,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sql = sql;
        this.own = own;
        this.attempts = attempts;
        this.passwords = passwords;
        this.sessions = sessions;
        this.devices = devices;
        this.people = people;
        this.entrance = entrance;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A link that is to be mailed, and to whom.
     *
     * @param link its secret, told this once
     */
    public record Asked(UUID person, MailAddress address, String link) {}

    /** Makes one for whoever signs in by that address; empty where nobody does, and where it was asked for too often. */
    public Optional<Asked> ask(MailAddress address, String network) {
        if (!attempts.mayTry(Throttle.ofLink(address.written(), network))) {
            return Optional.empty();
        }
        return own.here(() -> Optional.ofNullable(personAt(sql.configuration(), address.digest())))
                .map(person -> new Asked(person, address, make(person)));
    }

    private String make(UUID person) {
        Token link = Token.draw();
        return own.of(person, () -> {
            sql.insertInto(RESET_LINK)
                    .set(RESET_LINK.SPACE_ID, person)
                    .set(RESET_LINK.ID, Ids.next())
                    .set(RESET_LINK.DIGEST, link.digest())
                    .set(RESET_LINK.ENDS_AT, now().plus(HOLDS))
                    .execute();
            return link.written();
        });
    }

    /** Whether that link still works. */
    public boolean works(String link) {
        return personOf(link).isPresent();
    }

    /** What others know of whoever has the link: no password of theirs. */
    public List<String> ownWords(String link) {
        return personOf(link).map(this::wordsOf).orElse(List.of());
    }

    private List<String> wordsOf(UUID person) {
        return AboutPerson.words(person, own, people, entrance);
    }

    /** Makes it the password of whoever has the link, and ends it, and all places where they are signed in. False where it no longer works. */
    public boolean choose(String link, NewPassword password, HttpServletRequest request) {
        Optional<UUID> person = personOf(link);
        Optional<Token> token = Token.parse(link);
        if (person.isEmpty() || token.isEmpty()) {
            return false;
        }
        UUID space = person.get();
        String hash = passwords.hash(password);
        boolean chosen = own.of(space, () -> {
            int ended = sql.deleteFrom(RESET_LINK)
                    .where(
                            RESET_LINK.SPACE_ID.eq(space),
                            RESET_LINK.DIGEST.eq(token.get().digest()),
                            RESET_LINK.ENDS_AT.gt(now()))
                    .execute();
            if (ended == 0) {
                return false;
            }
            sql.deleteFrom(RESET_LINK).where(RESET_LINK.SPACE_ID.eq(space)).execute();
            passwords.keep(space, hash);
            devices.forgetOthers(space, Devices.carriedBy(request));
            events.publishEvent(new AccountChanged(space, AccountChanged.What.PASSWORD));
            return true;
        });
        if (chosen) {
            sessions.endOthers(space, Optional.empty());
        }
        return chosen;
    }

    private Optional<UUID> personOf(String link) {
        return Token.parse(link)
                .flatMap(token ->
                        own.here(() -> Optional.ofNullable(personOfReset(sql.configuration(), token.digest(), now()))));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
