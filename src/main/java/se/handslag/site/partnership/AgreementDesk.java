package se.handslag.site.partnership;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.handslag.agreement.Agreement;
import se.handslag.agreement.Agreements;
import se.handslag.partnership.Dossiers;
import se.handslag.reading.kept.Reviewed;
import se.handslag.reading.kept.Reviews;
import se.handslag.records.KeptDocument;
import se.handslag.records.KeptFile;
import se.handslag.records.Records;

/** Brings together the latest agreement of a partnership, the document it came as, and what was read in it. */
@Component
class AgreementDesk {

    private final Dossiers dossiers;
    private final Agreements agreements;
    private final Reviews reviews;
    private final Records records;

    AgreementDesk(Dossiers dossiers, Agreements agreements, Reviews reviews, Records records) {
        this.dossiers = dossiers;
        this.agreements = agreements;
        this.reviews = reviews;
        this.records = records;
    }

    /**
     * An agreement and where it comes from.
     *
     * @param document empty where it was typed in
     * @param keeper whether it lies with the organisation that asks
     */
    record Found(Agreement agreement, Reviewed reviewed, Optional<KeptDocument> document, boolean keeper) {}

    /** The latest agreement, if whoever asks acts for one of its parties. */
    Optional<Found> find(UUID partnership) {
        return dossiers.in(partnership, () -> here(partnership)).map(found -> {
            boolean keeper = reviews.find(found.reviewed().id()).isPresent();
            return new Found(found.agreement(), found.reviewed(), found.document(), keeper);
        });
    }

    /** The file that it came as. */
    Optional<KeptFile> file(UUID partnership) {
        return dossiers.in(
                partnership,
                () -> agreements
                        .latest(partnership)
                        .flatMap(agreement -> Optional.ofNullable(agreement.version()))
                        .flatMap(records::file));
    }

    private Optional<Found> here(UUID partnership) {
        return agreements
                .latest(partnership)
                .flatMap(agreement -> reviews.ofAgreement(agreement.id())
                        .flatMap(reviews::find)
                        .map(reviewed ->
                                new Found(agreement, reviewed, records.documentOf(agreement.version()), false)));
    }
}
