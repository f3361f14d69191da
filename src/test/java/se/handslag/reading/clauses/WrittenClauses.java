package se.handslag.reading.clauses;

import java.util.List;
import se.handslag.agreement.terms.DocumentKind;
import se.handslag.reading.document.DocumentText;
import se.handslag.reading.document.Format;
import se.handslag.reading.document.PageText;
import se.handslag.reading.passages.AgreementText;

/** A document of one page, written in a test, with its parties known. */
final class WrittenClauses {

    private WrittenClauses() {}

    static Clauses of(String text) {
        return of(text, DocumentKind.AGREEMENT);
    }

    static Clauses of(String text, DocumentKind kind) {
        DocumentText document = new DocumentText("0".repeat(64), Format.PLAIN_TEXT, List.of(new PageText(1, text)));
        Clauses clauses = Clauses.of(AgreementText.of(document), kind);
        return clauses.knowing(new PartyReader().read(clauses));
    }
}
