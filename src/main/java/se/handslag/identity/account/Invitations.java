package se.handslag.identity.account;

import static java.nio.charset.StandardCharsets.UTF_8;
import static se.handslag.identity.db.Routines.claimAddress;
import static se.handslag.identity.db.Routines.isPeopled;
import static se.handslag.identity.db.Tables.INVITATION;
import static se.handslag.identity.db.Tables.INVITATION_OF;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import se.handslag.identity.Neighbours;
import se.handslag.identity.People;
import se.handslag.identity.Role;
import se.handslag.identity.SignedIn;
import se.handslag.identity.Space;
import se.handslag.identity.SpaceKind;
import se.handslag.identity.Token;
import se.handslag.identity.account.Invitation.Inviting.Invited;
import se.handslag.identity.account.Invitation.Made;
import se.handslag.identity.account.Invitation.Received;
import se.handslag.identity.account.Invitation.Sent;
import se.handslag.identity.account.Invitation.Taking;
import se.handslag.identity.account.Invitation.Why;
import se.handslag.platform.Actor;
import se.handslag.platform.ActorScope;
import se.handslag.platform.Ids;

/**
 * Lets people come to act for an organisation. To take an invitation is to write in up to three spaces, each in a transaction of its own, in
 * an order in which whoever is cut short goes on with the same link where they were.
 */
@Service
public class Invitations {

    private final DSLContext sql;
    private final OwnSpace own;
    private final People people;
    private final Neighbours neighbours;
    private final Passwords passwords;
    private final Passkeys passkeys;
    private final PasskeyCeremony ceremony;
    private final Attempts attempts;
    private final Clock clock;

    Invitations(
            DSLContext sql,
            OwnSpace own,
            People people,
            Neighbours neighbours,
            Passwords passwords,
            Passkeys passkeys,
            PasskeyCeremony ceremony,
            Attempts attempts,
            Clock clock) {
        this.sql = sql;
        this.own = own;
        this.people = people;
        this.neighbours = neighbours;
        this.passwords = passwords;
        this.passkeys = passkeys;
        this.ceremony = ceremony;
        this.attempts = attempts;
        this.clock = clock;
    }

    /** An open one, and where it lies. */
    private record Found(UUID id, @Nullable UUID taker, Received told) {}

    /** Invites, as somebody who acts for an organisation. */
    public Invitation.Inviting invite(SignedIn who, NewInvitation wanted) {
        String association = wanted.association();
        boolean begins = association != null;
        if (begins ? !Inviting.mayBegin(who) : !Inviting.may(who)) {
            return new Invitation.Inviting.Refused(Why.NOT_YOURS);
        }
        if (association != null && isAssociationHere(association)) {
            return new Invitation.Inviting.Refused(Why.ASSOCIATION_HERE);
        }
        if (!attempts.mayTry(List.of(Throttle.INVITATIONS.on(who.person().toString())))) {
            return new Invitation.Inviting.Refused(Why.TOO_MANY);
        }
        return new Invited(
                own.at(who.space().id(), who.person(), () -> added(who.space().id(), wanted, who)));
    }

    /**
     * Invites the first person of an organisation, as whoever runs the program: it is founded unless it is there. Where anybody acts for it,
     * or will, it is theirs to invite.
     */
    public Invitation.Inviting inviteFirst(Space wanted, MailAddress address, Role role) {
        Optional<Space> there = neighbours.named(List.of(wanted.name())).stream()
                .filter(space -> space.kind() == wanted.kind() && space.called().equalsIgnoreCase(wanted.called()))
                .findFirst();
        Space space = there.orElse(wanted);
        LocalDate today = LocalDate.now(clock);
        boolean isPeopled = there.isPresent()
                && Boolean.TRUE.equals(own.<Boolean>here(() -> isPeopled(sql.configuration(), space.id(), today)));
        if (isPeopled) {
            return new Invitation.Inviting.Refused(Why.NOT_YOURS);
        }
        NewInvitation invitation = new NewInvitation(address, role, today, null, null);
        return ActorScope.<Invitation.Inviting, RuntimeException>call(
                Actor.program(space.id()),
                () -> own.here(() -> {
                    if (!people.isFounded()) {
                        people.found(space);
                    }
                    return new Invited(added(space.id(), invitation, null));
                }));
    }

