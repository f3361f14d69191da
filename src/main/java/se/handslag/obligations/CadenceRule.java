package se.handslag.obligations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.handslag.agreement.terms.Cadence;
import se.handslag.kernel.Message;

/**
 * What a cadence brings about: one obligation for each time in the rhythm, a single one by a day, or one without a day
 * where the text gives neither. The readings are told in docs/readings/0001.
 */
final class CadenceRule {

    private final Facts facts;

    CadenceRule(Facts facts) {
        this.facts = facts;
    }

    /** The obligations of the kind, in order. */
    List<Obligation> from(Clause<?> clause, Cadence cadence, ObligationKind kind) {
        LocalDate by = cadence.by();
        if (by != null) {
            return List.of(single(clause, cadence, kind, by));
        }
        if (Rhythm.of(cadence).isEmpty()) {
            return List.of(cadence.onDemand() ? onDemand(clause, kind) : withoutDay(clause, kind, "noRhythm"));
        }
        if (facts.term().isEmpty()) {
            return List.of(withoutDay(clause, kind, "termUnknown").flagged(flags(cadence)));
        }
        List<Obligation> all = new ArrayList<>();
        for (Occurrence time : times(cadence, kind)) {
            LocalDate last = time.days().last().orElseThrow();
            all.add(once(clause, cadence, kind, time).flagged(facts.afterEnd(last)));
        }
        return all;
    }

    /** A report looks back, so that its yearly times are not those of a meeting. */
    private List<Occurrence> times(Cadence cadence, ObligationKind kind) {
        if (kind == ObligationKind.REPORT && Rhythm.of(cadence).orElseThrow() instanceof YearTimes yearly) {
            return yearly.lookingBack(facts.term().orElseThrow(), facts.horizon(), facts.goesOnFromEarlier());
        }
        return facts.times(cadence);
    }

    /** The obligation of one time in the rhythm. */
    static Obligation once(Clause<?> clause, Cadence cadence, ObligationKind kind, Occurrence time) {
        ObligationId id = clause.id(kind, time.label());
        LocalDate last = time.days().last().orElseThrow();
        if (time.onStatedDay()) {
            Message byDay = Message.of("obligations.why.byDay", last);
            return Obligation.of(id, kind, new Due.OnDay(last), clause.source(), byDay)
                    .flagged(flags(cadence));
        }
        Message reason = Message.of(
                cadence.atLeast() ? "obligations.why.atLeastOnceIn" : "obligations.why.onceIn", time.words());
        Due due = kind == ObligationKind.REPORT ? new Due.OnDay(last) : new Due.Within(time.days());
        Obligation obligation =
                Obligation.of(id, kind, due, clause.source(), reason).about(time.days());
        Set<Flag> reckoned = kind == ObligationKind.REPORT ? Set.of(Flag.DAY_RECKONED) : Set.of();
        return obligation.flagged(flags(cadence)).flagged(reckoned);
    }

    private Obligation single(Clause<?> clause, Cadence cadence, ObligationKind kind, LocalDate by) {
        Message reason = Message.of("obligations.why.byDay", by);
        Obligation obligation = Obligation.of(clause.id(kind, "by"), kind, new Due.OnDay(by), clause.source(), reason);
        return obligation.flagged(flags(cadence)).flagged(facts.afterEnd(by));
    }

    private static Obligation onDemand(Clause<?> clause, ObligationKind kind) {
        Message condition = Message.of("obligations.when.called");
        Due due = new Due.AfterCondition(condition, List.of());
        return Obligation.of(clause.id(kind, "onDemand"), kind, due, clause.source(), condition);
    }

    private static Obligation withoutDay(Clause<?> clause, ObligationKind kind, String why) {
        Message condition = Message.of("obligations.when." + why);
        Due due = new Due.AfterCondition(condition, List.of());
        return Obligation.of(clause.id(kind, "undated"), kind, due, clause.source(), condition)
                .flagged(Set.of(Flag.NO_DAY));
    }

    private static Set<Flag> flags(Cadence cadence) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        if (cadence.atLeast()) {
            flags.add(Flag.AT_LEAST);
        }
        if (cadence.onDemand()) {
            flags.add(Flag.ALSO_ON_DEMAND);
        }
        return flags;
    }
}
