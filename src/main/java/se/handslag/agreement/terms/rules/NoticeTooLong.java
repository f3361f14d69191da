package se.handslag.agreement.terms.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.AgreementTerms;
import se.handslag.agreement.terms.DurationTerm.Ending;
import se.handslag.agreement.terms.DurationTerm.Extension;
import se.handslag.agreement.terms.Finding;
import se.handslag.agreement.terms.Finding.Proposal;
import se.handslag.agreement.terms.FindingKind;
import se.handslag.kernel.Citation;
import se.handslag.kernel.Message;

/**
 * Nobody has to give notice before the agreement has begun. Practice: a notice that is longer than the term, or than the
 * extension that it is to end, can never be given in time.
 */
final class NoticeTooLong implements Rule {

    private static final int USUAL_MONTHS = 3;

    @Override
    public FindingKind kind() {
        return FindingKind.NOTICE_TOO_LONG;
    }

    @Override
    public List<Finding> check(AgreementTerms terms) {
        Optional<Running> running = Running.of(terms);
        if (running.isEmpty()) {
            return List.of();
        }
        int longest = Math.max(running.get().begunMonths(), longestExtension(terms));
        List<Finding> findings = new ArrayList<>();
        noticesIn(terms).forEach((months, clauses) -> {
            if (months > longest) {
                findings.add(finding(months, longest, clauses, terms));
            }
        });
        return findings;
    }

    private static int longestExtension(AgreementTerms terms) {
        int longest = 0;
        for (Extension extension : terms.all(Extension.class)) {
            Integer months = extension.months();
            longest = months == null ? longest : Math.max(longest, months);
        }
        return longest;
    }

    /** Each length of notice once, with the clauses that say so. */
    private static Map<Integer, List<Citation>> noticesIn(AgreementTerms terms) {
        Map<Integer, List<Citation>> notices = new LinkedHashMap<>();
        for (Ending ending : terms.all(Ending.class)) {
            if (ending.ground() != Ending.Ground.EXPIRES) {
                note(notices, ending.months(), ending.source().citation());
            }
        }
        for (Extension extension : terms.all(Extension.class)) {
            note(notices, extension.monthsBefore(), extension.source().citation());
        }
        return notices;
    }

    private static void note(Map<Integer, List<Citation>> notices, @Nullable Integer months, Citation clause) {
        if (months != null) {
            notices.computeIfAbsent(months, any -> new ArrayList<>()).add(clause);
        }
    }

    private Finding finding(int months, int longest, List<Citation> clauses, AgreementTerms terms) {
        Message detail = Message.of("finding.noticeTooLong.detail", months, longest);
        return new Finding(kind(), detail, clauses, proposal(longest, clauses, terms));
    }

    /** Three months, where the term is longer than that and the months stand in one clause only. */
    private static @Nullable Proposal proposal(int longest, List<Citation> clauses, AgreementTerms terms) {
        if (clauses.size() > 1 || longest <= USUAL_MONTHS) {
            return null;
        }
        String key = "months." + terms.language().code();
        String wording = Wording.inLanguageOf(terms).of("months", USUAL_MONTHS);
        Optional<Proposal> proposal = Wording.inPlaceOf(Lexicon.pattern(key), clauses.getFirst(), wording);
        return proposal.isPresent() ? proposal.get() : null;
    }
}
