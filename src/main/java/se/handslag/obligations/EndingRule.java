package se.handslag.obligations;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.DurationTerm.Ending;
import se.handslag.agreement.terms.DurationTerm.Extension;
import se.handslag.agreement.terms.DurationTerm.Period;
import se.handslag.agreement.terms.MoneyTerm.Funder;
import se.handslag.agreement.terms.MoneyTerm.Surplus;
import se.handslag.kernel.DatePeriod;
import se.handslag.kernel.Message;

/**
 * How it ends: the last day, the last day of notice, and settling up afterwards. Notice makes a day only where it may be
 * given without a ground and there is an end to count back from; docs/readings/0002 tells why.
 */
final class EndingRule {

    private final Facts facts;

    EndingRule(Facts facts) {
        this.facts = facts;
    }

    /** The last day of the term, where it has one. */
    List<Obligation> from(Clause<Period> period) {
        Optional<LocalDate> last = period.term().days().flatMap(DatePeriod::last);
        if (last.isEmpty() || !facts.periodClause().filter(period::equals).isPresent()) {
            return List.of();
        }
        Message reason = Message.of("obligations.why.termEnds", last.get());
        return List.of(
                Obligation.of(endOf(period), ObligationKind.END, new Due.OnDay(last.get()), period.source(), reason));
    }

    /**
     * The last day on which ordinary notice still ends the agreement with its term. Notice on breach and leaving when all
     * else has failed have no day of their own; where it goes on by itself, the clause of extension gives the day.
     */
    List<Obligation> lastDayOfNotice(Clause<Ending> ending) {
        Integer months = ending.term().months();
        if (ending.term().ground() != Ending.Ground.ORDINARY_NOTICE || months == null || goesOnByItself()) {
            return List.of();
        }
        return counted(ending, months, ending.term().who());
    }

    /** The last day to say no to an agreement that otherwise goes on by itself. */
    List<Obligation> lastDayOfNoticeBefore(Clause<Extension> extension) {
        LocalDate stated = extension.term().decideBy();
        if (stated != null) {
            return List.of(notice(extension, stated, CountingBack.why(stated, extension.term(), facts.end())));
        }
        Integer months = monthsOfNotice(extension.term());
        return months == null ? List.of() : counted(extension, months, null);
    }

    /** What a funder takes back, once the agreement or the funder's own period has ended. */
    List<Obligation> repaying(Clause<Funder> funder) {
        if (!funder.term().takesBackUnspent()) {
            return List.of();
        }
        Optional<LocalDate> ownEnd =
                Optional.ofNullable(funder.term().ownPeriod()).flatMap(DatePeriod::last);
        Message condition = ownEnd.map(day -> Message.of("obligations.when.grantEnds", day))
                .orElseGet(() -> Message.of("obligations.when.agreementEnds"));
        Message reason =
                Message.of("obligations.why.unspentGoesBack", funder.term().name());
        boolean withAgreement = ownEnd.isEmpty() || ownEnd.equals(facts.end());
        Due due = withAgreement ? afterEnd(condition) : new Due.AfterCondition(condition, List.of());
        return List.of(settlement(funder, due, reason).to(List.of(funder.term().name())));
    }

    /** A surplus is accounted for once when it is over, since the text says what it may be used for, maybe more than once. */
    List<Obligation> accounting(Clause<Surplus> surplus) {
        if (!facts.all(Surplus.class).getLast().equals(surplus)) {
            return List.of();
        }
        Message condition = Message.of("obligations.when.agreementEnds");
        Message reason = Message.of("obligations.why.surplus", surplus.term().use());
        return List.of(settlement(surplus, afterEnd(condition), reason));
    }

    private Due afterEnd(Message condition) {
        List<ObligationId> end = facts.end().isPresent()
                ? facts.periodClause().map(EndingRule::endOf).stream().toList()
                : List.of();
        return new Due.AfterCondition(condition, end);
    }

    private static Obligation settlement(Clause<?> clause, Due due, Message reason) {
        ObligationKind kind = ObligationKind.SETTLEMENT;
        return Obligation.of(clause.id(kind, "afterEnd"), kind, due, clause.source(), reason);
    }

    private List<Obligation> counted(Clause<?> clause, int months, @Nullable String who) {
        Optional<DatePeriod> term = facts.term().filter(days -> CountingBack.fits(days, months));
        if (term.isEmpty()) {
            return List.of();
        }
        LocalDate end = term.get().last().orElseThrow();
        Message reason = Message.of("obligations.why.noticeBeforeEnd", CountingBack.inWords(months), end);
        return List.of(
                notice(clause, CountingBack.monthsBefore(end, months), reason).by(who));
    }

    private static Obligation notice(Clause<?> clause, LocalDate day, Message reason) {
        ObligationKind kind = ObligationKind.LAST_DAY_OF_NOTICE;
        return Obligation.of(clause.id(kind, "ofTerm"), kind, new Due.OnDay(day), clause.source(), reason);
    }

    private boolean goesOnByItself() {
        return facts.all(Extension.class).stream()
                .anyMatch(extension -> extension.term().kind() == Extension.Kind.AUTOMATIC);
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

    private static ObligationId endOf(Clause<Period> period) {
        return period.id(ObligationKind.END, "ofTerm");
    }
}
