package se.handslag.identity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.handslag.platform.Actor;

/**
 * A person acting for an organisation, as proved by a session or a token and by mandates that hold today.
 *
 * @param person the person's own space
 * @param name of the person
 * @param seats what they are to the organisation: at least one thing
 */
public record SignedIn(UUID person, String name, Space space, List<Seat> seats) {

    /** Nobody acts for an organisation without being something to it. */
    public SignedIn {
        seats = List.copyOf(seats);
        if (seats.isEmpty()) {
            throw new IllegalArgumentException("A person who acts for an organisation is something to it");
        }
    }

    /** Somebody in that role only. */
    public SignedIn(UUID person, String name, Space space, Role role) {
        this(person, name, space, List.of(Seat.in(role)));
    }

    /** Who and for whom, as others are told it: "Selma Ek, Socialnämnden, Lunda kommun". */
    public String called() {
        return name + ", " + space.called();
    }

    /** As what they act before all. */
    public Role role() {
        return seats.getFirst().role();
    }

    /** Whether they may do that here, by any of what they are; what is no role of such an organisation lets nobody do anything. */
    public boolean may(Right right) {
        return seats.stream().map(Seat::role).anyMatch(role -> role.isIn(space.kind()) && role.may(right));
    }

    /** The one dossier that they see; empty for those who see what the organisation sees. */
    public Optional<Seat.OneDossier> only() {
        return seats.stream().allMatch(seat -> seat.only() != null)
                ? Optional.ofNullable(seats.getFirst().only())
                : Optional.empty();
    }

    /**
     * Acting at home, in the space of the organisation; who sees one dossier only acts for nobody but themselves, as a guest in it, so that
     * the database shows them nothing else.
     */
    public Actor atHome() {
        return only().map(one -> Actor.atHome(person, person).in(one.host(), one.dossier()))
                .orElseGet(() -> Actor.atHome(space.id(), person));
    }
}
