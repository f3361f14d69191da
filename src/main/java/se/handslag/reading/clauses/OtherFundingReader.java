package se.handslag.reading.clauses;

import java.util.ArrayList;
import java.util.List;
import se.handslag.agreement.terms.MoneyTerm.OtherFunding;
import se.handslag.reading.passages.Cue;
import se.handslag.reading.passages.Sentence;
import se.handslag.reading.passages.Span;

/** Reads whether other funders may be sought. */
final class OtherFundingReader implements ClauseReader {

    @Override
    public List<OtherFunding> read(Clauses clauses) {
        List<OtherFunding> found = new ArrayList<>();
        for (Sentence sentence : clauses.sentencesWith(Cue.OTHER_FUNDS)) {
            if (Words.hasAny(
                    sentence.lower(), "får ", "fritt", "kan ", "may ", "rätt ", "tillåt", "söka", "söker", "free to")) {
                Span words = Parts.wording(sentence.text());
                found.add(new OtherFunding(Parts.source(sentence, words), words.of(sentence.text())));
            }
        }
        return found;
    }

    @Override
    public List<Example> examples() {
        return List.of(
                new Example(
                        "Föreningen får söka medel från andra finansiärer.",
                        OtherFunding.class,
                        "text=Föreningen får söka medel från andra finansiärer"),
                new Example(
                        "The Club may apply for money from other funders.",
                        OtherFunding.class,
                        "text=The Club may apply"));
    }
}
