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

/** Brings together an agreement of a partnership, the document it came as, and what was read in it. */
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
     * @param latest whether none has followed it
     * @param document empty where it was typed in
     * @param keeper whether it lies with the organisation that asks
     */
    record Found(
            Agreement agreement, boolean latest, Reviewed reviewed, Optional<KeptDocument> document, boolean keeper) {}

    /** The latest agreement, if whoever asks acts for one of its parties. */
    Optional<Found> find(UUID partnership) {
        return find(partnership, Optional.empty());
    }

    /**
     * One of its agreements, if whoever asks acts for one of its parties.
     *
     * @param number which of them, from 1; empty for the latest
     */
    Optional<Found> find(UUID partnership, Optional<Integer> number) {
        return dossiers.in(partnership, () -> here(partnership, number)).map(found -> {
            boolean keeper = reviews.find(found.reviewed().id()).isPresent();
            return new Found(found.agreement(), found.latest(), found.reviewed(), found.document(), keeper);
        });
    }

    /** The file that it came as. */
    Optional<KeptFile> file(UUID partnership, Optional<Integer> number) {
        return dossiers.in(
                partnership,
                () -> numbered(partnership, number)
                        .flatMap(found -> Optional.ofNullable(found.agreement().version()))
                        .flatMap(records::file));
    }

    private record Numbered(Agreement agreement, boolean latest) {}

    private Optional<Numbered> numbered(UUID partnership, Optional<Integer> number) {
        Optional<Agreement> latest = agreements.latest(partnership);
        return number.isEmpty() || latest.map(Agreement::number).equals(number)
                ? latest.map(agreement -> new Numbered(agreement, true))
                : latest.flatMap(last -> agreements.before(last).stream()
                        .filter(earlier -> earlier.number() == number.get())
                        .findFirst()
                        .map(earlier -> new Numbered(earlier, false)));
    }

    private Optional<Found> here(UUID partnership, Optional<Integer> number) {
        return numbered(partnership, number)
                .flatMap(found -> reviews.ofAgreement(found.agreement().id())
                        .flatMap(reviews::find)
                        .map(reviewed -> new Found(
                                found.agreement(),
                                found.latest(),
                                reviewed,
                                records.documentOf(found.agreement().version()),
                                false)));
    }
}
