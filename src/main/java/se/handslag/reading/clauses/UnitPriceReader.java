package se.handslag.reading.clauses;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import se.handslag.agreement.terms.MoneyTerm.UnitPrice;
import se.handslag.agreement.terms.Source;
import se.handslag.kernel.SwiftPattern;
import se.handslag.reading.lexicon.Amount;
import se.handslag.reading.lexicon.Amounts;
import se.handslag.reading.passages.Block;
import se.handslag.reading.passages.Cue;
import se.handslag.reading.passages.Sentence;

/** Reads a price for one of something that is delivered: a night, a place, a participant. */
final class UnitPriceReader implements ClauseReader {

    private static final SwiftPattern PER = SwiftPattern.compile(
            "^ ?(?:per|/|för varje|a|an) ?(natt|plats|deltagare|person|kväll|tillfälle|dygn|besök|pass|night|place|participant|visit|uppdrag|elev)\\b|^ (natt)\\b");
    private static final SwiftPattern NOT_OF_IT = SwiftPattern.compile(
            "tidigare|konsultföretag|gick att köpa|går att köpa|hyra|vite|dagverksamhet|skulle kosta|marknad");

    @Override
    public List<UnitPrice> read(Clauses clauses) {
        List<UnitPrice> found = new ArrayList<>();
        for (Sentence sentence : clauses.sentencesWith(Cue.UNIT_PRICE)) {
            if (!sentence.has(Cue.AMOUNT) || NOT_OF_IT.standsIn(sentence.lower())) {
                continue;
            }
            for (Amount amount : Amounts.in(sentence.text(), sentence.lower())) {
                Matcher per = PER.finder(sentence.lower().substring(amount.to()));
                if (per.find() && found.size() < 5) {
                    String unit = per.group(1) == null ? per.group(2) : per.group(1);
                    int from = sentence.block().is(Block.Kind.ROW) ? 0 : amount.from();
                    found.add(new UnitPrice(
                            Source.plainly(sentence.cite(from, amount.to() + per.end())), amount.money(), unit));
                }
            }
        }
        return found;
    }

    @Override
    public List<Example> examples() {
        return List.of(new Example("Föreningen får 2 500 kr per natt.", UnitPrice.class, "price=2500 SEK, unit=natt"));
    }
}
