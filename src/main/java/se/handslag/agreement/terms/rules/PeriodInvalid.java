package se.handslag.agreement.terms.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.handslag.agreement.terms.AgreementTerms;
import se.handslag.agreement.terms.Cited;
import se.handslag.agreement.terms.DurationTerm.Period;
import se.handslag.agreement.terms.Finding;
import se.handslag.agreement.terms.FindingKind;
import se.handslag.kernel.Citation;
import se.handslag.kernel.Message;

/** The term has days that the calendar has, and ends after it has begun. The calendar. */
final class PeriodInvalid implements Rule {

    @Override
    public FindingKind kind() {
        return FindingKind.PERIOD_INVALID;
    }

    @Override
    public List<Finding> check(AgreementTerms terms) {
        Map<Message, List<Citation>> wrong = new LinkedHashMap<>();
        for (Period period : terms.all(Period.class)) {
            for (Cited<String> impossible : period.impossible()) {
                note(wrong, Message.of("finding.periodInvalid.impossible", impossible.value()), impossible.citation());
            }
            Cited<LocalDate> start = period.start();
            Cited<LocalDate> end = period.end();
            if (start != null && end != null && end.value().isBefore(start.value())) {
                Message detail = Message.of("finding.periodInvalid.detail", end.value(), start.value());
                note(wrong, detail, period.source().citation());
            }
        }
        List<Finding> findings = new ArrayList<>();
        wrong.forEach((detail, places) -> findings.add(new Finding(kind(), detail, places, null)));
        return findings;
    }

    private static void note(Map<Message, List<Citation>> wrong, Message detail, Citation place) {
        wrong.computeIfAbsent(detail, any -> new ArrayList<>()).add(place);
    }
}
