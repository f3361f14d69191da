package se.handslag.agreement.terms.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.handslag.agreement.terms.AgreementTerms;
import se.handslag.agreement.terms.DocumentTerm.SectionHeading;
import se.handslag.agreement.terms.Finding;
import se.handslag.agreement.terms.FindingKind;
import se.handslag.agreement.terms.rules.Guideline.Heading;
import se.handslag.kernel.Message;

/** The agreement deals with everything that the guideline asks for: under a heading, or with terms that say so. */
record HeadingMissing(Guideline guideline) implements Rule {

    @Override
    public FindingKind kind() {
        return FindingKind.HEADING_MISSING;
    }

    @Override
    public List<Finding> check(AgreementTerms terms) {
        List<String> headings = terms.all(SectionHeading.class).stream()
                .map(SectionHeading::text)
                .toList();
        Set<String> said = terms.terms().stream()
                .map(term -> term.getClass().getSimpleName())
                .collect(Collectors.toSet());
        return guideline.headings().stream()
                .filter(wanted -> !isDealtWith(wanted, headings, said))
                .map(this::missing)
                .toList();
    }

    private static boolean isDealtWith(Heading wanted, List<String> headings, Set<String> said) {
        return headings.stream()
                        .anyMatch(heading -> wanted.accepted().matcher(heading).find())
                || wanted.terms().stream().anyMatch(said::contains);
    }

    private Finding missing(Heading wanted) {
        Message detail = Message.of("finding.headingMissing.detail", wanted.name(), guideline.name());
        return new Finding(kind(), detail, List.of(), null);
    }
}
