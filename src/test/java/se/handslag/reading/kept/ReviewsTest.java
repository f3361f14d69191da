package se.handslag.reading.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import se.handslag.agreement.terms.FindingKind;
import se.handslag.agreement.terms.Term;
import se.handslag.reading.review.FindingKey;
import se.handslag.reading.review.Judging;
import se.handslag.reading.review.Matter;
import se.handslag.reading.review.ReviewedValue;
import se.handslag.reading.review.ValueKey;
import se.handslag.reading.review.Verdict;

/** What people say of a reading is kept as they say it, and nobody's word is lost by another's. */
class ReviewsTest extends AtTheDesk {

    @Autowired
    TransactionTemplate transaction;

    private UUID reading;

    @BeforeEach
    void somethingIsRead() {
        reading = desk.keep(Shelter.copy());
    }

    @Test
    void ofTwoWhoSpeakOfOneValueAtOnceTheLaterIsToldAndTheFirstIsKept() throws Exception {
        var value = value(Matter.TERM);

        var said = atOnce(
                new Judging(value.key(), Verdict.ACCEPTED, null, 0),
                new Judging(value.key(), Verdict.NOT_STATED, null, 0));

        assertThat(said).containsExactly(new Said.Kept(2), new Said.ChangedMeanwhile());
        assertThat(value(Matter.TERM).verdict()).isEqualTo(Verdict.ACCEPTED);
        assertThat(value(Matter.TERM).revision()).isEqualTo(1);
        assertThat(desk.found(reading).revision()).isEqualTo(2);
    }

    @Test
    void ofTwoWhoSpeakOfDifferentValuesAtOnceBothAreKept() throws Exception {
        var said = atOnce(
                new Judging(value(Matter.TERM).key(), Verdict.ACCEPTED, null, 0),
                new Judging(value(Matter.ENDING).key(), Verdict.NOT_STATED, null, 0));

        assertThat(said).containsExactly(new Said.Kept(2), new Said.Kept(3));
        assertThat(value(Matter.TERM).verdict()).isEqualTo(Verdict.ACCEPTED);
        assertThat(value(Matter.ENDING).verdict()).isEqualTo(Verdict.NOT_STATED);
    }

    @Test
    void ofTwoWhoAddAtOnceTheLaterIsToldAndTheFirstIsKept() throws Exception {
        var term = value(Matter.ENDING).term();
        var key = desk.found(reading).review().nextAdded();

        var said = atOnce(new Judging(key, Verdict.CORRECTED, term, 0), new Judging(key, Verdict.CORRECTED, term, 0));

        assertThat(said).containsExactly(new Said.Kept(2), new Said.ChangedMeanwhile());
    }

    @Test
    void whoeverHasNotSeenTheLatestChangesNothingNotEvenTheRevision() throws Exception {
        var value = value(Matter.TERM);
        assertThat(judge(value.key(), Verdict.ACCEPTED, null, 0)).isEqualTo(new Said.Kept(2));
        var before = contents.everything();

        assertThat(judge(value.key(), Verdict.NOT_STATED, null, 0)).isEqualTo(new Said.ChangedMeanwhile());
        assertThat(judge(value.key(), Verdict.NOT_STATED, null, 2)).isEqualTo(new Said.ChangedMeanwhile());
        assertThat(desk.<Said>as(Shelter.HOST, () -> reviews.judge(reading, 1, value.key(), Verdict.NOT_STATED, null)))
                .isEqualTo(new Said.ChangedMeanwhile());

        assertThat(contents.everything()).isEqualTo(before);
    }

