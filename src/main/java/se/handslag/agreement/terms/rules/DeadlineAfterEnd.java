package se.handslag.agreement.terms.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.handslag.agreement.terms.AgreementTerms;
import se.handslag.agreement.terms.CooperationTerm.Evaluation;
import se.handslag.agreement.terms.DurationTerm.Extension;
import se.handslag.agreement.terms.Finding;
import se.handslag.agreement.terms.FindingKind;
import se.handslag.kernel.Citation;
import se.handslag.kernel.Message;

/**
 * What is to be decided about going on is due while there is something to go on with. Practice: a term that has ended
 * cannot be extended, only begun anew. A report or an account after the end is in its order.
 */
final class DeadlineAfterEnd implements Rule {

    /** How near an evaluation must stand to the words about extension to be taken for its ground. */
    private static final int SAME_PASSAGE = 300;

    @Override
    public FindingKind kind() {
        return FindingKind.DEADLINE_AFTER_END;
    }

    @Override
    public List<Finding> check(AgreementTerms terms) {
        Optional<Running> running = Running.of(terms);
        if (running.isEmpty()) {
            return List.of();
        }
        List<Finding> decisions = lateDecisions(running.get(), terms);
        return decisions.isEmpty() ? lateGrounds(running.get(), terms) : decisions;
    }

    private List<Finding> lateDecisions(Running running, AgreementTerms terms) {
        List<Finding> findings = new ArrayList<>();
        for (Extension extension : terms.all(Extension.class)) {
            LocalDate decideBy = extension.decideBy();
            if (decideBy != null && decideBy.isAfter(running.last())) {
                Citation clause = extension.source().citation();
                findings.add(finding("finding.deadlineAfterEnd.detail", decideBy, running, clause, terms));
            }
        }
        return findings;
    }

    /** An evaluation that a decision without a day of its own must wait for. */
    private List<Finding> lateGrounds(Running running, AgreementTerms terms) {
        List<Extension> undated = terms.all(Extension.class).stream()
                .filter(extension -> extension.kind() == Extension.Kind.DECISION && extension.decideBy() == null)
                .toList();
        List<Finding> findings = new ArrayList<>();
        for (Evaluation evaluation : terms.all(Evaluation.class)) {
            LocalDate by = evaluation.cadence().by();
            Citation clause = evaluation.source().citation();
            if (by != null && by.isAfter(running.last()) && isGroundOfAny(undated, clause)) {
                findings.add(finding("finding.deadlineAfterEnd.evaluation", by, running, clause, terms));
            }
        }
        return findings;
    }

    private static boolean isGroundOfAny(List<Extension> undated, Citation evaluation) {
        return !undated.isEmpty()
                && (Lexicon.says("evaluation.servesDecision", evaluation.words())
                        || undated.stream()
                                .anyMatch(
                                        extension -> areNear(extension.source().citation(), evaluation)));
    }

    private static boolean areNear(Citation one, Citation other) {
        return one.page() == other.page()
                && one.start() - other.end() < SAME_PASSAGE
                && other.start() - one.end() < SAME_PASSAGE;
    }

    private Finding finding(String key, LocalDate due, Running running, Citation clause, AgreementTerms terms) {
        Message detail = Message.of(key, due, running.last());
        return new Finding(
                kind(), detail, List.of(clause, running.citation()), DayInWords.moved(due, running, clause, terms));
    }
}
