package se.handslag.reading.clauses;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import se.handslag.agreement.terms.DocumentTerm.Copies;
import se.handslag.agreement.terms.Source;
import se.handslag.kernel.SwiftPattern;
import se.handslag.reading.lexicon.Numbers;
import se.handslag.reading.passages.Cue;
import se.handslag.reading.passages.Sentence;

/** Reads in how many copies the document is drawn up. "Ett exemplar var" tells nothing of that. */
final class CopiesReader implements ClauseReader {

    private static final SwiftPattern COPIES = SwiftPattern.compile(
            "(?<!\\p{L})(\\d{1,2}|\\p{L}{2,8})(?: stycken| st)?(?: likalydande| identical| undertecknade| signed)?(?: exemplar| originals?\\b| copies| counterparts)");

    @Override
    public List<Copies> read(Clauses clauses) {
        List<Copies> found = new ArrayList<>();
        for (Sentence sentence : clauses.text().sentencesWith(Cue.COPIES)) {
            Matcher matcher = COPIES.finder(sentence.lower());
            while (found.isEmpty() && matcher.find()) {
                Integer count = Numbers.small(matcher.group(1));
                if (count != null
                        && count > 0
                        && (count > 1 || !sentence.lower().contains(" var"))) {
                    found.add(new Copies(Source.plainly(sentence.cite(matcher.start(), matcher.end())), count));
                }
            }
        }
        return found;
    }

    @Override
    public List<Example> examples() {
        return List.of(
                new Example(
                        "Avtalet har upprättats i tre likalydande exemplar, varav parterna tar var sitt.",
                        Copies.class,
                        "count=3"),
                new Example("This agreement is drawn up in two copies, one for each party.", Copies.class, "count=2"));
    }
}
