package se.handslag.agreement.terms.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import se.handslag.agreement.terms.AgreementTerms;
import se.handslag.agreement.terms.Finding;
import se.handslag.kernel.Citation;

/** All the rules for a single agreement, and what they find together. */
public final class AgreementRules {

    private static final List<Rule> CONTRADICTIONS = List.of(
            new SumMismatch(),
            new AmountConflict(),
            new ProductMismatch(),
            new PeriodInvalid(),
            new DeadlineAfterEnd(),
            new NoticeTooLong(),
            new Unsigned(),
            new ConflictOfInterest(),
            new InvalidOrganisationNumber());

    private static final List<Rule> ALL = Stream.of(
                    CONTRADICTIONS,
                    BudgetRemarks.ALL,
                    MoneyRemarks.ALL,
                    TimeRemarks.ALL,
                    PartyRemarks.ALL,
                    TextRemarks.ALL,
                    List.<Rule>of(new ReplacedLaw()))
            .flatMap(List::stream)
            .toList();

    private static final Comparator<Finding> BY_PLACE = Comparator.comparing(
            finding -> finding.places().isEmpty() ? null : finding.places().getFirst(),
            Comparator.nullsLast(Comparator.comparingInt(Citation::page).thenComparingInt(Citation::start)));

    private static final Comparator<Finding> GRAVEST_FIRST = Comparator.<Finding>comparingInt(
                    finding -> finding.kind().grade().ordinal())
            .thenComparing(BY_PLACE)
            .thenComparing(Finding::kind);

    private AgreementRules() {}

    /** Every rule that needs nothing but the terms themselves. */
    public static List<Rule> all() {
        return ALL;
    }

    /**
     * What is wrong or worth knowing: gravest first, then in the order of the document. Remarks are made only on papers
     * about a partnership; a contradiction is one in any paper.
     */
    public static List<Finding> check(AgreementTerms terms) {
        return findings(terms, ALL);
    }

    /** The same, and what the guideline asks for that the agreement does not deal with. */
    public static List<Finding> check(AgreementTerms terms, Guideline guideline) {
        List<Rule> rules = new ArrayList<>(ALL);
        rules.add(new HeadingMissing(guideline));
        return findings(terms, rules);
    }

    private static List<Finding> findings(AgreementTerms terms, List<Rule> rules) {
        List<Finding> findings = new ArrayList<>();
        for (Rule rule : rules) {
            if (!rule.kind().isRemark() || terms.kind().isPartnership()) {
                findings.addAll(rule.check(terms));
            }
        }
        findings.sort(GRAVEST_FIRST);
        return List.copyOf(findings);
    }
}
