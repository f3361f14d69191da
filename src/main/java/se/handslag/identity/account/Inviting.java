package se.handslag.identity.account;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.handslag.identity.Role;
import se.handslag.identity.SignedIn;
import se.handslag.identity.SpaceKind;

/** Who may let whom act for what. */
public final class Inviting {

    private static final Set<Role> OF_ASSOCIATIONS = EnumSet.of(Role.COORDINATOR, Role.CHAIR);
    private static final Set<Role> OF_BOARDS = EnumSet.of(Role.OFFICER, Role.SECRETARY, Role.CHAIR);

    private Inviting() {}

    /** Whether they may let others act for the organisation that they act for. */
    public static boolean may(SignedIn who) {
        return may(who.space().kind(), who.role());
    }

    static boolean may(SpaceKind kind, Role role) {
        return switch (kind) {
            case BOARD -> OF_BOARDS.contains(role);
            case ASSOCIATION -> OF_ASSOCIATIONS.contains(role);
        };
    }

    /** Whether they may have an association begin here, with a space that is its own alone. */
    public static boolean mayBegin(SignedIn who) {
        return who.space().kind() == SpaceKind.BOARD && may(who);
    }

    /** As what one can act for such an organisation. */
    public static List<Role> rolesOf(SpaceKind kind) {
        return switch (kind) {
            case BOARD -> List.of(Role.OFFICER, Role.ECONOMIST, Role.SECRETARY, Role.CHAIR);
            case ASSOCIATION -> List.of(Role.CHAIR, Role.COORDINATOR, Role.TREASURER, Role.SUPERVISOR);
        };
    }

    /** As what the first person of an organisation can act: it is they who let the others in. */
    public static List<Role> firstRolesOf(SpaceKind kind) {
        return rolesOf(kind).stream().filter(role -> may(kind, role)).toList();
    }
}
