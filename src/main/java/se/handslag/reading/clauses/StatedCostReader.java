package se.handslag.reading.clauses;

import java.util.ArrayList;
import java.util.List;
import se.handslag.agreement.terms.MoneyTerm.StatedCost;
import se.handslag.agreement.terms.Source;
import se.handslag.kernel.SwiftPattern;
import se.handslag.reading.lexicon.Amount;
import se.handslag.reading.lexicon.Amounts;
import se.handslag.reading.passages.Block;
import se.handslag.reading.passages.Cue;
import se.handslag.reading.passages.Sentence;
import se.handslag.reading.passages.Topic;

/** Reads what the whole costs, or how large it is in money, as running text states it. */
final class StatedCostReader implements ClauseReader {

    private static final SwiftPattern EXTENT = SwiftPattern.compile(
            "totala? (?:ekonomiska )?(?:omfattning|kostnad|budget)|omsätter|kostnad(?:en|erna)? (?:uppgår|beräknas|för)|total (?:cost|budget|value)|kostnaden belastar|för hela (?:perioden|avtalstiden)|over the whole term");

    @Override
    public List<StatedCost> read(Clauses clauses) {
        List<StatedCost> found = new ArrayList<>();
        for (Sentence sentence : clauses.sentencesWith(Cue.AMOUNT)) {
            boolean there = Clauses.isAbout(sentence, Topic.ECONOMY, Topic.PAYMENT, Topic.COMMITMENTS)
                    || sentence.topic() == null;
            if (!there || sentence.block().is(Block.Kind.ROW) || !EXTENT.standsIn(sentence.lower())) {
                continue;
            }
            for (Amount amount : Amounts.in(sentence.text(), sentence.lower())) {
                if (found.size() < 6) {
                    found.add(new StatedCost(
                            Source.plainly(sentence.cite(amount.from(), amount.to())),
                            Words.trimmed(sentence.text().substring(0, amount.from())),
                            amount.money(),
                            YearlyOrInAll.of(sentence, amount, clauses)));
                }
            }
        }
        return found;
    }

    @Override
    public List<Example> examples() {
        return List.of(new Example(
                "Ekonomi\n\nÖverenskommelsens totala omfattning är 4 785 000 kr/år.",
                StatedCost.class,
                "amount=4785000 SEK, per=YEAR"));
    }
}
