package se.handslag.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.handslag.agreement.terms.Contribution;
import se.handslag.agreement.terms.DurationTerm;
import se.handslag.agreement.terms.Term;
import se.handslag.kernel.Citation;
import se.handslag.reading.document.DocumentText;
import se.handslag.reading.document.Documents;

/** Whoever clicks on a value comes to the words that say it. */
class CitationsTest {

    private static final String YEARS_SAID_TWICE = """
            Överenskommelse om idéburet offentligt partnerskap

            1. Parter
            Alskogs kommun, org.nr 212000-0449, nedan kommunen
            Kvarnföreningen, org.nr 802400-0013, nedan föreningen

            2. Bakgrund
            Kommunfullmäktige beslutade 2024-01-01 om nya riktlinjer. Budgeten för hela kulturområdet var
            500 000 kr detta år, och en utredning om kvarnen tog sex månader. Den lades fram 2026-12-31.

            3. Avtalstid
            Avtalet gäller från och med 2024-01-01 till och med 2026-12-31.

            4. Uppsägning
            Avtalet kan sägas upp av endera parten med en uppsägningstid av sex månader.

            5. Ekonomi
            Kommunen bidrar med 500 000 kr per år till föreningen.
            """;

    static List<GoldenAgreement> agreements() {
        return GoldenAgreement.all();
    }

    @ParameterizedTest
    @MethodSource("agreements")
    void every_value_that_is_read_points_at_its_words(GoldenAgreement agreement) {
        Reading reading = agreement.reading();

        assertThat(reading.terms().terms()).isNotEmpty();
        for (Term term : reading.terms().terms()) {
            assertThat(Citations.in(term))
                    .as(term.toString())
                    .isNotEmpty()
                    .allSatisfy(place -> standsIn(agreement, place));
        }
    }

    @ParameterizedTest
    @MethodSource("agreements")
    void every_finding_and_proposal_points_at_its_words(GoldenAgreement agreement) {
        assertThat(agreement.reading().findings())
                .allSatisfy(
                        finding -> assertThat(Citations.in(finding)).allSatisfy(place -> standsIn(agreement, place)));
    }

    @ParameterizedTest
    @MethodSource("agreements")
    void what_others_get_as_json_points_at_its_words(GoldenAgreement agreement) {
        String hash = agreement.reading().document().hash();

        List<Citation> inJson = Citations.inJson(hash, agreement.json());

        assertThat(inJson)
                .hasSizeGreaterThan(agreement.reading().terms().terms().size());
        assertThat(inJson).allSatisfy(place -> standsIn(agreement, place));
    }

    @Test
    void a_value_that_stands_twice_is_cited_where_the_clause_says_it() {
        List<Term> terms = read(YEARS_SAID_TWICE).terms().terms();

        assertThat(terms)
                .filteredOn(DurationTerm.Period.class::isInstance)
                .singleElement()
                .satisfies(term -> {
                    var period = (DurationTerm.Period) term;
                    assertThat(period.start()).isNotNull();
                    assertThat(period.start().value()).isEqualTo(LocalDate.of(2024, 1, 1));
                    assertThat(period.start().citation().start()).isEqualTo(YEARS_SAID_TWICE.lastIndexOf("2024-01-01"));
                    assertThat(period.end()).isNotNull();
                    assertThat(period.end().citation().start()).isEqualTo(YEARS_SAID_TWICE.lastIndexOf("2026-12-31"));
                });
        assertThat(terms)
                .filteredOn(Contribution.Cash.class::isInstance)
                .singleElement()
                .satisfies(cash -> assertThat(cash.source().citation())
                        .satisfies(place -> holds(place, "500 000 kr", YEARS_SAID_TWICE.lastIndexOf("500 000 kr"))));
        assertThat(terms)
                .filteredOn(DurationTerm.Ending.class::isInstance)
                .anySatisfy(ending -> assertThat(ending.source().citation())
                        .satisfies(place -> holds(place, "sex månader", YEARS_SAID_TWICE.lastIndexOf("sex månader"))));
    }

    private static void holds(Citation place, String words, int at) {
        assertThat(place.words()).contains(words);
        assertThat(place.start()).isLessThanOrEqualTo(at);
        assertThat(place.end()).isGreaterThanOrEqualTo(at + words.length());
    }

    private static void standsIn(GoldenAgreement agreement, Citation place) {
        DocumentText document = agreement.reading().document();
        assertThat(place.documentHash()).isEqualTo(hash(agreement));
        assertThat(place.page()).isBetween(1, document.pages().size());
        assertThat(document.pages().get(place.page() - 1).number()).isEqualTo(place.page());
        assertThat(document.pages().get(place.page() - 1).text().substring(place.start(), place.end()))
                .isEqualTo(place.words());
    }

    private static String hash(GoldenAgreement agreement) {
        try {
            byte[] bytes = Files.readAllBytes(agreement.document());
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (IOException | NoSuchAlgorithmException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static Reading read(String text) {
        var opening = new Documents().open(text.getBytes(StandardCharsets.UTF_8), "avtal.txt");
        return new AgreementReader().read((DocumentText) opening);
    }
}