    private Made added(UUID space, NewInvitation wanted, @Nullable SignedIn who) {
        Token link = Token.draw();
        UUID id = Ids.next();
        OffsetDateTime ends = OffsetDateTime.now(clock).plus(Duration.ofDays(Invitation.HOLDS_DAYS));
        sql.insertInto(INVITATION)
                .set(INVITATION.SPACE_ID, space)
                .set(INVITATION.ID, id)
                .set(INVITATION.DIGEST, link.digest())
                .set(INVITATION.ADDRESS, wanted.address().written())
                .set(INVITATION.ROLE, wanted.role().code())
                .set(INVITATION.FROM_DAY, wanted.from())
                .set(INVITATION.UNTIL_DAY, wanted.until())
                .set(INVITATION.ASSOCIATION, wanted.association())
                .set(INVITATION.INVITED_BY, who == null ? null : who.person())
                .set(INVITATION.INVITED_BY_NAME, who == null ? null : who.name())
                .set(INVITATION.ENDS_AT, ends)
                .execute();
        return new Made(id, link.written(), wanted.address(), ends.toInstant());
    }

    /** Those of the organisation that are open, the latest first. */
    public List<Sent> open(SignedIn who) {
        UUID space = who.space().id();
        return own.at(
                space,
                who.person(),
                () -> sql.selectFrom(INVITATION)
                        .where(
                                INVITATION.SPACE_ID.eq(space),
                                INVITATION.TAKEN_ON.isNull(),
                                INVITATION.ENDS_AT.gt(OffsetDateTime.now(clock)))
                        .orderBy(INVITATION.ID.desc())
                        .fetch(row -> new Sent(
                                row.getId(),
                                Optional.ofNullable(row.getAddress()).orElse(""),
                                Role.of(row.getRole()),
                                row.getAssociation(),
                                row.getInvitedByName(),
                                row.getEndsAt().toInstant(),
                                who.person().equals(row.getInvitedBy()))));
    }

    /** Takes back one that the same person made and that nobody has taken; answers whether there was such a one. */
    public boolean takeBack(SignedIn who, UUID id) {
        UUID space = who.space().id();
        return own.at(
                space,
                who.person(),
                () -> sql.deleteFrom(INVITATION)
                                .where(
                                        INVITATION.SPACE_ID.eq(space),
                                        INVITATION.ID.eq(id),
                                        INVITATION.INVITED_BY.eq(who.person()),
                                        INVITATION.TAKEN_ON.isNull())
                                .execute()
                        > 0);
    }

    /** What the link leads to; empty where it is none, was taken, was taken back, or has ended. */
    public Optional<Received> received(String link) {
        return found(link).map(Found::told);
    }

    /** What an authenticator is asked that is to make a passkey for whoever has the link, as JSON. */
    public Optional<String> askForPasskey(String link, HttpServletRequest request) {
        return found(link)
                .filter(found -> !found.told().isAddressKnown())
                .map(found -> ceremony.askToMake(taker(found), found.told().address(), List.of(), request));
    }

    /** The passkey that was made for whoever has the link, if the answer proves one. */
    public Optional<PasskeyMade> passkey(String answer, HttpServletRequest request) {
        return ceremony.made(answer, request);
    }

    /** Takes it as somebody who has not been here: they name themselves and say how they will sign in. */
    public Taking take(String link, String name, WayIn way) {
        Optional<Found> found = found(link);
        if (found.isEmpty()) {
            return new Taking.Refused(Why.GONE);
        }
        Found invitation = found.get();
        if (invitation.told().isAddressKnown()) {
            return new Taking.Refused(Why.ADDRESS_KNOWN);
        }
        return switch (way) {
            case WayIn.ByPassword byPassword -> {
                String hash = passwords.hash(byPassword.password());
                UUID person = taker(invitation);
                yield take(invitation, person, name, () -> passwords.keep(person, hash));
            }
            case WayIn.ByPasskey byPasskey ->
                take(
                        invitation,
                        byPasskey.made().person(),
                        name,
                        () -> passkeys.add(byPasskey.made().person(), byPasskey.made(), byPasskey.label()));
        };
    }

    /** Takes it as somebody who has been here and has proved who they are: they act for one organisation more. */
    public Taking take(String link, UUID person) {
        Optional<Found> found = found(link);
        Optional<String> name = own.of(person, people::name);
        return found.isPresent() && name.isPresent() && claim(found.get(), person)
                ? entrusted(found.get(), person, name.get())
                : new Taking.Refused(Why.GONE);
    }

