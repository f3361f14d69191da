package se.handslag.reading.json;

import java.util.ArrayList;
import java.util.List;
import se.handslag.agreement.terms.AgreementTerms;
import se.handslag.agreement.terms.Cadence;
import se.handslag.agreement.terms.CooperationTerm;

/** What the parties do together by the calendar: only where the text states a rhythm or a day. */
final class FollowUpView {

    private FollowUpView() {}

    static List<JsonObject> all(AgreementTerms terms) {
        List<JsonObject> all = new ArrayList<>();
        for (CooperationTerm term : terms.all(CooperationTerm.class)) {
            switch (term) {
                case CooperationTerm.SteeringMeeting meeting -> add("steeringMeeting", term, meeting.cadence(), all);
                case CooperationTerm.FollowUp followUp -> add("followUp", term, followUp.cadence(), all);
                case CooperationTerm.Talk talk -> add("threePartyTalk", term, talk.cadence(), all);
                case CooperationTerm.Report report -> add("report", term, report.cadence(), all);
                case CooperationTerm.Evaluation evaluation -> add("evaluation", term, evaluation.cadence(), all);
                case CooperationTerm.Group _, CooperationTerm.DecisionRule _, CooperationTerm.CalledMeeting _ -> {}
            }
        }
        return all;
    }

    private static void add(String what, CooperationTerm term, Cadence cadence, List<JsonObject> all) {
        if (cadence.isStated()) {
            TermEntry entry = new TermEntry("followUp").put("what", what);
            all.add(CooperationJson.rhythm(entry, cadence).saidAt(term.source()));
        }
    }
}
