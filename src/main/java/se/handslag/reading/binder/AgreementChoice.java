package se.handslag.reading.binder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.handslag.agreement.terms.DocumentTerm;
import se.handslag.agreement.terms.DurationTerm;
import se.handslag.agreement.terms.MainTerms;
import se.handslag.agreement.terms.PartyTerm;
import se.handslag.kernel.DatePeriod;

/**
 * Which of several papers is the agreement that holds.
 *
 * @param main the agreement in force that began last; where none is in force, the one that begins last; empty where there is
 *     no agreement
 * @param ground why that one
 * @param earlier the other agreements, the latest first
 * @param amendments the oldest first, as they are to be read after the agreement; of unknown day last
 * @param decisionPapers in the order of the binder
 */
public record AgreementChoice(
        Optional<BinderFile> main,
        Ground ground,
        List<BinderFile> earlier,
        List<BinderFile> amendments,
        List<BinderFile> decisionPapers) {

    /** Why an agreement is taken for the main one, and whether a person should be asked. */
    public enum Ground {
        /** There is no agreement. */
        NONE(false),
        /** There is no other. */
        ONLY_ONE(false),
        /** It is in force, and no other began as late. */
        IN_FORCE(false),
        /** None is in force; it is the latest. */
        LATEST(true),
        /** Another has the same first day, or neither tells one: perhaps a draft and what came of it. */
        UNSURE(true);

        private final boolean asks;

        Ground(boolean asks) {
            this.asks = asks;
        }

        /** Whether a person should be asked which one it is. */
        public boolean asks() {
            return asks;
        }
    }

    public AgreementChoice {
        earlier = List.copyOf(earlier);
        amendments = List.copyOf(amendments);
        decisionPapers = List.copyOf(decisionPapers);
    }

    /** Chooses among the files; a copy of another file counts for nothing. */
    static AgreementChoice among(List<BinderFile> files, LocalDate today) {
        List<BinderFile> agreements = new ArrayList<>(of(files, BinderKind.AGREEMENT));
        agreements.sort(Comparator.comparing((BinderFile file) -> isInForce(file, today))
                .thenComparing(AgreementChoice::firstDay)
                .thenComparing(AgreementChoice::writtenOn)
                .reversed());
        List<BinderFile> amendments = new ArrayList<>(of(files, BinderKind.AMENDMENT));
        amendments.sort(Comparator.comparing(AgreementChoice::dayOfAmendment));
        return new AgreementChoice(
                agreements.stream().findFirst(),
                ground(agreements, today),
                agreements.isEmpty() ? List.of() : agreements.subList(1, agreements.size()),
                amendments,
                of(files, BinderKind.DECISION_PAPER));
    }

    private static Ground ground(List<BinderFile> agreements, LocalDate today) {
        if (agreements.size() < 2) {
            return agreements.isEmpty() ? Ground.NONE : Ground.ONLY_ONE;
        }
        BinderFile first = agreements.get(0);
        BinderFile second = agreements.get(1);
        boolean alike = isInForce(first, today) == isInForce(second, today)
                && firstDay(first).equals(firstDay(second));
        if (alike) {
            return Ground.UNSURE;
        }
        return isInForce(first, today) ? Ground.IN_FORCE : Ground.LATEST;
    }

    private static List<BinderFile> of(List<BinderFile> files, BinderKind kind) {
        return files.stream()
                .filter(file -> file.kind() == kind && file.paper().isPresent())
                .toList();
    }

    private static boolean isInForce(BinderFile file, LocalDate today) {
        return period(file)
                .flatMap(DurationTerm.Period::days)
                .filter(days -> days.contains(today))
                .isPresent();
    }

    /** The first day of its term; a day before all others where it tells none. */
    private static LocalDate firstDay(BinderFile file) {
        return period(file)
                .flatMap(DurationTerm.Period::days)
                .map(DatePeriod::first)
                .orElse(LocalDate.MIN);
    }

    private static LocalDate dayOfAmendment(BinderFile file) {
        LocalDate written = writtenOn(file);
        LocalDate day = written.equals(LocalDate.MIN) ? firstDay(file) : written;
        return day.equals(LocalDate.MIN) ? LocalDate.MAX : day;
    }

    /** The day it was signed, else the day in its head; a day before all others where it tells none. */
    private static LocalDate writtenOn(BinderFile file) {
        var terms = file.paper().orElseThrow().reading().terms();
        return terms.all(PartyTerm.SigningDate.class).stream()
                .flatMap(signing -> Stream.ofNullable(signing.date()))
                .max(Comparator.naturalOrder())
                .or(() -> terms.first(DocumentTerm.Dated.class).map(DocumentTerm.Dated::date))
                .orElse(LocalDate.MIN);
    }

    private static Optional<DurationTerm.Period> period(BinderFile file) {
        return file.paper().flatMap(paper -> new MainTerms(paper.reading().terms()).period());
    }
}
