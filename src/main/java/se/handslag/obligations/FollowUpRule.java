package se.handslag.obligations;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.Cadence;
import se.handslag.agreement.terms.CooperationTerm.Evaluation;
import se.handslag.agreement.terms.CooperationTerm.FollowUp;
import se.handslag.agreement.terms.CooperationTerm.Report;
import se.handslag.kernel.Message;

/** Looking back, telling and judging: follow-ups with what comes before them, reports, evaluations. */
final class FollowUpRule {

    private final Facts facts;
    private final CadenceRule cadences;

    FollowUpRule(Facts facts) {
        this.facts = facts;
        this.cadences = new CadenceRule(facts);
    }

    /** Each follow-up, and before it the call and the material that it needs. */
    List<Obligation> from(Clause<FollowUp> followUp) {
        List<Obligation> all = new ArrayList<>();
        for (Obligation held : held(followUp)) {
            if (followUp.term().convener() != null) {
                all.add(before(
                        followUp,
                        held,
                        ObligationKind.CALL_TO_FOLLOW_UP,
                        followUp.term().convener(),
                        ""));
            }
            for (int i = 0; i < followUp.term().materialFrom().size(); i++) {
                String party = followUp.term().materialFrom().get(i);
                if (reportsAsOften(party, followUp.term().cadence())) {
                    continue;
                }
                all.add(before(followUp, held, ObligationKind.BRING_MATERIAL, party, "." + (i + 1)));
            }
            all.add(held);
        }
        return all;
    }

    /** Whether the party's report is that material, so that it is not asked for twice. */
    private boolean reportsAsOften(String party, Cadence cadence) {
        return facts.all(Report.class).stream()
                .map(Clause::term)
                .anyMatch(report -> party.equals(report.from()) && cadence.equals(report.cadence()));
    }

    /** The follow-ups alone, in order. */
    List<Obligation> held(Clause<FollowUp> followUp) {
        List<Obligation> all = new ArrayList<>();
        for (Obligation held : cadences.from(followUp, followUp.term().cadence(), ObligationKind.FOLLOW_UP)) {
            all.add(held.by(followUp.term().convener()));
        }
        return all;
    }

    /** Each report, due on the last day of what it tells about, since the text gives no day after it. */
    List<Obligation> ofReport(Clause<Report> report) {
        List<Obligation> all = new ArrayList<>();
        for (Obligation told : cadences.from(report, report.term().cadence(), ObligationKind.REPORT)) {
            all.add(told.by(report.term().from()).to(report.term().receivers()));
        }
        return all;
    }

    /** Each evaluation. */
    List<Obligation> ofEvaluation(Clause<Evaluation> evaluation) {
        String receiver = evaluation.term().receiver();
        List<Obligation> all = new ArrayList<>();
        for (Obligation judged : cadences.from(evaluation, evaluation.term().cadence(), ObligationKind.EVALUATION)) {
            all.add(receiver == null ? judged : judged.to(List.of(receiver)));
        }
        return all;
    }

    /** What must be done for a follow-up to be held: in the same days, no later than it. */
    private static Obligation before(
            Clause<FollowUp> followUp, Obligation held, ObligationKind kind, @Nullable String who, String suffix) {
        String time = held.id().occurrence().substring(held.what().code().length() + 1);
        Message reason = Message.of("obligations.why.beforeFollowUp", held.reason());
        return Obligation.of(followUp.id(kind, time + suffix), kind, held.due(), followUp.source(), reason)
                .by(who)
                .about(held.period())
                .flagged(held.flags());
    }
}
