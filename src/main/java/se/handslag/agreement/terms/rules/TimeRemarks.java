package se.handslag.agreement.terms.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.AgreementTerms;
import se.handslag.agreement.terms.Cadence;
import se.handslag.agreement.terms.Cadence.Every;
import se.handslag.agreement.terms.CooperationTerm.FollowUp;
import se.handslag.agreement.terms.CooperationTerm.Report;
import se.handslag.agreement.terms.DurationTerm.Extension;
import se.handslag.agreement.terms.Finding;
import se.handslag.agreement.terms.Finding.Proposal;
import se.handslag.agreement.terms.FindingKind;
import se.handslag.kernel.Citation;
import se.handslag.kernel.Message;

/** Remarks on when it is decided whether the partnership goes on. */
final class TimeRemarks {

    static final List<Rule> ALL = List.of(
            new SmallRule(FindingKind.EXTENSION_WITHOUT_DAY, TimeRemarks::extensionWithoutDay),
            new SmallRule(FindingKind.DECISION_IN_LAST_MONTH, TimeRemarks::decisionInLastMonth),
            new SmallRule(FindingKind.DECISION_BEFORE_LAST_FOLLOW_UP, TimeRemarks::decisionBeforeLastFollowUp));

    private static final int MONTHS_A_YEAR = 12;

    private TimeRemarks() {}

    /** It may go on, but nobody knows by which day that is to be known. */
    private static List<Finding> extensionWithoutDay(AgreementTerms terms) {
        List<Extension> possible = terms.all(Extension.class).stream()
                .filter(extension -> extension.kind() != Extension.Kind.NONE)
                .toList();
        boolean hasDay = possible.stream()
                .anyMatch(extension -> extension.decideBy() != null || extension.monthsBefore() != null);
        if (possible.isEmpty() || hasDay) {
            return List.of();
        }
        Extension extension = possible.getFirst();
        Citation clause = extension.source().citation();
        Message detail = Message.of("finding.extensionWithoutDay.detail");
        return List.of(new Finding(
                FindingKind.EXTENSION_WITHOUT_DAY, detail, List.of(clause), dayAdded(extension, clause, terms)));
    }

    private static @Nullable Proposal dayAdded(Extension extension, Citation clause, AgreementTerms terms) {
        Wording wording = Wording.inLanguageOf(terms);
        String key = extension.kind() == Extension.Kind.AUTOMATIC ? "noticeBy" : "decideBy";
        Optional<Proposal> proposal = Running.of(terms)
                .flatMap(Running::dayToDecide)
                .map(day -> wording.addedTo(clause, wording.of(key, day)));
        return proposal.isPresent() ? proposal.get() : null;
    }

    /** Decided so late that people have been given notice, or been lost, already. */
    private static List<Finding> decisionInLastMonth(AgreementTerms terms) {
        List<Finding> findings = new ArrayList<>();
        Running.of(terms).ifPresent(running -> {
            for (Extension extension : terms.all(Extension.class)) {
                LocalDate day = extension.decideBy();
                LocalDate lastMonth = running.last().plusDays(1).minusMonths(1);
                if (day != null && !day.isBefore(lastMonth) && !day.isAfter(running.last())) {
                    Citation clause = extension.source().citation();
                    findings.add(new Finding(
                            FindingKind.DECISION_IN_LAST_MONTH,
                            Message.of("finding.decisionInLastMonth.detail", day, running.last()),
                            List.of(clause, running.citation()),
                            DayInWords.moved(day, running, clause, terms)));
                }
            }
        });
        return findings;
    }

    /** Decided when the last period cannot have been followed up. */
    private static List<Finding> decisionBeforeLastFollowUp(AgreementTerms terms) {
        Optional<Running> running = Running.of(terms);
        Optional<Every> rhythm = followUps(terms)
                .flatMap(cadence -> Stream.ofNullable(cadence.every()))
                .filter(every -> every.timesPerYear() <= Every.QUARTER.timesPerYear())
                .findFirst();
        List<Finding> findings = new ArrayList<>();
        for (Extension extension : terms.all(Extension.class)) {
            LocalDate day = extension.decideBy();
            if (running.isPresent() && rhythm.isPresent() && day != null && isBeforeTheEnd(day, running.get())) {
                findings.add(decidedBlind(extension, day, lastPeriodKnown(day, rhythm.get()), running.get()));
            }
        }
        return findings;
    }

    private static boolean isBeforeTheEnd(LocalDate day, Running running) {
        return day.isBefore(running.last()) && !day.isBefore(running.first());
    }

    private static Finding decidedBlind(Extension extension, LocalDate day, LocalDate known, Running running) {
        Message detail = known.isBefore(running.first())
                ? Message.of("finding.decisionBeforeLastFollowUp.none", day)
                : Message.of("finding.decisionBeforeLastFollowUp.detail", day, known, running.last());
        List<Citation> places = List.of(extension.source().citation(), running.citation());
        return new Finding(FindingKind.DECISION_BEFORE_LAST_FOLLOW_UP, detail, places, null);
    }

    private static Stream<Cadence> followUps(AgreementTerms terms) {
        return Stream.concat(
                terms.all(FollowUp.class).stream().map(FollowUp::cadence),
                terms.all(Report.class).stream().map(Report::cadence));
    }

    /** The last day of the last calendar quarter (tertial, half-year, year) that was over before the day. */
    private static LocalDate lastPeriodKnown(LocalDate day, Every rhythm) {
        int months = MONTHS_A_YEAR / rhythm.timesPerYear();
        int periodsBefore = (day.getMonthValue() - 1) / months;
        return LocalDate.of(day.getYear(), periodsBefore * months + 1, 1).minusDays(1);
    }
}
