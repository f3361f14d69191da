package se.handslag.agreement.terms.rules;

import se.handslag.agreement.terms.AgreementTerms;

/** The terms of one document of a folder, and the name by which people know it, such as its file name. */
public record NamedTerms(String name, AgreementTerms terms) {}
