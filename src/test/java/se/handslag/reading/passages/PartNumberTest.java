package se.handslag.reading.passages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartNumberTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4. Parter",
                "4.2 Parter",
                "§ 4 Parter",
                "4 § Parter",
                "4) Parter",
                "IV. Parter",
                "B. Parter",
                "B.5  Parter",
                "B)  Parter",
                "Artikel 3. Parter",
                "Artikel IV Parter",
                "Kap. 2 Parter",
                "1 – Parter",
                "### B. Parter",
                "2.\tParter",
                "a) Parter"
            })
    void what_orders_the_parts_of_a_document_is_no_part_of_the_heading(String line) {
        assertThat(line.substring(PartNumber.length(line))).isEqualTo("Parter");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "S. Andersson",
                "2026-01-01",
                "400 000 kr",
                "Part 1 Kommunen",
                "Del av året",
                "XVI",
                "a) Parterna möts varje månad.",
                "12 personer"
            })
    void a_name_a_day_and_a_sum_are_no_numbers_of_parts(String line) {
        assertThat(PartNumber.length(line)).isZero();
    }
}
