package se.handslag.identity.account;

import java.util.List;
import se.handslag.identity.Right;
import se.handslag.identity.Role;
import se.handslag.identity.SignedIn;
import se.handslag.identity.SpaceKind;

/** Who may let whom act for what. */
public final class Inviting {

    private Inviting() {}

    /** Whether they may let others act for the organisation that they act for. */
    public static boolean may(SignedIn who) {
        return who.may(Right.PEOPLE);
    }

    /** Whether they may have an association begin here, with a space that is its own alone. */
    public static boolean mayBegin(SignedIn who) {
        return who.space().kind() == SpaceKind.BOARD && may(who);
    }

    /** As what one can act for such an organisation; an independent member is let in to a partnership, not to an organisation. */
    public static List<Role> rolesOf(SpaceKind kind) {
        return Role.in(kind).stream().filter(role -> role != Role.INDEPENDENT).toList();
    }

    /** As what the first person of an organisation can act: it is they who let the others in. */
    public static List<Role> firstRolesOf(SpaceKind kind) {
        return rolesOf(kind).stream().filter(role -> role.may(Right.PEOPLE)).toList();
    }
}
