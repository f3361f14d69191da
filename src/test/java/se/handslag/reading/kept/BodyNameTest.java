package se.handslag.reading.kept;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Storby kommun genom socialnämnden          | socialnämnden  | Storby kommun",
                "Storby kommun, socialnämnden               | Socialnämnden  | Storby kommun",
                "Storby kommun genom dess kommunstyrelse    | kommunstyrelse | Storby kommun",
                "Socialnämnden i Storby kommun              | socialnämnden  | Storby kommun",
                "City of Björkesjö (Björkesjö stad), Integration Committee | Integration Committee | City of Björkesjö (Björkesjö stad)",
                "Municipality of Sunnerö, Social Welfare Board | Social Welfare Board | Municipality of Sunnerö",
                "Region Västmarken                          | -              | Region Västmarken",
                "Region Västmarken                          | regionstyrelsen | Region Västmarken",
                "Socialnämnden                              | socialnämnden  | Socialnämnden",
                "Norra Kärrs kommun – kultur- och fritidsnämnden | kultur- och fritidsnämnden | Norra Kärrs kommun"
            })
    void aBodyIsNamedWithoutItsBoard(String name, String board, String body) {
        assertThat(BodyName.of(name, board)).isEqualTo(body);
    }
}
