package se.handslag.reading.clauses;

import java.util.List;
import se.handslag.agreement.terms.DurationTerm.Period;
import se.handslag.reading.document.DocumentText;
import se.handslag.reading.document.Format;
import se.handslag.reading.document.PageText;
import se.handslag.reading.passages.AgreementText;

/** A document of one page, written in a test, with its parties and its term known. */
final class WrittenClauses {

    private WrittenClauses() {}

    static Clauses of(String text) {
        DocumentText document = new DocumentText("0".repeat(64), Format.PLAIN_TEXT, List.of(new PageText(1, text)));
        AgreementText passages = AgreementText.of(document);
        Clauses clauses = Clauses.of(passages, KindOfDocument.of(passages, TitleReader.in(passages)));
        clauses = clauses.knowing(new PartyReader().read(clauses));
        List<Period> periods = new PeriodReader().read(clauses);
        return clauses.knowing(periods.isEmpty() ? null : periods.getFirst());
    }
}
