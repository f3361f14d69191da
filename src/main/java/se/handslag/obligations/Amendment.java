package se.handslag.obligations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.handslag.agreement.Succession;

/**
 * What a newly confirmed agreement does to the obligations that were kept before it. Every one of those is in exactly one of
 * {@link #kept}, {@link #withdrawn}, {@link #carriedOver} and {@link #done}; every one that the agreement says is in exactly one
 * of {@link #kept} and {@link #added}. Which are the same is told at {@link SaidAgain}.
 *
 * <p>Nothing that was owed goes away in silence: what is met stays met, and what was due before the day and is not met stays
 * open, also where an amendment no longer says it. Only what was still to come is withdrawn, and what had been misread.
 *
 * @param kept said again; met if it was met, and with what the agreement now says of it, a new day too
 * @param added said for the first time
 * @param withdrawn no longer said, and not yet due on the day, or never promised
 * @param carriedOver no longer said, but due before the day and not met: it stays open under the agreement that said it. What
 *     it waits for goes by the ids of now
 * @param done no longer said, but met: it stays as it is
 */
public record Amendment(
        List<Again> kept, List<Obligation> added, List<Owed> withdrawn, List<Owed> carriedOver, List<Owed> done) {

    private static final Set<ObligationKind> ENDS =
            Collections.unmodifiableSet(EnumSet.of(ObligationKind.END, ObligationKind.FIRST_TERM_ENDS));

    public Amendment {
        kept = List.copyOf(kept);
        added = List.copyOf(added);
        withdrawn = List.copyOf(withdrawn);
        carriedOver = List.copyOf(carriedOver);
        done = List.copyOf(done);
    }

    /**
     * One that was kept and is said again.
     *
     * @param before as it was
     * @param said as it is said now, with the id that it has now
     */
    public record Again(Owed before, Obligation said) {

        /** As it stands now. */
        public Owed now() {
            return new Owed(said, before.metOn(), false);
        }

        /** Whether anything of it is another than it was. */
        public boolean isChanged() {
            return !now().equals(before);
        }
    }

    /**
     * What the agreement does.
     *
     * @param before what was kept, each with an id of its own; what had been withdrawn is not among it
     * @param said what the agreement says, each with an id of its own
     * @param succession what it does to those before it; the first of its partnership takes nothing away
     * @param on the day of it
     */
    public static Amendment of(
            Collection<Owed> before, Collection<Obligation> said, Succession succession, LocalDate on) {
        return of(before, said, succession, on, Set.of());
    }

    /**
     * What the agreement does when it is confirmed, perhaps once more.
     *
     * @param corrected those of before that this very agreement said when it was confirmed earlier: what it no longer says it never
     *     said, so that nobody owes it, however long ago it was due
     */
    public static Amendment of(
            Collection<Owed> before,
            Collection<Obligation> said,
            Succession succession,
            LocalDate on,
            Set<ObligationId> corrected) {
        Map<ObligationId, Obligation> same = new SaidAgain(succession, on).pair(before, said);
        Parts parts = new Parts(succession, on, byId(before));
        for (Owed owed : before) {
            Obligation now = same.get(owed.id());
            if (now != null) {
                parts.kept.add(new Again(owed, now));
            } else if (owed.isMet()) {
                parts.done.add(owed);
            } else if (!corrected.contains(owed.id()) && parts.isStillOwed(owed)) {
                parts.carriedOver.add(carriedOver(owed, same));
            } else {
                parts.withdrawn.add(owed);
            }
        }
        Set<Obligation> again = new HashSet<>(same.values());
        List<Obligation> added =
                said.stream().filter(each -> !again.contains(each)).toList();
        return new Amendment(parts.kept, added, parts.withdrawn, parts.carriedOver, parts.done);
    }

    /** All that is kept from now on, in no particular order. */
    public List<Owed> after() {
        List<Owed> all = new ArrayList<>(done);
        kept.forEach(each -> all.add(each.now()));
        added.forEach(each -> all.add(Owed.open(each)));
        all.addAll(carriedOver);
        return List.copyOf(all);
    }

    private static Map<ObligationId, Owed> byId(Collection<Owed> before) {
        Map<ObligationId, Owed> all = new LinkedHashMap<>();
        before.forEach(owed -> all.put(owed.id(), owed));
        return all;
    }

    private static Owed carriedOver(Owed owed, Map<ObligationId, Obligation> same) {
        Obligation obligation = owed.obligation();
        if (!(obligation.due() instanceof Due.AfterCondition waits)) {
            return new Owed(obligation, null, true);
        }
        List<ObligationId> after = waits.after().stream()
                .map(id -> same.containsKey(id) ? same.get(id).id() : id)
                .toList();
        return new Owed(obligation.waiting(new Due.AfterCondition(waits.condition(), after)), null, true);
    }

    /** Where each goes that is not said again. */
    private record Parts(
            Succession succession,
            LocalDate on,
            Map<ObligationId, Owed> before,
            List<Again> kept,
            List<Owed> withdrawn,
            List<Owed> carriedOver,
            List<Owed> done) {

        Parts(Succession succession, LocalDate on, Map<ObligationId, Owed> before) {
            this(succession, on, before, new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }

        /** An open one that is no longer said: whether it is owed all the same. */
        boolean isStillOwed(Owed owed) {
            if (succession == Succession.FIRST || owed.carriedOver() || owed.wasDueBefore(on)) {
                return true;
            }
            return owed.obligation().due() instanceof Due.AfterCondition waits
                    && (waits.after().isEmpty()
                            ? isMoneyLeftBehind(owed)
                            : waits.after().stream().allMatch(this::hasCome));
        }

        /** Nobody here knows whether what it waits for has come; a person has to say so, of money that an old agreement owes. */
        private boolean isMoneyLeftBehind(Owed owed) {
            return succession == Succession.REPLACES
                    && (owed.obligation().what() == ObligationKind.PAYMENT
                            || owed.obligation().what() == ObligationKind.SETTLEMENT);
        }

        /** What was replaced has come to its end, whatever day that had. */
        private boolean hasCome(ObligationId id) {
            Owed awaited = before.get(id);
            return awaited == null
                    || awaited.isMet()
                    || awaited.wasDueBefore(on)
                    || succession == Succession.REPLACES
                            && ENDS.contains(awaited.obligation().what());
        }
    }
}
