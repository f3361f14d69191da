package se.handslag.identity.account;

import static se.handslag.identity.db.Routines.claimAddress;
import static se.handslag.identity.db.Tables.OWN_MANDATES;
import static se.handslag.identity.db.Tables.PERSON;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import se.handslag.identity.Entrance;
import se.handslag.identity.People;
import se.handslag.identity.Role;

/** A person's own: who they are and how they sign in. Each method is for whoever acts, in their own space. */
@Service
public class Account {

    private final DSLContext sql;
    private final OwnSpace own;
    private final People people;
    private final Passwords passwords;
    private final Passkeys passkeys;
    private final PasskeyCeremony ceremony;
    private final Attempts attempts;
    private final Sessions sessions;
    private final Entrance entrance;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Account(
            DSLContext sql,
            OwnSpace own,
            People people,
            Passwords passwords,
            Passkeys passkeys,
            PasskeyCeremony ceremony,
            Attempts attempts,
            Sessions sessions,
            Entrance entrance,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sql = sql;
        this.own = own;
        this.people = people;
        this.passwords = passwords;
        this.passkeys = passkeys;
        this.ceremony = ceremony;
        this.attempts = attempts;
        this.sessions = sessions;
        this.entrance = entrance;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What a person sees of it.
     *
     * @param address by which they sign in and get mail; empty where nobody has told
     * @param passwordChosenOn empty where they have none
     * @param mandates the organisations that they act for, or will, by name
     */
    public record Told(
            Optional<String> address,
            Optional<LocalDate> passwordChosenOn,
            List<Passkey> passkeys,
            List<Mandate> mandates) {

        /** Copies, so that nobody adds to them. */
        public Told {
            passkeys = List.copyOf(passkeys);
            mandates = List.copyOf(mandates);
        }

        /** Whether a passkey may be removed: whoever has no other way in would be shut out. */
        public boolean mayRemoveOne() {
            return passwordChosenOn.isPresent() || passkeys.size() > 1;
        }
    }

    /**
     * That they act for an organisation.
     *
     * @param called the full name of the organisation
     * @param until the last day; empty until further notice
     */
    public record Mandate(UUID organisation, String called, Role role, LocalDate from, Optional<LocalDate> until) {}

    /** What came of choosing another password. */
    public enum Change {
        CHANGED,
        /** The one that was to be shown first is not the one. */
        WRONG,
        /** Too much has been tried; later. */
        WAIT
    }

    /** What came of removing a passkey. */
    public enum Removal {
        REMOVED,
        /** It is the only way in. */
        LAST,
        /** There is no such one. */
        NONE
    }

    /** That of whoever acts. */
    public Told mine() {
        UUID person = OwnSpace.person();
        return own.of(
                person, () -> new Told(people.address(), passwords.chosenOn(person), passkeys.of(person), mandates()));
    }

    private List<Mandate> mandates() {
        return sql.selectFrom(OWN_MANDATES.call(LocalDate.now(clock))).fetch(row -> {
            String body = row.get(OWN_MANDATES.ORGANISATION_BODY);
            String name = row.get(OWN_MANDATES.ORGANISATION_NAME);
            return new Mandate(
                    row.get(OWN_MANDATES.ORGANISATION_ID),
                    body == null ? name : name + ", " + body,
                    Role.of(row.get(OWN_MANDATES.ROLE)),
                    row.get(OWN_MANDATES.FROM_DAY),
                    Optional.ofNullable(row.get(OWN_MANDATES.UNTIL_DAY)));
        });
    }

    /** What others know of whoever acts. */
    public List<String> ownWords() {
        return AboutPerson.words(OwnSpace.person(), own, people, entrance);
    }

    /** Makes it the password of whoever acts, and ends all other places where they are signed in. */
    public Change choose(String before, NewPassword password, HttpServletRequest request) {
        UUID person = OwnSpace.person();
        Optional<String> had = own.of(person, () -> passwords.hashOf(person));
        if (had.isPresent()) {
            List<Throttle.Tried> counted = List.of(Throttle.ADDRESS.on("own\n" + person));
            if (!attempts.mayTry(counted)) {
                return Change.WAIT;
            }
            if (!passwords.isRight(before, had)) {
                return Change.WRONG;
            }
            attempts.right(counted);
        }
        String hash = passwords.hash(password);
        own.of(person, () -> {
            passwords.keep(person, hash);
            signInByAddress();
            events.publishEvent(new AccountChanged(person, AccountChanged.What.PASSWORD));
            return true;
        });
        sessions.endOthers(
                person, Optional.ofNullable(request.getSession(false)).map(session -> session.getId()));
        return Change.CHANGED;
    }

    /** What an authenticator is asked that is to make a passkey for whoever acts, as JSON. */
    public String askForPasskey(HttpServletRequest request) {
        UUID person = OwnSpace.person();
        return own.of(
                person,
                () -> ceremony.askToMake(
                        person, people.address().orElse(""), passkeys.credentialIdsOf(person), request));
    }

    /** Keeps the passkey that the authenticator made; answers whether it proved one, and there was room. */
    public boolean addPasskey(String answer, String label, HttpServletRequest request) {
        UUID person = OwnSpace.person();
        Optional<PasskeyMade> made =
                ceremony.made(answer, request).filter(each -> each.person().equals(person));
        return made.isPresent()
                && own.of(person, () -> {
                    if (passkeys.of(person).size() >= Passkeys.MOST) {
                        return false;
                    }
                    passkeys.add(person, made.get(), label);
                    signInByAddress();
                    events.publishEvent(new AccountChanged(person, AccountChanged.What.PASSKEY_ADDED));
                    return true;
                });
    }

    /** Removes one, unless it is the only way in. */
    public Removal removePasskey(UUID id) {
        UUID person = OwnSpace.person();
        return own.of(person, () -> {
            // Two that are removed at once must not both be the last but one.
            sql.select(PERSON.SPACE_ID)
                    .from(PERSON)
                    .where(PERSON.SPACE_ID.eq(person))
                    .forUpdate()
                    .execute();
            List<Passkey> had = passkeys.of(person);
            if (had.stream().noneMatch(each -> each.id().equals(id))) {
                return Removal.NONE;
            }
            if (had.size() == 1 && passwords.chosenOn(person).isEmpty()) {
                return Removal.LAST;
            }
            passkeys.remove(person, id);
            events.publishEvent(new AccountChanged(person, AccountChanged.What.PASSKEY_REMOVED));
            return Removal.REMOVED;
        });
    }

    /** Whoever has a way in signs in by their address, which they need not have done before. */
    private void signInByAddress() {
        people.address()
                .flatMap(MailAddress::parse)
                .ifPresent(address -> claimAddress(sql.configuration(), address.digest()));
    }
}
