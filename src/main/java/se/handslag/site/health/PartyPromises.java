package se.handslag.site.health;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.PartyTerm;
import se.handslag.site.parts.Refs;
import se.handslag.site.parts.Refs.Mark;
import se.handslag.site.telling.ReadDocument;
import se.handslag.site.telling.Speech;

/**
 * The kinds of promises, by who makes them: what is due by a day, what waits for something else, what holds all the time, and
 * what all aim at.
 *
 * @param parties those who promise something, the parties first
 * @param goals what is aimed at together
 */
record PartyPromises(List<Promiser> parties, List<Goal> goals) {

    private static final int SHOWN = 3;

    /**
     * Somebody who promises.
     *
     * @param sector null for all together, or for a group of theirs
     */
    record Promiser(
            String name,
            PartyTerm.@Nullable Sector sector,
            List<Dated> dated,
            List<Lasting> waiting,
            List<Lasting> lasting) {

        static Promiser of(String name, PartyTerm.@Nullable Sector sector) {
            return new Promiser(name, sector, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }

        /** Whether there is so much that it is shown only to whoever opens it. */
        boolean isLong() {
            return lasting.size() > SHOWN;
        }

        boolean promises() {
            return !dated.isEmpty() || !waiting.isEmpty() || !lasting.isEmpty();
        }
    }

    /** Something that is done by a day, how much and in which rhythm; the next day, and how often in all. */
    record Dated(String id, String what, Optional<LocalDate> next, int times, Mark mark) {}

    /** Something that holds all the time, or that has no day. */
    record Lasting(String id, String words, Mark mark) {}

    /** Something aimed at. */
    record Goal(String id, String words, boolean effect, boolean measured, Mark mark) {}

    boolean hasManyGoals() {
        return goals.size() > SHOWN;
    }

    boolean isEmpty() {
        return parties.isEmpty() && goals.isEmpty();
    }

    static PartyPromises of(ReadDocument document, LocalDate today, Refs refs, Speech speech) {
        return new PromiseGathering(document, today, refs, speech).gathered();
    }
}
