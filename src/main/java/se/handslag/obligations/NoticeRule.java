package se.handslag.obligations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.DurationTerm.Ending;
import se.handslag.agreement.terms.DurationTerm.Extension;
import se.handslag.kernel.DatePeriod;
import se.handslag.kernel.Message;

/**
 * The last day of notice. Notice makes a day only where it may be given without a ground and there is an end to count back
 * from; docs/readings/0002 tells why.
 */
final class NoticeRule {

    private final Facts facts;

    NoticeRule(Facts facts) {
        this.facts = facts;
    }

    /**
     * The last day on which ordinary notice still ends the agreement with its term. Notice on breach and leaving when all
     * else has failed have no day of their own; where it goes on by itself, the clause of extension gives the day.
     */
    Optional<Obligation> ofOrdinary(Clause<Ending> ending) {
        Integer months = ending.term().months();
        boolean ordinary = ending.term().ground() == Ending.Ground.ORDINARY_NOTICE;
        if (!ordinary || months == null || facts.goingOnByItself().isPresent()) {
            return Optional.empty();
        }
        return counted(ending, months).map(notice -> notice.by(ending.term().who()));
    }

    /** The last days to say no to an agreement that otherwise goes on by itself: in its term, and in the next one. */
    List<Obligation> before(Clause<Extension> extension) {
        List<Obligation> all = new ArrayList<>();
        inTerm(extension).ifPresent(all::add);
        inNextTerm(extension).ifPresent(all::add);
        return all;
    }

    /** The last day to say no before the term has run; empty where the text gives none. */
    Optional<LocalDate> dayBefore(Clause<Extension> extension) {
        return inTerm(extension).flatMap(Obligation::day);
    }

    private Optional<Obligation> inTerm(Clause<Extension> extension) {
        LocalDate stated = extension.term().decideBy();
        if (stated != null) {
            Message reason = CountingBack.why(stated, extension.term(), facts.end());
            return Optional.of(notice(extension, "ofTerm", stated, reason));
        }
        Integer months = monthsOfNotice(extension.term());
        return months == null ? Optional.empty() : counted(extension, months);
    }

    /** Only where the text counts back from the end, which moves when the term is prolonged; a date stays what it is. */
    private Optional<Obligation> inNextTerm(Clause<Extension> extension) {
        Integer length = extension.term().months();
        boolean byDateAlone =
                extension.term().decideBy() != null && extension.term().monthsBefore() == null;
        Integer months = byDateAlone ? null : monthsOfNotice(extension.term());
        if (length == null || length < 1 || months == null) {
            return Optional.empty();
        }
        return facts.end()
                .map(end -> end.plusDays(1))
                .map(first -> DatePeriod.of(first, first.plusMonths(length).minusDays(1)))
                .filter(next -> CountingBack.fits(next, months))
                .flatMap(DatePeriod::last)
                .map(end -> notice(
                        extension,
                        "ofNextTerm",
                        CountingBack.monthsBefore(end, months),
                        Message.of("obligations.why.monthsBefore", CountingBack.inWords(months), end)))
                .map(notice -> notice.flagged(Set.of(Flag.IF_PROLONGED)));
    }

    private Optional<Obligation> counted(Clause<?> clause, int months) {
        return facts.term()
                .filter(days -> CountingBack.fits(days, months))
                .flatMap(DatePeriod::last)
                .map(end -> notice(
                        clause,
                        "ofTerm",
                        CountingBack.monthsBefore(end, months),
                        Message.of("obligations.why.noticeBeforeEnd", CountingBack.inWords(months), end)));
    }

    private static Obligation notice(Clause<?> clause, String occurrence, LocalDate day, Message reason) {
        ObligationKind kind = ObligationKind.LAST_DAY_OF_NOTICE;
        return Obligation.of(clause.id(kind, occurrence), kind, new Due.OnDay(day), clause.source(), reason);
    }

    private @Nullable Integer monthsOfNotice(Extension extension) {
        if (extension.monthsBefore() != null) {
            return extension.monthsBefore();
        }
        for (Clause<Ending> ending : facts.all(Ending.class)) {
            if (ending.term().ground() == Ending.Ground.ORDINARY_NOTICE
                    && ending.term().months() != null) {
                return ending.term().months();
            }
        }
        return null;
    }
}
