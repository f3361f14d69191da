package se.handslag.site.demo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.handslag.agreement.terms.DurationTerm;
import se.handslag.reading.AgreementReader;
import se.handslag.reading.document.DocumentText;
import se.handslag.reading.document.Documents;

/** Whenever somebody tries the program, its partnerships run. */
class DemoFileTest {

    @ParameterizedTest(name = "on {0}")
    @ValueSource(strings = {"2026-04-01", "2026-11-23", "2027-03-31", "2027-04-01", "2031-12-31", "2032-02-29"})
    void everyAgreementHoldsToday(LocalDate today) {
        var files = DemoFile.on(today);

        for (var entry : files.entries("agreements.txt").toList()) {
            var text = (DocumentText) new Documents().open(files.bytes(entry.getFirst()), entry.getFirst());
            assertThat(new AgreementReader().read(text).terms().all(DurationTerm.Period.class))
                    .as(entry.getFirst())
                    .anyMatch(term -> !term.start().value().isAfter(today)
                            && !term.end().value().isBefore(today));
        }
    }

    @Test
    void allYearsMoveTogether() {
        var text = new String(DemoFile.on(LocalDate.parse("2030-06-01")).bytes("natthamnen.txt"), UTF_8);

        assertThat(text).contains("vintern 2028/2029", "1 januari 2030", "31 december 2031", "SN 2029/0214");
    }
}
