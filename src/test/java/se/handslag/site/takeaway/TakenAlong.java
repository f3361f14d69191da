package se.handslag.site.takeaway;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import se.handslag.kernel.Language;
import se.handslag.kernel.Texts;
import se.handslag.reading.GoldenAgreement;
import se.handslag.reading.Reading;
import se.handslag.site.telling.Duties;
import se.handslag.site.telling.ReadDocument;
import se.handslag.site.telling.ReadDocuments;

/** Documents as somebody has read them who now wants to take something along. */
final class TakenAlong {

    static final Texts SWEDISH = texts(Language.SWEDISH);
    static final Texts ENGLISH = texts(Language.ENGLISH);
    static final LocalDate TODAY = LocalDate.of(2024, 3, 15);
    static final Instant NOW = Instant.parse("2024-03-15T09:30:00Z");

    private TakenAlong() {}

    /** All golden agreements. */
    static List<ReadDocument> all() {
        return GoldenAgreement.all().stream().map(TakenAlong::document).toList();
    }

    static ReadDocument golden(String name) {
        return GoldenAgreement.all().stream()
                .filter(agreement -> agreement.name().equals(name))
                .map(TakenAlong::document)
                .findFirst()
                .orElseThrow();
    }

    static ReadDocument document(String name, Reading reading) {
        return new ReadDocument(name, name, reading, ReadDocuments.duties(reading, SWEDISH));
    }

    static ReadDocument document(String name, Reading reading, Duties duties) {
        return new ReadDocument(name, name, reading, duties);
    }

    private static ReadDocument document(GoldenAgreement agreement) {
        return document(agreement.name(), agreement.reading());
    }

    private static Texts texts(Language language) {
        return Texts.in(language, "agreement/terms", "obligations", "site/telling", "site/takeaway");
    }
}