    @Test
    void whoeverHasSeenTheWholeAsItIsIsHeard() {
        assertThat(desk.<Said>as(
                        Shelter.HOST,
                        () -> reviews.judge(reading, 1, value(Matter.TERM).key(), Verdict.ACCEPTED, null)))
                .isEqualTo(new Said.Kept(2));
        assertThat(value(Matter.TERM).verdict()).isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void whatCannotBeSaidIsNotKept() throws Exception {
        var term = value(Matter.ENDING).term();
        var before = contents.everything();

        for (var nonsense : List.of(
                new Judging(new ValueKey.Read(9999), Verdict.ACCEPTED, null, 0),
                new Judging(new ValueKey.Added(2), Verdict.CORRECTED, term, 0),
                new Judging(new ValueKey.Added(1), Verdict.ACCEPTED, null, 0),
                new Judging(new ValueKey.Silent(Matter.TERM), Verdict.ACCEPTED, null, 0),
                new Judging(new ValueKey.Silent(Matter.TERM), Verdict.CORRECTED, term, 0))) {
            assertThat(desk.<Said>as(Shelter.HOST, () -> reviews.judge(reading, nonsense)))
                    .isEqualTo(new Said.Unknown());
        }
        assertThat(desk.<Said>as(Shelter.HOST, () -> reviews.accept(reading, new FindingKey("finnsinte"), "Därför.")))
                .isEqualTo(new Said.Unknown());

        assertThat(contents.everything()).isEqualTo(before);
    }

    @Test
    void whatWasAddedIsKeptAcceptingItTakesNothingAwayAndItsKeyIsNotGivenAgain() {
        var term = value(Matter.ENDING).term();
        var key = new ValueKey.Added(1);
        judge(key, Verdict.CORRECTED, term, 0);

        assertThat(judge(key, Verdict.ACCEPTED, null, 1)).isEqualTo(new Said.Unknown());
        assertThat(desk.found(reading).review().values(Matter.ENDING)).hasSize(2);

        assertThat(judge(key, Verdict.OPEN, null, 1)).isEqualTo(new Said.Kept(3));
        assertThat(desk.found(reading).review().values(Matter.ENDING)).hasSize(1);
        assertThat(desk.found(reading).review().nextAdded()).isEqualTo(new ValueKey.Added(2));
        assertThat(judge(key, Verdict.CORRECTED, term, 0)).isEqualTo(new Said.Unknown());
    }

    @Test
    void aMatterIsAcceptedAsAWholeAndWhatWasSaidOfItBeforeStands() {
        var first = desk.found(reading).review().values(Matter.PARTIES).getFirst();
        judge(first.key(), Verdict.NOT_STATED, null, 0);

        desk.<Said>as(Shelter.HOST, () -> reviews.acceptMatter(reading, Matter.PARTIES));

        assertThat(desk.found(reading).review().values(Matter.PARTIES))
                .extracting(ReviewedValue::verdict)
                .containsExactly(Verdict.NOT_STATED, Verdict.ACCEPTED);
        assertThat(desk.found(reading).review().doneMatters()).isEqualTo(1);
    }

    @Test
    void whatNothingIsSaidAgainstIsAcceptedAtOnceAndTheRestStaysOpen() {
        var invalid = desk.keep(Shelter.copy().with("31 december 2024", "31 december 2027"));
        var clear = desk.found(invalid).review().withoutRemarks();

        assertThat(desk.<Integer>as(Shelter.HOST, () -> reviews.acceptWithoutRemarks(invalid)))
                .isEqualTo(clear.size());

        var review = desk.found(invalid).review();
        assertThat(review.withoutRemarks()).isEmpty();
        assertThat(review.findings()).extracting(finding -> finding.kind()).contains(FindingKind.PERIOD_INVALID);
        assertThat(review.values(Matter.TERM)).isNotEmpty().allMatch(ReviewedValue::isOpen);
    }

    @Test
    void aReadingOfAnotherSpaceIsUnknownThere() throws Exception {
        var value = value(Matter.TERM).key();
        var before = contents.everything();

        assertThat(desk.as(Shelter.GUEST, () -> reviews.find(reading))).isEmpty();
        assertThat(desk.<Said>as(
                        Shelter.GUEST, () -> reviews.judge(reading, new Judging(value, Verdict.ACCEPTED, null, 0))))
                .isEqualTo(new Said.Unknown());
        assertThat(desk.<Said>as(Shelter.GUEST, () -> reviews.acceptMatter(reading, Matter.TERM)))
                .isEqualTo(new Said.Unknown());
        assertThat(desk.<Integer>as(Shelter.GUEST, () -> reviews.acceptWithoutRemarks(reading)))
                .isZero();
        assertThat(desk.<ConfirmOutcome>as(
                        Shelter.GUEST, () -> confirmation.confirm(reading, Desk.all(null, null, null))))
                .isEqualTo(new ConfirmOutcome.Unknown());

        assertThat(contents.everything()).isEqualTo(before);
    }

    @Test
    void theSameFileKeptByTwoAtOnceIsOneDocumentOneVersionAndOneReading() throws Exception {
        var copy = Shelter.copy();
        var read = copy.reading();
        var before = counted();

        var kept = new AtOnce(transaction, database)
                .both(
                        desk.at(Shelter.HOST),
                        () -> readings.keep(Shelter.NAME, copy.bytes(), read),
                        desk.at(Shelter.HOST),
                        () -> readings.keep("samma.txt", copy.bytes(), read));

        assertThat(kept.getFirst()).isEqualTo(kept.getLast());
        assertThat(counted()).isEqualTo(before.stream().map(count -> count + 1).toList());
    }

    private List<Integer> counted() throws Exception {
        return contents
                .ask("select count(*) from records.document union all select count(*) from records.version"
                        + " union all select count(*) from reading.reading")
                .stream()
                .map(Integer::valueOf)
                .toList();
    }

    private ReviewedValue value(Matter matter) {
        return desk.found(reading).review().values(matter).getFirst();
    }

    private Said judge(ValueKey key, Verdict verdict, Term term, int seen) {
        return desk.as(Shelter.HOST, () -> reviews.judge(reading, new Judging(key, verdict, term, seen)));
    }

    private List<Said> atOnce(Judging one, Judging other) throws Exception {
        return new AtOnce(transaction, database)
                .both(
                        desk.at(Shelter.HOST),
                        () -> reviews.judge(reading, one),
                        desk.at(Shelter.HOST),
                        () -> reviews.judge(reading, other));
    }
}
