package se.handslag.reading;

import java.util.List;
import se.handslag.agreement.terms.AgreementTerms;
import se.handslag.agreement.terms.Finding;
import se.handslag.reading.document.DocumentText;

/**
 * What was read in one document: its text, what it says, and what is wrong in it.
 *
 * @param findings what the rules say of the terms, gravest first
 */
public record Reading(DocumentText document, AgreementTerms terms, List<Finding> findings) {

    public Reading {
        findings = List.copyOf(findings);
    }
}
