package se.handslag.identity.account;

import static se.handslag.identity.db.Routines.personAt;
import static se.handslag.identity.db.Routines.personWithPasskey;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import se.handslag.identity.Browsing;
import se.handslag.identity.Entrance;
import se.handslag.identity.SignedIn;
import se.handslag.identity.Token;
import se.handslag.platform.Ids;
import se.handslag.platform.Sha256;

/**
 * Lets people in who prove who they are. Whoever is nobody is worked on as whoever is somebody: the same statements, the same hash, the
 * same answer.
 */
@Service
public class SigningIn {

    private final DSLContext sql;
    private final OwnSpace own;
    private final Passwords passwords;
    private final Passkeys passkeys;
    private final PasskeyCeremony ceremony;
    private final Devices devices;
    private final Attempts attempts;
    private final Entrance entrance;
    private final ApplicationEventPublisher events;

    SigningIn(
            DSLContext sql,
            OwnSpace own,
            Passwords passwords,
            Passkeys passkeys,
            PasskeyCeremony ceremony,
            Devices devices,
            Attempts attempts,
            Entrance entrance,
            ApplicationEventPublisher events) {
        this.sql = sql;
        this.own = own;
        this.passwords = passwords;
        this.passkeys = passkeys;
        this.ceremony = ceremony;
        this.devices = devices;
        this.attempts = attempts;
        this.entrance = entrance;
        this.events = events;
    }

    /** What came of it. */
    public sealed interface Answer {

        /** They are in. */
        record In(SignedIn who) implements Answer {}

        /** They are not, and why. */
        record Out(Why why) implements Answer {}

        /** They have proved who they are, and act for nobody today. */
        record ForNobody(UUID person) implements Answer {}
    }

    /** Why somebody is not in. */
    public enum Why {
        /** What was shown proves nothing; whether there is such a person is nobody's to know. */
        WRONG,
        /** Too much has been tried; later. */
        WAIT;

        /** As it is written in the keys of texts. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What is known of whoever an address may belong to. */
    private record Known(Optional<String> hash, boolean isInKnownBrowser) {}

    /**
     * By an address and a password.
     *
     * @param network from where it is tried
     */
    public Answer byPassword(
            String address, String password, String network, HttpServletRequest request, HttpServletResponse response) {
        String tried = address.strip().toLowerCase(Locale.ROOT);
        Optional<UUID> person = own.here(() -> Optional.ofNullable(personAt(sql.configuration(), digest(tried))));
        UUID space = person.orElseGet(Ids::next);
        Optional<Token> carried = Devices.carriedBy(request);
        Known known = own.of(space, () -> new Known(passwords.hashOf(space), devices.isKnown(space, carried)));
        List<Throttle.Tried> counted = Throttle.ofPassword(
                tried, network, carried.filter(any -> known.isInKnownBrowser()).map(Devices::name));
        if (!attempts.mayTry(counted)) {
            return new Answer.Out(Why.WAIT);
        }
        if (!passwords.isRight(password, known.hash())) {
            return new Answer.Out(Why.WRONG);
        }
        attempts.right(counted);
        return enter(space, Optional.empty(), true, request, response);
    }

    /** What an authenticator is asked, as JSON. */
    public String askForPasskey(HttpServletRequest request) {
        return ceremony.askToProve(request);
    }

    /** By a passkey: what its authenticator answered, as JSON. */
    public Answer byPasskey(String answer, HttpServletRequest request, HttpServletResponse response) {
        Optional<PasskeyCeremony.Claim> claim = ceremony.claimed(answer, request);
        Optional<UUID> person = claim.flatMap(said ->
                own.here(() -> Optional.ofNullable(personWithPasskey(sql.configuration(), said.credentialId()))));
        if (claim.isEmpty() || person.isEmpty()) {
            return new Answer.Out(Why.WRONG);
        }
        UUID space = person.get();
        boolean proved = own.of(space, () -> {
            Optional<PasskeyCeremony.Proved> shown = passkeys.one(
                            space, claim.get().credentialId())
                    .flatMap(kept -> ceremony.proved(claim.get(), kept, space));
            shown.ifPresent(use -> passkeys.used(space, use.passkey(), use.signCount()));
            return shown.isPresent();
        });
        return proved ? enter(space, Optional.empty(), true, request, response) : new Answer.Out(Why.WRONG);
    }

    /** Whoever has just come to be here: nobody need be told of the browser in which they did. */
    public Answer first(UUID person, UUID organisation, HttpServletRequest request, HttpServletResponse response) {
        return enter(person, Optional.of(organisation), false, request, response);
    }

    private Answer enter(
            UUID person,
            Optional<UUID> organisation,
            boolean tellsOfNewBrowsers,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<SignedIn> who = entrance.letIn(person, organisation, request, response);
        if (who.isEmpty()) {
            return new Answer.ForNobody(person);
        }
        Token device = Devices.carriedBy(request).orElseGet(Token::draw);
        own.of(person, () -> {
            boolean isNew = devices.note(person, device, Browsing.of(request));
            if (isNew && tellsOfNewBrowsers) {
                events.publishEvent(new AccountChanged(person, AccountChanged.What.NEW_DEVICE));
            }
            return isNew;
        });
        Devices.carry(device, request, response);
        return new Answer.In(who.get());
    }

    /** As an address is looked up, also where it can be none. */
    private static byte[] digest(String tried) {
        return Sha256.of(tried.getBytes(StandardCharsets.UTF_8));
    }
}
