package se.handslag.obligations;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.handslag.agreement.terms.CooperationTerm.Evaluation;
import se.handslag.agreement.terms.CooperationTerm.FollowUp;
import se.handslag.agreement.terms.CooperationTerm.Report;
import se.handslag.agreement.terms.DurationTerm.Extension;
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
            case AUTOMATIC -> new EndingRule(facts).lastDayOfNoticeBefore(extension);
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
        if (lookingBack().stream().flatMap(Optional::stream).anyMatch(day::isBefore)) {
            flags.add(Flag.BEFORE_LAST_FOLLOW_UP);
        }
        facts.end().ifPresent(end -> {
            if (day.isAfter(end)) {
                flags.add(Flag.AFTER_END);
            } else if (YearMonth.from(day).equals(YearMonth.from(end))) {
                flags.add(Flag.IN_LAST_MONTH);
            }
        });
        return flags;
    }

    /** The days on which follow-ups and reports are due in the whole term, a nearer horizon or not. */
    private List<Optional<LocalDate>> lookingBack() {
        FollowUpRule rule = new FollowUpRule(facts.toItsEnd());
        List<Optional<LocalDate>> days = new ArrayList<>();
        for (Clause<FollowUp> followUp : facts.all(FollowUp.class)) {
            rule.held(followUp).forEach(held -> days.add(held.day()));
        }
        for (Clause<Report> report : facts.all(Report.class)) {
            rule.ofReport(report).forEach(told -> days.add(told.day()));
        }
        return days;
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
