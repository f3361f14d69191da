package se.handslag.reading.clauses;

import java.util.List;
import se.handslag.agreement.terms.Term;

/** Reads one sort of clause. It finds nothing, one term or many, and never guesses. */
public interface ClauseReader {

    /** The terms that the document states in clauses of this sort, in the order in which they stand. */
    List<? extends Term> read(Clauses clauses);

    /** What it reads, in examples that a test reads with it. */
    List<Example> examples();
}
