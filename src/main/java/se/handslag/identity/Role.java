package se.handslag.identity;

import static se.handslag.identity.Right.BRING;
import static se.handslag.identity.Right.CONFIRM;
import static se.handslag.identity.Right.LEAVE;
import static se.handslag.identity.Right.LOOK;
import static se.handslag.identity.Right.ORGANISATION;
import static se.handslag.identity.Right.OWN;
import static se.handslag.identity.Right.PEOPLE;
import static se.handslag.identity.Right.REGISTER;
import static se.handslag.identity.Right.SAY;
import static se.handslag.identity.Right.TRAIL;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * As what a person acts for an organisation, and what that lets them do there. A deputy may do what the one may for whom they stand in.
 *
 * <p>Nobody has a right in an organisation by what they are elsewhere: a board's role is worth nothing in an association's space.
 */
public enum Role {
    /** Handläggare: prepares and follows the partnership at a board. */
    OFFICER(Set.of(SpaceKind.BOARD), LOOK, BRING, CONFIRM, SAY, REGISTER, PEOPLE, TRAIL, ORGANISATION),
    /** Ekonom: the money at a board. */
    ECONOMIST(Set.of(SpaceKind.BOARD), LOOK, BRING, CONFIRM, SAY, REGISTER),
    /** Nämndsekreterare: the decisions and the diary of a board. */
    SECRETARY(Set.of(SpaceKind.BOARD), LOOK, BRING, CONFIRM, SAY, REGISTER, PEOPLE, TRAIL),
    /** Arkivarie eller dataskyddsombud: what is kept, for how long, and who has seen it. */
    ARCHIVIST(Set.of(SpaceKind.BOARD), LOOK, REGISTER, TRAIL, LEAVE),
    /** Ordförande, of a board or an association. */
    CHAIR(Set.of(SpaceKind.values()), LOOK, BRING, CONFIRM, SAY, REGISTER, PEOPLE, TRAIL, ORGANISATION, LEAVE),
    /** Verksamhetsledare or samordnare: leads what an association does. */
    COORDINATOR(Set.of(SpaceKind.ASSOCIATION), LOOK, BRING, CONFIRM, SAY, REGISTER, PEOPLE, TRAIL, ORGANISATION, LEAVE),
    /** Handledare: leads people at an activity. */
    SUPERVISOR(Set.of(SpaceKind.ASSOCIATION), LOOK, SAY),
    /** Kassör: the money of an association. */
    TREASURER(Set.of(SpaceKind.ASSOCIATION), LOOK, BRING, CONFIRM, SAY, REGISTER, TRAIL, ORGANISATION),
    /** Ledamot i styrgruppen: sits in the group that leads a partnership. */
    STEERING(Set.of(SpaceKind.values()), LOOK, SAY),
    /** Oberoende ledamot: belongs to no party, sees one partnership until a day, and has promised in writing to be silent. */
    INDEPENDENT(Set.of(SpaceKind.values()), LOOK),
    /** Revisor: sees all and changes nothing. */
    AUDITOR(Set.of(SpaceKind.values()), LOOK, TRAIL);

    private final Set<SpaceKind> kinds;
    private final Set<Right> rights;

    Role(Set<SpaceKind> kinds, Right... besidesOnesOwn) {
        this.kinds = kinds;
        EnumSet<Right> all = EnumSet.of(OWN, besidesOnesOwn);
        this.rights = Collections.unmodifiableSet(all);
    }

    /** Whether it lets one do that. */
    public boolean may(Right right) {
        return rights.contains(right);
    }

    /** What it lets one do. */
    public Set<Right> rights() {
        return rights;
    }

    /** Whether it is a role of an organisation of that kind. */
    public boolean isIn(SpaceKind kind) {
        return kinds.contains(kind);
    }

    /** The roles that there are in an organisation of that kind. */
    public static List<Role> in(SpaceKind kind) {
        return Arrays.stream(values()).filter(role -> role.isIn(kind)).toList();
    }

    /** As it is written in the database and in the keys of texts. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The role of that code.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static Role of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
