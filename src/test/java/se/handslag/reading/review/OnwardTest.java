package se.handslag.reading.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.handslag.agreement.terms.AgreementTerms;
import se.handslag.agreement.terms.DocumentKind;
import se.handslag.agreement.terms.DurationTerm;
import se.handslag.agreement.terms.PartyTerm;
import se.handslag.agreement.terms.PurposeTerm;
import se.handslag.agreement.terms.Source;
import se.handslag.kernel.Citation;
import se.handslag.kernel.Language;

/** Where a reviewer is led: matter by matter, whatever the order of the document. */
class OnwardTest {

    private static final ValueKey GOAL = new ValueKey.Read(0);
    private static final ValueKey PERIOD = new ValueKey.Read(1);
    private static final ValueKey PARTY = new ValueKey.Read(2);

    private final AgreementTerms read = new AgreementTerms(
            DocumentKind.AGREEMENT,
            Language.SWEDISH,
            List.of(
                    new PurposeTerm.Goal(at(0), "Alla ska ha någonstans att gå.", true),
                    new DurationTerm.Period(at(1), null, null, List.of()),
                    new PartyTerm.Party(at(2), "Storby kommun", PartyTerm.Sector.PUBLIC, null, null, List.of())));

    @Test
    void oneBeginsWithTheFirstMatter() {
        assertThat(Onward.first(review())).contains(PARTY);
    }

    @Test
    void oneGoesOnWithTheNextMatterAlsoWhereNothingIsSaidOfIt() {
        assertThat(Onward.after(review(), PARTY)).contains(PERIOD);
        assertThat(Onward.after(review(), PERIOD)).contains(new ValueKey.Silent(Matter.SUMS));
    }

    @Test
    void theRestComesLastAndThenWhatWasLeftOpenBefore() {
        assertThat(Onward.after(review(), new ValueKey.Silent(Matter.ENDING))).contains(GOAL);
        assertThat(Onward.after(review(), GOAL)).contains(PARTY);
    }

    @Test
    void whatHasBeenSpokenOfIsPassedBy() {
        assertThat(Onward.first(review(accepted(PARTY)))).contains(PERIOD);
        assertThat(Onward.after(review(accepted(PERIOD)), PARTY)).contains(new ValueKey.Silent(Matter.SUMS));
    }

    @Test
    void whenAllIsSaidOneGoesNowhere() {
        var all = TakenAsRead.of(review()).stream()
                .map(judging -> judgement(judging.value(), judging.verdict()))
                .toArray(Judgement[]::new);

        assertThat(Onward.first(review(all))).isEmpty();
        assertThat(Onward.after(review(all), PARTY)).isEmpty();
    }

    private Review review(Judgement... said) {
        return Review.of(read, List.of(said), List.of());
    }

    private static Judgement accepted(ValueKey key) {
        return judgement(key, Verdict.ACCEPTED);
    }

    private static Judgement judgement(ValueKey key, Verdict verdict) {
        return new Judgement(key, verdict, null, null, Instant.EPOCH, 1);
    }

    private static Source at(int place) {
        return Source.plainly(new Citation("0".repeat(64), 1, place * 10, place * 10 + 3, "ord"));
    }
}
