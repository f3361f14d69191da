package se.handslag.reading.clauses;

import java.util.List;
import se.handslag.agreement.terms.MoneyTerm.FixedAmounts;
import se.handslag.reading.passages.Cue;
import se.handslag.reading.passages.Sentence;
import se.handslag.reading.passages.Topic;

/** Reads that amounts are not lifted: a text that says no is not silent. */
final class FixedAmountsReader implements ClauseReader {

    @Override
    public List<FixedAmounts> read(Clauses clauses) {
        for (Sentence sentence : clauses.sentencesWith(Cue.INDEX)) {
            if (IndexationReader.NOT.standsIn(sentence.lower())
                    && !Clauses.isAbout(sentence, Topic.BACKGROUND, Topic.CRITERIA)) {
                // "Timmarna räknas inte upp" beside an index speaks of some amounts only.
                return new IndexationReader().read(clauses).isEmpty()
                        ? List.of(new FixedAmounts(Strengths.source(sentence.cite(), sentence.lower())))
                        : List.of();
            }
        }
        return List.of();
    }

    @Override
    public List<Example> examples() {
        return List.of(
                new Example("Bidragen räknas inte upp under avtalstiden.", FixedAmounts.class, "FixedAmounts"),
                new Example("Ingen uppräkning görs.", FixedAmounts.class, "FixedAmounts"),
                new Example("The amounts are not indexed.", FixedAmounts.class, "FixedAmounts"));
    }
}
