package se.handslag.obligations;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.Source;
import se.handslag.kernel.Citation;
import se.handslag.kernel.DatePeriod;
import se.handslag.kernel.Message;
import se.handslag.kernel.SwedishCalendar;

/**
 * Somebody shall do something by a day, mostly because a clause says so.
 *
 * @param who the party, body or group that is to do it, as the text writes it; null where it is all of them or nobody is
 *     named
 * @param toWhom those who receive it, as the text writes them; empty where it goes to nobody or nobody is named
 * @param strength how binding the words are
 * @param period the days that it is about; null where it is about none in particular
 * @param amount how much money; null where it is not about money or the text does not say
 * @param origin what makes it an obligation; of those that are derived always a term
 * @param reason why it is due then, in a sentence
 */
public record Obligation(
        ObligationId id,
        ObligationKind what,
        @Nullable String who,
        List<String> toWhom,
        Due due,
        Source.Strength strength,
        @Nullable DatePeriod period,
        @Nullable AmountRule amount,
        Origin origin,
        Message reason,
        Set<Flag> flags) {

    public Obligation {
        toWhom = List.copyOf(toWhom);
        flags = Set.copyOf(flags);
    }

    /** An obligation of nobody in particular, without amount, period or flags; the methods below add them. */
    static Obligation of(ObligationId id, ObligationKind what, Due due, Source source, Message reason) {
        return new Obligation(
                id,
                what,
                null,
                List.of(),
                due,
                source.strength(),
                null,
                null,
                new Origin.Term(source.citation()),
                reason,
                Set.of());
    }

    /** The words of the agreement that make it an obligation; empty where something else does. */
    public Optional<Citation> clause() {
        return origin instanceof Origin.Term term ? Optional.of(term.clause()) : Optional.empty();
    }

    /**
     * The words of the agreement that it was derived from.
     *
     * @throws IllegalStateException when it was not derived from an agreement
     */
    public Citation derivedFrom() {
        return clause().orElseThrow(() -> new IllegalStateException("Derived from no agreement: " + id));
    }

    /** The last day to do it; empty where it hangs on something else than the calendar. */
    public Optional<LocalDate> day() {
        return due.day();
    }

    /**
     * The bank day on which money that is due can last be paid without moving the contract's day: that day itself, or the
     * first bank day after it; within a period the last one in it. Empty where nothing is to be paid or no last day is given.
     */
    public Optional<LocalDate> bankDay() {
        if (what != ObligationKind.PAYMENT) {
            return Optional.empty();
        }
        return switch (due) {
            case Due.OnDay on -> Optional.of(SwedishCalendar.nextBankDay(on.date()));
            case Due.Within within ->
                within.day().map(SwedishCalendar::previousBankDay).filter(within.period()::contains);
            case Due.From _, Due.AfterCondition _ -> Optional.empty();
        };
    }

    public boolean has(Flag flag) {
        return flags.contains(flag);
    }

    Obligation by(@Nullable String doer) {
        return new Obligation(id, what, doer, toWhom, due, strength, period, amount, origin, reason, flags);
    }

    Obligation to(List<String> receivers) {
        return new Obligation(id, what, who, receivers, due, strength, period, amount, origin, reason, flags);
    }

    Obligation about(@Nullable DatePeriod days) {
        return new Obligation(id, what, who, toWhom, due, strength, days, amount, origin, reason, flags);
    }

    Obligation worth(@Nullable AmountRule rule) {
        return new Obligation(id, what, who, toWhom, due, strength, period, rule, origin, reason, flags);
    }

    Obligation waiting(Due.AfterCondition until) {
        return new Obligation(id, what, who, toWhom, until, strength, period, amount, origin, reason, flags);
    }

    Obligation saidIn(Citation place) {
        return new Obligation(
                id, what, who, toWhom, due, strength, period, amount, new Origin.Term(place), reason, flags);
    }

    /** The same on another day. */
    public Obligation movedTo(LocalDate day) {
        return new Obligation(
                id, what, who, toWhom, new Due.OnDay(day), strength, period, amount, origin, reason, flags);
    }

    /** With these flags beside those it has. */
    Obligation flagged(Set<Flag> more) {
        if (more.isEmpty()) {
            return this;
        }
        Set<Flag> all = EnumSet.copyOf(more);
        all.addAll(flags);
        return new Obligation(id, what, who, toWhom, due, strength, period, amount, origin, reason, all);
    }
}
