package se.handslag.reading;

import se.handslag.agreement.terms.AgreementTerms;
import se.handslag.agreement.terms.rules.AgreementRules;
import se.handslag.agreement.terms.rules.Guideline;
import se.handslag.reading.clauses.TermsInText;
import se.handslag.reading.document.DocumentText;

/** Reads a document: what it says, with the place of every word of it, and what is wrong in it. */
public final class AgreementReader {

    /** What the document says, and what the rules say of that. */
    public Reading read(DocumentText document) {
        AgreementTerms terms = TermsInText.of(document);
        return new Reading(document, terms, AgreementRules.check(terms));
    }

    /** The same, with its headings held against a guideline. */
    public Reading read(DocumentText document, Guideline guideline) {
        AgreementTerms terms = TermsInText.of(document);
        return new Reading(document, terms, AgreementRules.check(terms, guideline));
    }
}
