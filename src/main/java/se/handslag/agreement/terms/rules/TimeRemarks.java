package se.handslag.agreement.terms.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.AgreementTerms;
import se.handslag.agreement.terms.Cadence;
import se.handslag.agreement.terms.Cadence.Every;
import se.handslag.agreement.terms.CooperationTerm.Evaluation;
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

    /**
     * Decided before the text's own evaluation, or when the last period cannot have been followed up and nothing has judged
     * the whole by then. The calendar marks the same decisions.
     */
    private static List<Finding> decisionBeforeLastFollowUp(AgreementTerms terms) {
        Optional<Running> running = Running.of(terms);
        List<Finding> findings = new ArrayList<>();
        for (Extension extension : terms.all(Extension.class)) {
            LocalDate day = extension.decideBy();
            if (running.isPresent() && day != null && isBeforeTheEnd(day, running.get())) {
                decidedBlind(extension, day, running.get(), terms).ifPresent(findings::add);
            }
        }
        return findings;
    }

    private static boolean isBeforeTheEnd(LocalDate day, Running running) {
        return day.isBefore(running.last()) && !day.isBefore(running.first());
    }

    private static Optional<Finding> decidedBlind(
            Extension extension, LocalDate day, Running running, AgreementTerms terms) {
        Citation clause = extension.source().citation();
        Optional<Dated> later = lookingBack(terms)
                .filter(dated -> dated.day().isAfter(day) && !dated.day().isAfter(running.last()))
                .max(Comparator.comparing(Dated::day));
        if (later.isPresent()) {
            Message detail = Message.of(
                    "finding.decisionBeforeLastFollowUp.dated", day, later.get().day());
            return Optional.of(new Finding(
                    FindingKind.DECISION_BEFORE_LAST_FOLLOW_UP,
                    detail,
                    List.of(clause, later.get().citation()),
                    null));
        }
        if (isJudgedBy(day, terms)) {
            return Optional.empty();
        }
        return followUps(terms)
                .flatMap(cadence -> Stream.ofNullable(cadence.every()))
                .filter(every -> every.timesPerYear() <= Every.QUARTER.timesPerYear())
                .findFirst()
                .map(rhythm -> lastPeriodKnown(day, rhythm))
                .map(known -> new Finding(
                        FindingKind.DECISION_BEFORE_LAST_FOLLOW_UP,
                        known.isBefore(running.first())
                                ? Message.of("finding.decisionBeforeLastFollowUp.none", day)
                                : Message.of("finding.decisionBeforeLastFollowUp.detail", day, known, running.last()),
                        List.of(clause, running.citation()),
                        null));
    }

    /** Whether an evaluation is due by the day, or a report on a day of its own after which there is none. */
    private static boolean isJudgedBy(LocalDate day, AgreementTerms terms) {
        List<Report> reports = terms.all(Report.class);
        return terms.all(Evaluation.class).stream().anyMatch(evaluation -> isBy(evaluation.cadence(), day))
                || !reports.isEmpty() && reports.stream().allMatch(report -> isBy(report.cadence(), day));
    }

    private static boolean isBy(Cadence cadence, LocalDate day) {
        LocalDate by = cadence.by();
        return by != null && !by.isAfter(day);
    }

    /** A day by which the text wants something looked back at. */
    private record Dated(LocalDate day, Citation citation) {}

    private static Stream<Dated> lookingBack(AgreementTerms terms) {
        Stream<Dated> followUps = terms.all(FollowUp.class).stream()
                .flatMap(each -> dated(each.cadence(), each.source().citation()));
        Stream<Dated> evaluations = terms.all(Evaluation.class).stream()
                .flatMap(each -> dated(each.cadence(), each.source().citation()));
        return Stream.concat(followUps, evaluations);
    }

    private static Stream<Dated> dated(Cadence cadence, Citation citation) {
        return Stream.ofNullable(cadence.by()).map(day -> new Dated(day, citation));
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
