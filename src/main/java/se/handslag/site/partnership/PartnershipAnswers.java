package se.handslag.site.partnership;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.handslag.kernel.Language;
import se.handslag.partnership.Dossiers;
import se.handslag.platform.DossierRevisions;
import se.handslag.web.Pages;

/** Answers programs that look at a partnership. */
@Component
class PartnershipAnswers {

    /** Some hundred partnerships. */
    private static final int MOST_BYTES = 8 * 1024 * 1024;

    private final PartnershipDesk desk;
    private final Pages pages;
    private final DossierMemory<Answer> memory;

    PartnershipAnswers(Dossiers dossiers, DossierRevisions revisions, PartnershipDesk desk, Pages pages, Clock clock) {
        this.desk = desk;
        this.pages = pages;
        this.memory = new DossierMemory<>(dossiers, revisions, clock, MOST_BYTES, answer -> answer.json().length);
    }

    /**
     * A partnership, written.
     *
     * @param tag another as soon as anything in it is another
     */
    record Answer(String tag, byte[] json) {}

    /** The partnership, if whoever asks acts for one of its parties. */
    Optional<Answer> of(UUID id) {
        return memory.of(id, "", () -> desk.withDocument(id), new Writing());
    }

    private final class Writing implements DossierMemory.Writing<PartnershipDesk.WithDocument, Answer> {

        @Override
        public Answer write(PartnershipDesk.WithDocument found, long revision, LocalDate today) {
            String json = new PartnershipJson(pages.texts(Language.SWEDISH), today).of(found);
            return new Answer(tag(found, revision, today), json.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public boolean isOfOneDossier(PartnershipDesk.WithDocument found) {
            return found.isOfOneDossier();
        }
    }

    /** The document may lie in another dossier, and tell of its own changes only. */
    private static String tag(PartnershipDesk.WithDocument found, long revision, LocalDate today) {
        Opened opened = found.opened();
        return revision + "-"
                + opened.partnership().revision() + "-"
                + opened.agreement().number() + "-"
                + opened.agreement().revision() + "-"
                + found.document().map(document -> document.revision()).orElse(0) + "-"
                + today.toEpochDay();
    }
}
