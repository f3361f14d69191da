package se.handslag.reading.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.handslag.agreement.terms.AgreementTerms;
import se.handslag.agreement.terms.FindingKind.Grade;
import se.handslag.reading.GoldenAgreement;

/** What holds of every review, tried on every sample agreement. */
class ReviewOfSamplesTest {

    static List<GoldenAgreement> samples() {
        return GoldenAgreement.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyValueIsInOneMatterOrInTheRest(GoldenAgreement sample) {
        var review = Said.of(terms(sample)).review();

        var all = new ArrayList<>(review.rest());
        for (Matter matter : Matter.values()) {
            all.addAll(review.values(matter));
        }

        assertThat(all).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(review.values());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void untilSomebodySpeaksEverythingIsOpenAndNothingIsDone(GoldenAgreement sample) {
        var review = Said.of(terms(sample)).review();

        assertThat(review.terms()).isEqualTo(terms(sample));
        assertThat(review.values()).allMatch(ReviewedValue::isOpen);
        assertThat(review.unconfirmed()).hasSameSizeAs(review.values());
        assertThat(review.doneMatters()).isZero();
        assertThat(review.findings()).isEqualTo(sample.reading().findings());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whoeverAcceptsAllLeavesTheTermsAsTheyWereRead(GoldenAgreement sample) {
        var review = Said.of(terms(sample)).everything().everySilence().review();

        assertThat(review.terms()).isEqualTo(terms(sample));
        assertThat(review.unconfirmed()).isEmpty();
        assertThat(review.doneMatters()).isEqualTo(Matter.values().length);
        assertThat(review.isReady())
                .isEqualTo(review.findings().stream()
                        .noneMatch(finding -> finding.kind().grade() == Grade.ERROR));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whoeverSaysThatNothingIsStatedLeavesHeadingsAndTheLike(GoldenAgreement sample) {
        var said = Said.of(terms(sample));
        var values = said.review().values();
        values.forEach(value -> said.that(value.key(), Verdict.NOT_STATED));

        var left = new ArrayList<>(terms(sample).terms());
        values.forEach(value -> left.remove(value.read()));

        assertThat(said.review().terms().terms()).isEqualTo(left);
        assertThat(said.review().unconfirmed()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whatIsTakenWithoutRemarksIsNothingThatAnErrorOrAWarningPointsInto(GoldenAgreement sample) {
        var review = Said.of(terms(sample)).review();
        var pointedAt = new HashSet<ValueKey>();
        for (var finding : review.findings()) {
            if (finding.kind().grade() != Grade.NOTE) {
                for (var value : review.values()) {
                    var words = value.term().source().citation();
                    if (finding.places().stream()
                            .anyMatch(place -> place.page() == words.page()
                                    && Math.max(place.start(), words.start()) < Math.min(place.end(), words.end()))) {
                        pointedAt.add(value.key());
                    }
                }
            }
        }

        assertThat(review.withoutRemarks())
                .containsExactlyElementsOf(review.values().stream()
                        .filter(value -> !pointedAt.contains(value.key()))
                        .toList());
    }

    private static AgreementTerms terms(GoldenAgreement sample) {
        return sample.reading().terms();
    }
}
