package se.handslag.reading.clauses;

import java.util.List;
import java.util.stream.Stream;
import se.handslag.agreement.terms.Term;

/** What the readers promise, told to tests in other packages. */
public final class AllReaders {

    private AllReaders() {}

    /** Every reader that reads a document: those of heading, parties and term, and all the rest. */
    static List<ClauseReader> inOrder() {
        return Stream.concat(
                        Stream.of(new TitleReader(), new PartyReader(), new PeriodReader()),
                        TermsInText.readers().stream())
                .toList();
    }

    /** The kinds of term that they give examples of. */
    public static List<Class<? extends Term>> kindsInExamples() {
        return inOrder().stream()
                .flatMap(reader -> reader.examples().stream())
                .<Class<? extends Term>>map(Example::gives)
                .distinct()
                .toList();
    }
}
