package se.handslag.reading.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import se.handslag.agreement.Agreements;
import se.handslag.agreement.forms.Filled;
import se.handslag.agreement.forms.TermForms;
import se.handslag.agreement.forms.TypedSource;
import se.handslag.agreement.terms.Term;
import se.handslag.identity.DemoDoor;
import se.handslag.obligations.kept.ObligationBook;
import se.handslag.partnership.Partnerships;
import se.handslag.reading.review.Judging;
import se.handslag.reading.review.Matter;
import se.handslag.reading.review.ValueKey;
import se.handslag.reading.review.Verdict;

/** An agreement that no file holds becomes a partnership as well as any other. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "handslag.demo=true")
class TypedAgreementTest {

    private static final String TITLE = "Överenskommelse på papper";

    @Autowired
    KeptReadings readings;

    @Autowired
    Reviews reviews;

    @Autowired
    Confirmation confirmation;

    @Autowired
    Partnerships partnerships;

    @Autowired
    Agreements agreements;

    @Autowired
    ObligationBook book;

    @Autowired
    DemoDoor cast;

    private Desk desk;
    private UUID reading;

    @BeforeEach
    void somethingIsBegun() {
        desk = new Desk(cast, readings, reviews, confirmation);
        reading = desk.as(Shelter.HOST, () -> readings.begin("  " + TITLE + " ").orElseThrow());
    }

    @Test
    void itBeginsWithNothingButItsName() {
        var begun = desk.found(reading);

        assertThat(begun.isTyped()).isTrue();
        assertThat(begun.title()).isEqualTo(TITLE);
        assertThat(begun.review().values()).isEmpty();
        assertThat(begun.review().doneMatters()).isZero();
    }

    @Test
    void whatHasNoNameIsNotBegun() {
        assertThat(desk.as(Shelter.HOST, () -> readings.begin("   "))).isEmpty();
        assertThat(desk.as(Shelter.HOST, () -> readings.begin("x".repeat(KeptReadings.LONGEST_TITLE + 1))))
                .isEmpty();
        assertThat(desk.as(Shelter.HOST, () -> readings.begin("x".repeat(KeptReadings.LONGEST_TITLE))))
                .isPresent();
    }

    @Test
    void whatIsTypedInBecomesAPartnershipWithTheDaysThatFollow() {
        add(1, "party", Map.of("name", "Älvhamra kommun", "sector", "public", "board", "socialnämnden"));
        add(2, "party", Map.of("name", Shelter.GUEST, "sector", "civil"));
        add(3, "period", Map.of("start", "2026-01-01", "end", "2028-12-31"));
        add(4, "cash", Map.of("party", "Älvhamra kommun", "amount", "400 000", "per", "year"));
        for (Matter silent :
                Set.of(Matter.PAYMENTS, Matter.MEETINGS, Matter.FOLLOW_UP, Matter.EXTENSION, Matter.ENDING)) {
            desk.as(Shelter.HOST, () -> reviews.acceptMatter(reading, silent));
        }

        var outcome = desk.confirm(reading, Desk.asReviewed("", Set.of(Shelter.GUEST)));

        assertThat(outcome).isInstanceOf(ConfirmOutcome.Confirmed.class);
        var dossier = ((ConfirmOutcome.Confirmed) outcome).partnership();
        desk.as(Shelter.HOST, () -> {
            var partnership = partnerships.find(dossier).orElseThrow();
            assertThat(partnership.name()).isEqualTo(TITLE);
            assertThat(partnership.lastDay()).isEqualTo(LocalDate.parse("2028-12-31"));
            assertThat(partnership.parties())
                    .extracting(party -> party.name())
                    .containsExactly("Älvhamra kommun", Shelter.GUEST);
            assertThat(agreements.latest(dossier).orElseThrow().version()).isNull();
            assertThat(book.of(dossier)).isNotEmpty();
            return dossier;
        });
    }

    @Test
    void nothingHoldsBeforeTheEightMattersAreDone() {
        add(1, "party", Map.of("name", "Älvhamra kommun", "sector", "public", "board", "socialnämnden"));

        assertThat(desk.confirm(reading, Desk.asReviewed("", Set.of())))
                .isInstanceOfSatisfying(
                        ConfirmOutcome.NotReady.class,
                        not -> assertThat(not.open())
                                .doesNotContain(Matter.PARTIES)
                                .hasSize(Matter.values().length - 1));
    }

    private void add(int number, String kind, Map<String, String> fields) {
        var filled = TermForms.fill(kind, fields, TypedSource.of(reading.toString(), number, kind), null);
        assertThat(filled).isInstanceOf(Filled.Value.class);
        Term term = ((Filled.Value) filled).term();
        var judging = new Judging(new ValueKey.Added(number), Verdict.CORRECTED, term, 0);
        assertThat(desk.<Said>as(Shelter.HOST, () -> reviews.judge(reading, judging)))
                .isInstanceOf(Said.Kept.class);
    }
}
