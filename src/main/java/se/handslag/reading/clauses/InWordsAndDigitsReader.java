package se.handslag.reading.clauses;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import se.handslag.agreement.terms.MoneyTerm.InWordsAndDigits;
import se.handslag.agreement.terms.Source;
import se.handslag.kernel.Money;
import se.handslag.kernel.SwiftPattern;
import se.handslag.reading.lexicon.Numbers;
import se.handslag.reading.passages.Cue;
import se.handslag.reading.passages.Sentence;

/** Reads sums that are written twice over, in words and in digits. */
final class InWordsAndDigitsReader implements ClauseReader {

    private static final SwiftPattern BOTH = SwiftPattern.compile(
            "(?<!\\p{L})(\\p{L}*(?:hundra|tusen)\\p{L}*) ?(?:kronor|kr)? ?\\((\\d{1,3}(?:[ .]\\d{3})+|\\d+) ?(?:kr|kronor|:-)?\\)");

    @Override
    public List<InWordsAndDigits> read(Clauses clauses) {
        List<InWordsAndDigits> found = new ArrayList<>();
        for (Sentence sentence : clauses.sentencesWith(Cue.AMOUNT)) {
            if (sentence.lower().indexOf('(') > 0 && Words.hasAny(sentence.lower(), "hundra", "tusen")) {
                Matcher matcher = BOTH.finder(sentence.lower());
                while (matcher.find()) {
                    Integer inWords = Numbers.compound(matcher.group(1));
                    if (inWords != null && inWords > 0) {
                        found.add(new InWordsAndDigits(
                                Source.plainly(sentence.cite(matcher.start(), matcher.end())),
                                Money.kronor(inWords),
                                Money.kronor(Numbers.value(matcher.group(2)))));
                    }
                }
            }
        }
        return found;
    }

    @Override
    public List<Example> examples() {
        return List.of(new Example(
                "Kommunen bidrar med tvåhundratusen kronor (210 000 kr) per år.",
                InWordsAndDigits.class,
                "inWords=200000 SEK, inDigits=210000 SEK"));
    }
}
