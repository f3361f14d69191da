package se.handslag.obligations;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.handslag.agreement.terms.DurationTerm.Extension;
import se.handslag.agreement.terms.DurationTerm.Period;
import se.handslag.agreement.terms.MoneyTerm.Funder;
import se.handslag.agreement.terms.MoneyTerm.Surplus;
import se.handslag.kernel.DatePeriod;
import se.handslag.kernel.Message;

/** How it ends, if it does: the last day of the term, and settling up afterwards. docs/readings/0002 tells the cases. */
final class EndingRule {

    private static final int MONTHS_OF_A_YEAR = 12;

    private final Facts facts;

    EndingRule(Facts facts) {
        this.facts = facts;
    }

    /** The last day of the term, where it has one: the end, or where it goes on by itself, that of its first term. */
    Optional<Obligation> from(Clause<Period> period) {
        if (facts.periodClause().filter(period::equals).isEmpty()) {
            return Optional.empty();
        }
        return facts.end()
                .map(last -> facts.goingOnByItself()
                        .map(extension -> firstTermEnds(period, last, extension))
                        .orElseGet(() -> ends(period, last)));
    }

    private static Obligation ends(Clause<Period> period, LocalDate last) {
        Message reason = Message.of("obligations.why.termEnds", last);
        return Obligation.of(endOf(period), ObligationKind.END, new Due.OnDay(last), period.source(), reason);
    }

    /** Whether anybody gave notice is not in the text, so that it is neither said to end nor to go on. */
    private Obligation firstTermEnds(Clause<Period> period, LocalDate last, Clause<Extension> extension) {
        Message inTime = new NoticeRule(facts)
                .dayBefore(extension)
                .map(day -> Message.of("obligations.prolonging.noticeBy", day))
                .orElseGet(() -> Message.of("obligations.prolonging.noticeInTime"));
        Integer months = extension.term().months();
        Message byItself = months == null
                ? Message.of("obligations.prolonging.byItself")
                : Message.of("obligations.prolonging.byItselfFor", lengthInWords(months));
        ObligationKind kind = ObligationKind.FIRST_TERM_ENDS;
        Message reason = Message.of("obligations.why.goesOn", byItself, inTime);
        return Obligation.of(period.id(kind, "ofTerm"), kind, new Due.OnDay(last), period.source(), reason);
    }

    private static Message lengthInWords(int months) {
        if (months == MONTHS_OF_A_YEAR) {
            return Message.of("obligations.prolonging.oneYear");
        }
        return months % MONTHS_OF_A_YEAR == 0
                ? Message.of("obligations.prolonging.years", months / MONTHS_OF_A_YEAR)
                : Message.of("obligations.prolonging.months", months);
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
        boolean ends = facts.end().isPresent() && facts.goingOnByItself().isEmpty();
        List<ObligationId> end =
                ends ? facts.periodClause().map(EndingRule::endOf).stream().toList() : List.of();
        return new Due.AfterCondition(condition, end);
    }

    private static Obligation settlement(Clause<?> clause, Due due, Message reason) {
        ObligationKind kind = ObligationKind.SETTLEMENT;
        return Obligation.of(clause.id(kind, "afterEnd"), kind, due, clause.source(), reason);
    }

    private static ObligationId endOf(Clause<Period> period) {
        return period.id(ObligationKind.END, "ofTerm");
    }
}
