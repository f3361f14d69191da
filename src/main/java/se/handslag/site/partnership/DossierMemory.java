package se.handslag.site.partnership;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import se.handslag.partnership.Dossiers;
import se.handslag.platform.DossierRevisions;

/**
 * What has been written of dossiers, remembered for as long as nothing in them changes, on that day. Whether whoever asks may see it is
 * asked of the database each time.
 */
final class DossierMemory<W> {

    private final Dossiers dossiers;
    private final DossierRevisions revisions;
    private final Clock clock;
    private final Cache<State, W> written;

    /**
     * Remembers nothing yet.
     *
     * @param mostBytes to be remembered, of all dossiers together
     * @param bytes how many what was written takes
     */
    DossierMemory(Dossiers dossiers, DossierRevisions revisions, Clock clock, int mostBytes, ToIntFunction<W> bytes) {
        this.dossiers = dossiers;
        this.revisions = revisions;
        this.clock = clock;
        this.written = Caffeine.newBuilder()
                .maximumWeight(mostBytes)
                .weigher((State state, W each) -> bytes.applyAsInt(each))
                .build();
    }

    /** How something is written of what was found in a dossier. */
    interface Writing<D, W> {

        /** Writes it, as it is on that day; the revision of the dossier is 0 where its changes are not counted yet. */
        W write(D found, long revision, LocalDate today);

        /** Whether all of it lies in the dossier itself, whose changes are counted. */
        default boolean isOfOneDossier(D found) {
            return true;
        }
    }

    /** What something looks like is settled by its dossier and by the day. */
    private record State(UUID dossier, String what, long revision, LocalDate day) {}

    /** What the dossier holds of it. */
    private sealed interface Look<D, W> {

        /** It has been written before, and nothing has changed since. */
        record Before<D, W>(W written) implements Look<D, W> {}

        /** It is to be written; its state is null where changes of the dossier are not counted yet. */
        record Anew<D, W>(@Nullable State state, D found) implements Look<D, W> {}
    }

    /**
     * What is written of the dossier, if whoever asks acts for one of its parties.
     *
     * @param what tells it from all else that is written of the same dossier
     * @param look what it is written of, looked up in the dossier
     */
    <D> Optional<W> of(UUID dossier, String what, Supplier<Optional<D>> look, Writing<D, W> writing) {
        LocalDate today = LocalDate.now(clock);
        return dossiers.in(dossier, () -> look(dossier, what, today, look)).map(seen -> switch (seen) {
            case Look.Before<D, W> before -> before.written();
            case Look.Anew<D, W> anew -> write(anew, today, writing);
        });
    }

    /** The revision comes first: a change that comes between it and the rest makes what is written newer than it says, never older. */
    private <D> Optional<Look<D, W>> look(UUID dossier, String what, LocalDate today, Supplier<Optional<D>> look) {
        State state = revisions
                .of(dossier)
                .map(revision -> new State(dossier, what, revision, today))
                .orElse(null);
        W before = state == null ? null : written.getIfPresent(state);
        return before == null
                ? look.get().map(found -> new Look.Anew<>(state, found))
                : Optional.of(new Look.Before<>(before));
    }

    private <D> W write(Look.Anew<D, W> look, LocalDate today, Writing<D, W> writing) {
        W fresh = writing.write(
                look.found(), look.state() == null ? 0 : look.state().revision(), today);
        if (look.state() != null && writing.isOfOneDossier(look.found())) {
            written.put(look.state(), fresh);
        }
        return fresh;
    }
}
