package se.handslag.site.partnership;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.handslag.kernel.Language;
import se.handslag.partnership.Dossiers;
import se.handslag.platform.DossierRevisions;
import se.handslag.web.Pages;

/**
 * Answers programs that look at a partnership. What has been written of one is remembered for as long as nothing in its dossier changes,
 * on that day; whether whoever asks may see it is asked of the database each time.
 */
@Component
class PartnershipAnswers {

    /** Some hundred partnerships. */
    private static final int MOST_BYTES = 8 * 1024 * 1024;

    private final Dossiers dossiers;
    private final DossierRevisions revisions;
    private final PartnershipDesk desk;
    private final Pages pages;
    private final Clock clock;
    private final Cache<State, Answer> written = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((State state, Answer answer) -> answer.json().length)
            .build();

    PartnershipAnswers(Dossiers dossiers, DossierRevisions revisions, PartnershipDesk desk, Pages pages, Clock clock) {
        this.dossiers = dossiers;
        this.revisions = revisions;
        this.desk = desk;
        this.pages = pages;
        this.clock = clock;
    }

    /**
     * A partnership, written.
     *
     * @param tag another as soon as anything in it is another
     */
    record Answer(String tag, byte[] json) {}

    /** What a partnership looks like is settled by its dossier and by the day. */
    private record State(UUID dossier, long revision, LocalDate day) {}

    /** What the dossier holds of it. */
    private sealed interface Look {

        /** It has been written before, and nothing has changed since. */
        record Before(Answer answer) implements Look {}

        /** It is to be written; its state is null where changes of the dossier are not counted yet. */
        record Anew(@Nullable State state, PartnershipDesk.WithDocument found) implements Look {}
    }

    /** The partnership, if whoever asks acts for one of its parties. */
    Optional<Answer> of(UUID id) {
        LocalDate today = LocalDate.now(clock);
        return dossiers.in(id, () -> look(id, today)).map(look -> switch (look) {
            case Look.Before before -> before.answer();
            case Look.Anew anew -> write(anew, today);
        });
    }

    /** The revision comes first: a change that comes between it and the rest makes what is written newer than it says, never older. */
    private Optional<Look> look(UUID id, LocalDate today) {
        State state =
                revisions.of(id).map(revision -> new State(id, revision, today)).orElse(null);
        Answer before = state == null ? null : written.getIfPresent(state);
        return before == null
                ? desk.withDocument(id).map(found -> new Look.Anew(state, found))
                : Optional.of(new Look.Before(before));
    }

    private Answer write(Look.Anew look, LocalDate today) {
        String json = new PartnershipJson(pages.texts(Language.SWEDISH), today).of(look.found());
        Answer answer = new Answer(tag(look, today), json.getBytes(StandardCharsets.UTF_8));
        if (look.state() != null && look.found().isOfOneDossier()) {
            written.put(look.state(), answer);
        }
        return answer;
    }

    /** The document may lie in another dossier, and tell of its own changes only. */
    private static String tag(Look.Anew look, LocalDate today) {
        Opened opened = look.found().opened();
        return (look.state() == null ? 0 : look.state().revision()) + "-"
                + opened.partnership().revision() + "-"
                + opened.agreement().number() + "-"
                + opened.agreement().revision() + "-"
                + look.found().document().map(document -> document.revision()).orElse(0) + "-"
                + today.toEpochDay();
    }
}
