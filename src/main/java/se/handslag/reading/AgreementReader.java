package se.handslag.reading;

import java.util.List;
import se.handslag.agreement.terms.AgreementTerms;
import se.handslag.agreement.terms.DocumentKind;
import se.handslag.kernel.Language;
import se.handslag.reading.document.DocumentText;

/** STUB until the reader's core is joined. */
public final class AgreementReader {

    /** Reads nothing yet. */
    public Reading read(DocumentText document) {
        return new Reading(document, new AgreementTerms(DocumentKind.OTHER, Language.SWEDISH, List.of()), List.of());
    }
}
