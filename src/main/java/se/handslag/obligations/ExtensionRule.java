package se.handslag.obligations;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import se.handslag.agreement.terms.CooperationTerm.Evaluation;
import se.handslag.agreement.terms.CooperationTerm.FollowUp;
import se.handslag.agreement.terms.CooperationTerm.Report;
import se.handslag.agreement.terms.DurationTerm.Extension;
import se.handslag.agreement.terms.Term;
import se.handslag.kernel.Message;

/** Whether it goes on: by whom and by when that is to be decided, and what cannot be known by then. */
final class ExtensionRule {

    private final Facts facts;

    ExtensionRule(Facts facts) {
        this.facts = facts;
    }

    /** What an extension asks of somebody; nothing where it is said that there is none. */
    List<Obligation> from(Clause<Extension> extension) {
        return switch (extension.term().kind()) {
            case NONE -> List.of();
            case DECISION, OPTION -> List.of(decision(extension));
            case AUTOMATIC -> new NoticeRule(facts).before(extension);
        };
    }

    private Obligation decision(Clause<Extension> extension) {
        return dayOf(extension.term())
                .map(day -> onDay(extension, day))
                .orElseGet(() -> withoutDay(extension))
                .by(extension.term().decidedBy());
    }

    /** The day that stands in the text, or the one that it counts back to; empty where it gives neither. */
    private Optional<LocalDate> dayOf(Extension extension) {
        if (extension.decideBy() != null) {
            return Optional.of(extension.decideBy());
        }
        Integer months = extension.monthsBefore();
        return months == null
                ? Optional.empty()
                : facts.term()
                        .filter(term -> CountingBack.fits(term, months))
                        .map(term -> CountingBack.monthsBefore(term.last().orElseThrow(), months));
    }

    private Obligation onDay(Clause<Extension> extension, LocalDate day) {
        Message reason = CountingBack.why(day, extension.term(), facts.end());
        return Obligation.of(
                        id(extension), ObligationKind.DECIDE_EXTENSION, new Due.OnDay(day), extension.source(), reason)
                .flagged(flags(day));
    }

    /** Where an evaluation is to be the ground of the decision, the decision follows on it. */
    private Obligation withoutDay(Clause<Extension> extension) {
        List<ObligationId> evaluations = evaluations();
        Message condition = evaluations.isEmpty()
                ? Message.of("obligations.when.beforeEndWithoutDay")
                : Message.of("obligations.when.afterEvaluation");
        Due due = new Due.AfterCondition(condition, evaluations);
        return Obligation.of(id(extension), ObligationKind.DECIDE_EXTENSION, due, extension.source(), condition)
                .flagged(Set.of(Flag.NO_DECIDING_DAY));
    }

    private Set<Flag> flags(LocalDate day) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        boolean moreToCome = anyAfter(day, followUps()) || anyAfter(day, reports());
        if (moreToCome && !isJudgedBy(day)) {
            flags.add(Flag.BEFORE_LAST_FOLLOW_UP);
        }
        flags.addAll(facts.afterEnd(day));
        boolean inLastMonth = facts.end()
                .filter(end -> !day.isAfter(end) && YearMonth.from(day).equals(YearMonth.from(end)))
                .isPresent();
        if (inLastMonth) {
            flags.add(Flag.IN_LAST_MONTH);
        }
        return flags;
    }

    /** Whether an evaluation is due by the day, or a report on a day of its own after which there is none. */
    private boolean isJudgedBy(LocalDate day) {
        boolean toldOnce = facts.all(Report.class).stream()
                .map(report -> report.term().cadence().by())
                .anyMatch(by -> by != null && !by.isAfter(day));
        return evaluationDays().stream().anyMatch(judged -> !judged.isAfter(day))
                || toldOnce && !anyAfter(day, reports());
    }

    private static boolean anyAfter(LocalDate day, List<LocalDate> days) {
        return days.stream().anyMatch(day::isBefore);
    }

    /** The days of follow-up in the whole term, a nearer horizon or not; so too with reports and evaluations. */
    private List<LocalDate> followUps() {
        return days(FollowUp.class, new FollowUpRule(facts.toItsEnd())::held);
    }

    private List<LocalDate> reports() {
        return days(Report.class, new FollowUpRule(facts.toItsEnd())::ofReport);
    }

    private List<LocalDate> evaluationDays() {
        return days(Evaluation.class, new FollowUpRule(facts.toItsEnd())::ofEvaluation);
    }

    private <T extends Term> List<LocalDate> days(Class<T> kind, Function<Clause<T>, List<Obligation>> rule) {
        return facts.all(kind).stream()
                .flatMap(clause -> rule.apply(clause).stream())
                .flatMap(due -> due.day().stream())
                .toList();
    }

    private List<ObligationId> evaluations() {
        FollowUpRule rule = new FollowUpRule(facts);
        List<ObligationId> ids = new ArrayList<>();
        for (Clause<Evaluation> evaluation : facts.all(Evaluation.class)) {
            if (evaluation.term().cadence().by() != null) {
                rule.ofEvaluation(evaluation).forEach(judged -> ids.add(judged.id()));
            }
        }
        return ids;
    }

    private static ObligationId id(Clause<Extension> extension) {
        return extension.id(ObligationKind.DECIDE_EXTENSION, "ofTerm");
    }
}
