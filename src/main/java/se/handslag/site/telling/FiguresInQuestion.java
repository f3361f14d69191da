package se.handslag.site.telling;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se.handslag.agreement.terms.Finding;
import se.handslag.agreement.terms.FindingKind;
import se.handslag.agreement.terms.MoneyTerm;
import se.handslag.agreement.terms.Term;
import se.handslag.kernel.Citation;

/** Figures that the agreement states as the outcome of others: told plainly they would seem right where a finding doubts them. */
final class FiguresInQuestion {

    private static final Set<FindingKind> DOUBTS = Set.of(
            FindingKind.SUM_MISMATCH,
            FindingKind.PRODUCT_MISMATCH,
            FindingKind.UNCLEAR_PRODUCT,
            FindingKind.AMOUNT_CONFLICT);

    private FiguresInQuestion() {}

    /** Where the term states what it reckons with and its outcome; empty where it reckons with nothing. */
    static List<Citation> in(Term term) {
        List<Citation> figures = new ArrayList<>();
        if (term instanceof MoneyTerm.Product product) {
            figures.add(product.stated().citation());
            product.factors().forEach(factor -> figures.add(factor.citation()));
        } else if (term instanceof MoneyTerm.BudgetTable table && table.statedTotal() != null) {
            figures.add(table.statedTotal().citation());
        } else if (term instanceof MoneyTerm.InWordsAndDigits sum) {
            figures.add(sum.source().citation());
        }
        return figures;
    }

    /** Whether the finding doubts one of the figures. */
    static boolean areDoubtedBy(Finding finding, List<Citation> figures) {
        return DOUBTS.contains(finding.kind())
                && finding.places().stream().anyMatch(place -> figures.stream().anyMatch(place::encloses));
    }
}