    private Taking take(Found invitation, UUID person, String name, Runnable keepingTheWayIn) {
        if (!claim(invitation, person)) {
            return new Taking.Refused(Why.GONE);
        }
        MailAddress address = new MailAddress(invitation.told().address());
        boolean welcomed = own.of(person, () -> {
            // Whoever has a way in already shows it, and goes on from there; also who was cut short after choosing it.
            boolean hasWayIn = people.isWelcomed()
                    && (invitation.taker() == null
                            || passwords.hashOf(person).isPresent()
                            || !passkeys.of(person).isEmpty());
            if (hasWayIn || !Boolean.TRUE.equals(claimAddress(sql.configuration(), address.digest()))) {
                return false;
            }
            if (!people.isWelcomed()) {
                people.welcome(person, name, address.written());
            }
            keepingTheWayIn.run();
            return true;
        });
        return welcomed ? entrusted(invitation, person, name) : new Taking.Refused(Why.ADDRESS_KNOWN);
    }

    /** From now on that person may take it, and nobody else. */
    private boolean claim(Found invitation, UUID person) {
        UUID space = invitation.told().inviter().id();
        return own.at(
                space,
                person,
                () -> sql.update(INVITATION)
                                .set(INVITATION.TAKER, person)
                                .where(
                                        INVITATION.SPACE_ID.eq(space),
                                        INVITATION.ID.eq(invitation.id()),
                                        INVITATION.TAKEN_ON.isNull(),
                                        INVITATION.TAKER.isNull().or(INVITATION.TAKER.eq(person)),
                                        INVITATION.ENDS_AT.gt(OffsetDateTime.now(clock)))
                                .execute()
                        > 0);
    }

    private Taking entrusted(Found invitation, UUID person, String name) {
        Received told = invitation.told();
        UUID inviter = told.inviter().id();
        Optional<UUID> begun = told.association().map(association -> begin(invitation, association, person, name));
        boolean isStillThere = own.at(inviter, person, () -> {
            int taken = sql.update(INVITATION)
                    .set(INVITATION.TAKEN_ON, LocalDate.now(clock))
                    .setNull(INVITATION.ADDRESS)
                    .where(
                            INVITATION.SPACE_ID.eq(inviter),
                            INVITATION.ID.eq(invitation.id()),
                            INVITATION.TAKEN_ON.isNull())
                    .execute();
            if (taken > 0 && begun.isEmpty()) {
                people.entrust(
                        person, name, told.role(), told.from(), told.until().orElse(null));
            }
            return taken > 0;
        });
        if (!isStillThere) {
            return new Taking.Refused(Why.GONE);
        }
        return new Taking.Taken(person, begun.orElse(inviter), told.from());
    }

    /** The association's space, which is the same however often it is begun. */
    private UUID begin(Found invitation, String association, UUID person, String name) {
        Received told = invitation.told();
        UUID space = UUID.nameUUIDFromBytes(("association begun by " + invitation.id()).getBytes(UTF_8));
        own.at(space, person, () -> {
            if (!people.isFounded()) {
                people.found(
                        Space.association(space, association, told.inviter().demo()));
            }
            people.entrust(person, name, told.role(), told.from(), told.until().orElse(null));
            return true;
        });
        return space;
    }

    private boolean isAssociationHere(String name) {
        return neighbours.named(List.of(name)).stream().anyMatch(space -> space.kind() == SpaceKind.ASSOCIATION);
    }

    private Optional<Found> found(String link) {
        return Token.parse(link)
                .flatMap(token -> own.here(() -> sql.selectFrom(
                                INVITATION_OF.call(token.digest(), OffsetDateTime.now(clock), LocalDate.now(clock)))
                        .fetchOptional(Invitations::found)));
    }

    private static Found found(Record row) {
        UUID taker = row.get(INVITATION_OF.TAKER);
        UUID known = row.get(INVITATION_OF.PERSON_AT_ADDRESS);
        var inviter = new Space(
                row.get(INVITATION_OF.SPACE_ID),
                SpaceKind.of(row.get(INVITATION_OF.ORGANISATION_KIND)),
                row.get(INVITATION_OF.ORGANISATION_NAME),
                row.get(INVITATION_OF.ORGANISATION_BODY),
                row.get(INVITATION_OF.DEMO));
        var told = new Received(
                row.get(INVITATION_OF.ADDRESS),
                inviter,
                Optional.ofNullable(row.get(INVITATION_OF.INVITED_BY_NAME)),
                Optional.ofNullable(row.get(INVITATION_OF.ASSOCIATION)),
                Role.of(row.get(INVITATION_OF.ROLE)),
                row.get(INVITATION_OF.FROM_DAY),
                Optional.ofNullable(row.get(INVITATION_OF.UNTIL_DAY)),
                known != null && !known.equals(taker));
        return new Found(row.get(INVITATION_OF.ID), taker, told);
    }

    /** Whoever began to take it is the one who goes on. */
    private static UUID taker(Found found) {
        return Optional.ofNullable(found.taker()).orElseGet(Ids::next);
    }
}
