package se.handslag.site.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.handslag.site.parts.LifeLine;

class AgreementLineTest {

    static List<Path> goldenFiles() {
        return Read.goldenFiles();
    }

    @Test
    void todayStandsWhereSoMuchOfTheTermIsGone() {
        var line = line("2026-01-01", "2026-12-31").orElseThrow();

        assertThat(Double.parseDouble(line.today().orElseThrow())).isBetween(87.0, 88.0);
        assertThat(Double.parseDouble(line.gone())).isBetween(85.0, 86.0);
        assertThat(line.gist()).startsWith("Livslinje för 1 januari 2026 – 31 december 2026");
    }

    @Test
    void whatHasNotBegunHasNothingBehindItAndWhatHasEndedHasAll() {
        assertThat(line("2027-01-01", "2027-12-31").orElseThrow().gone()).isEqualTo("0");
        assertThat(line("2024-01-01", "2024-12-31").orElseThrow().gone()).isEqualTo("96.0");
        assertThat(line("2024-01-01", "2024-12-31").orElseThrow().today()).isEmpty();
    }

    @Test
    void itTellsItsFirstAndItsLastDay() {
        assertThat(line("2026-01-01", "2026-12-31").orElseThrow().first()).isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(line("2026-01-01", "2026-12-31").orElseThrow().last()).contains(LocalDate.of(2026, 12, 31));
    }

    @Test
    void aTermThatIsNotToldHasNoLine() {
        assertThat(AgreementLine.of(
                        Read.text("a.txt", "Överenskommelse om idéburet offentligt partnerskap"),
                        Read.TODAY,
                        Read.SPEECH))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("goldenFiles")
    void everyPointLiesOnTheLine(Path file) {
        AgreementLine.of(Read.golden(file), Read.TODAY, Read.SPEECH)
                .ifPresent(line -> assertThat(line.points())
                        .allSatisfy(point ->
                                assertThat(Double.parseDouble(point.at())).isBetween(2.0, 98.0)));
    }

    private static Optional<LifeLine> line(String first, String last) {
        return AgreementLine.of(
                Read.text(
                        "a.txt",
                        "Överenskommelse om idéburet offentligt partnerskap mellan Älvhamra kommun och Hedviks Husförening",
                        "",
                        "Överenskommelsen gäller från och med " + first + " till och med " + last + "."),
                Read.TODAY,
                Read.SPEECH);
    }
}
