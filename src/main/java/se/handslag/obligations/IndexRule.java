package se.handslag.obligations;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.handslag.agreement.terms.MoneyTerm.Indexation;
import se.handslag.kernel.DatePeriod;
import se.handslag.kernel.Message;

/** The days from which the amounts are raised: the first that the text gives, and then once a year while it lasts. */
final class IndexRule {

    private final Facts facts;

    IndexRule(Facts facts) {
        this.facts = facts;
    }

    /** One obligation for each index day in the term. */
    List<Obligation> from(Clause<Indexation> indexation) {
        Optional<LocalDate> first = firstDay(indexation.term());
        Optional<DatePeriod> term = facts.term();
        List<Obligation> all = new ArrayList<>();
        if (first.isEmpty() || term.isEmpty()) {
            return all;
        }
        for (int year = 0; ; year++) {
            LocalDate day = first.get().plusYears(year);
            if (day.isAfter(facts.horizon())
                    || term.get().last().filter(day::isAfter).isPresent()) {
                return all;
            }
            if (term.get().contains(day)) {
                all.add(onDay(indexation, day));
            }
        }
    }

    /** The first day of a raised amount: the one stated, otherwise the first January 1 after the term has begun. */
    Optional<LocalDate> firstDay(Indexation indexation) {
        if (indexation.from() != null) {
            return Optional.of(indexation.from());
        }
        return facts.term().map(term -> LocalDate.of(term.first().getYear() + 1, Month.JANUARY, 1));
    }

    private static Obligation onDay(Clause<Indexation> indexation, LocalDate day) {
        ObligationKind kind = ObligationKind.INDEXATION;
        String index = indexation.term().index();
        Message reason = index != null
                ? Message.of("obligations.why.raisedBy", index, day)
                : Message.of("obligations.why.raised", day);
        ObligationId id = indexation.id(kind, String.valueOf(day.getYear()));
        return Obligation.of(id, kind, new Due.OnDay(day), indexation.source(), reason)
                .flagged(indexation.term().from() == null ? Set.of(Flag.DAY_RECKONED) : Set.of());
    }
}
