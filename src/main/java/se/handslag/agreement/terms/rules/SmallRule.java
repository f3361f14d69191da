package se.handslag.agreement.terms.rules;

import java.util.List;
import java.util.function.Function;
import se.handslag.agreement.terms.AgreementTerms;
import se.handslag.agreement.terms.Finding;
import se.handslag.agreement.terms.FindingKind;

/** A rule so small that it is one method of its family. */
record SmallRule(FindingKind kind, Function<AgreementTerms, List<Finding>> finder) implements Rule {

    @Override
    public List<Finding> check(AgreementTerms terms) {
        return finder.apply(terms);
    }
}
