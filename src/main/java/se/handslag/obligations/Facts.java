package se.handslag.obligations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.handslag.agreement.terms.AgreementTerms;
import se.handslag.agreement.terms.Cadence;
import se.handslag.agreement.terms.DocumentKind;
import se.handslag.agreement.terms.DurationTerm;
import se.handslag.agreement.terms.DurationTerm.Extension;
import se.handslag.agreement.terms.PartyTerm;
import se.handslag.agreement.terms.PartyTerm.Sector;
import se.handslag.agreement.terms.Term;
import se.handslag.kernel.Citation;
import se.handslag.kernel.DatePeriod;

/**
 * What the rules read: every clause in its place, and how far ahead to look. Gathered once, changed never.
 *
 * @param kind what sort of paper says it
 * @param clauses all terms in the order of the text
 * @param horizon the last day on which something that repeats may be due
 */
record Facts(DocumentKind kind, List<Clause<Term>> clauses, LocalDate horizon) {

    /** No agreement runs for longer; an end beyond it is a slip of the pen that must not fill the memory. */
    private static final int LONGEST_TERM_YEARS = 100;

    /** The facts of the terms, with a horizon no later than a hundred years from their first day. */
    static Facts of(AgreementTerms terms, LocalDate horizon) {
        Map<String, Integer> taken = new HashMap<>();
        List<Clause<Term>> clauses = new ArrayList<>();
        for (Term term : terms.terms()) {
            Citation citation = term.source().citation();
            String place = "p" + citation.page() + "." + citation.start();
            int nth = taken.merge(citation.documentHash() + place + term.getClass(), 1, Integer::sum);
            clauses.add(new Clause<>(term, nth == 1 ? place : place + "+" + nth));
        }
        return new Facts(terms.kind(), List.copyOf(clauses), horizon).notBeyondAnyTerm();
    }

    /** The same facts looked at to the end of the term, however near the horizon is; unchanged where the end is open. */
    Facts toItsEnd() {
        return end().map(end -> new Facts(kind, clauses, end).notBeyondAnyTerm())
                .orElse(this);
    }

    private Facts notBeyondAnyTerm() {
        LocalDate first = term().map(DatePeriod::first).orElse(LocalDate.EPOCH);
        LocalDate longest = first.plusYears(LONGEST_TERM_YEARS);
        return horizon.isAfter(longest) ? new Facts(kind, clauses, longest) : this;
    }

    /** The clauses of one kind (or family), in order. */
    <T extends Term> List<Clause<T>> all(Class<T> kind) {
        List<Clause<T>> found = new ArrayList<>();
        for (Clause<Term> clause : clauses) {
            if (kind.isInstance(clause.term())) {
                found.add(new Clause<>(kind.cast(clause.term()), clause.place()));
            }
        }
        return found;
    }

    /** The clause that gives the term of the agreement, if its days can be told; the first where there are more. */
    Optional<Clause<DurationTerm.Period>> periodClause() {
        return all(DurationTerm.Period.class).stream()
                .filter(clause -> clause.term().days().isPresent())
                .findFirst();
    }

    /** The term of the agreement; empty where it cannot be told. */
    Optional<DatePeriod> term() {
        return periodClause().flatMap(clause -> clause.term().days());
    }

    /** The last day of the term; empty where it is open or unknown. */
    Optional<LocalDate> end() {
        return term().flatMap(DatePeriod::last);
    }

    /** The clause by which it goes on after its term unless somebody gives notice; empty where it ends by then. */
    Optional<Clause<Extension>> goingOnByItself() {
        return all(Extension.class).stream()
                .filter(extension -> extension.term().kind() == Extension.Kind.AUTOMATIC)
                .findFirst();
    }

    /** What is to be known of a day after the end of the term; nothing of any other day. */
    Set<Flag> afterEnd(LocalDate day) {
        if (end().filter(day::isAfter).isEmpty()) {
            return Set.of();
        }
        return Set.of(goingOnByItself().isPresent() ? Flag.AFTER_FIRST_TERM : Flag.AFTER_END);
    }

    /** The times of the cadence in the term, no later than the horizon; none where term or rhythm is missing. */
    List<Occurrence> times(Cadence cadence) {
        Optional<Rhythm> rhythm = Rhythm.of(cadence);
        Optional<DatePeriod> term = term();
        return rhythm.isPresent() && term.isPresent() ? rhythm.get().in(term.get(), horizon) : List.of();
    }

    /** Whether it goes on from an earlier agreement, so that its first day is not the beginning. */
    boolean goesOnFromEarlier() {
        return kind == DocumentKind.AMENDMENT;
    }

    /** The last day on which somebody signed; empty where a place for the day is left open, or there is none. */
    Optional<LocalDate> signed() {
        LocalDate last = null;
        for (Clause<PartyTerm.SigningDate> clause : all(PartyTerm.SigningDate.class)) {
            LocalDate day = clause.term().date();
            if (day == null) {
                return Optional.empty();
            }
            last = last == null || day.isAfter(last) ? day : last;
        }
        return Optional.ofNullable(last);
    }

    /** The parties of the sector, as the text introduces them. */
    List<String> parties(Sector sector) {
        return all(PartyTerm.Party.class).stream()
                .filter(clause -> clause.term().sector() == sector)
                .map(clause -> clause.term().name())
                .toList();
    }
}
