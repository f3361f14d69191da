package se.handslag.reading.binder;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.handslag.kernel.Citation;
import se.handslag.reading.document.DocumentText;
import se.handslag.reading.document.Format;
import se.handslag.reading.document.PageText;

class ContactListTest {

    @Test
    void aSheetWithHeadsGivesWhoAndWhatAndHowToReachThem() {
        var book = new Sheets("Kontakter")
                .row("Kontakter Öppna dörren")
                .row("Namn", "Funktion", "Organisation", "E-post", "Telefon")
                .row("Ida Berg", "Samordnare", "Ekby kommun", "ida.berg@ekby.invalid", "070-123 45 67")
                .row("Bo Lind", null, "Föreningen Ån", null, "0123-456 78")
                .row("Reception", "öppet 9–12", null, null, null)
                .row(null, "Vakt", null, "vakt@ekby.invalid", null)
                .opened();

        var list = ContactRows.read(book.text(), book.sheets()).orElseThrow();

        assertThat(list.lines())
                .extracting(
                        ContactLine::name,
                        ContactLine::role,
                        ContactLine::organisation,
                        ContactLine::mail,
                        ContactLine::phone)
                .containsExactly(
                        tuple("Ida Berg", "Samordnare", "Ekby kommun", "ida.berg@ekby.invalid", "070-123 45 67"),
                        tuple("Bo Lind", null, "Föreningen Ån", null, "0123-456 78"));
        assertThat(list.unread())
                .containsExactly(
                        new UnreadRow(5, "Reception | öppet 9–12", UnreadRow.Why.NO_CONTACT),
                        new UnreadRow(6, "Vakt | vakt@ekby.invalid", UnreadRow.Why.NO_NAME));
        assertThat(list.lines().get(1).citation().words()).isEqualTo("Bo Lind\t\tFöreningen Ån\t\t0123-456 78");
    }

    @Test
    void linesOfATextAreReadByWhatTheyLookLike() {
        var text = new DocumentText("0".repeat(64), Format.DOCX, List.of(new PageText(1, """
                Vilka vi är

                Ida Berg, samordnare, Ekby kommun, ida@ekby.invalid
                Bo Lind\tkassör\tFöreningen Ån\t+46 70 123 45 67
                """)));

        var list = ContactRows.read(text, TextTables.of(text)).orElseThrow();

        assertThat(list.lines())
                .extracting(ContactLine::name, ContactLine::role, ContactLine::organisation)
                .containsExactly(
                        tuple("Ida Berg", "samordnare", "Ekby kommun"), tuple("Bo Lind", "kassör", "Föreningen Ån"));
        assertThat(list.lines().get(1).phone()).isEqualTo("+46 70 123 45 67");
        Citation place = list.lines().get(0).citation();
        assertThat(text.pages().get(0).text().substring(place.start(), place.end()))
                .startsWith("Ida Berg, sam");
    }

    @Test
    void separatedValuesMayBeQuotedAndInTheOldEncoding() {
        String csv = "\"Namn\";\"Organisation\";\"Mejl\"\r\n\"Åsa Ek\";\"Ån; en \"\"förening\"\"\";asa@an.invalid\r\n";

        var reading = Binder.open(List.of(new SentFile("lista.CSV", csv.getBytes(ISO_8859_1))))
                .read(LocalDate.of(2025, 1, 1), step -> {});

        assertThat(reading.contacts())
                .extracting(ContactLine::name, ContactLine::organisation)
                .containsExactly(tuple("Åsa Ek", "Ån; en \"förening\""));
    }

    @Test
    void aBudgetWithASheetOfPeopleGivesBoth() {
        byte[] book = new Sheets("Budget")
                .row("Post", "Belopp kr")
                .row("Lön", 100_000)
                .row("Hyra", 50_000)
                .sheet("Kontakter")
                .row("Namn", "Telefon")
                .row("Ida Berg", "070-123 45 67")
                .bytes();

        var reading = Binder.open(List.of(new SentFile("b.xlsx", book))).read(LocalDate.of(2025, 1, 1), step -> {});

        assertThat(reading.budgets()).hasSize(1);
        assertThat(reading.contacts())
                .extracting(line -> line.citation().page())
                .containsExactly(2);
    }

    @Test
    void oneAddressInALetterIsNoList() {
        byte[] letter = "Hej\n\nVi ses på torsdag.\n\nIda Berg, ida@ekby.invalid\n".getBytes(UTF_8);

        var reading = Binder.open(List.of(new SentFile("brev.txt", letter))).read(LocalDate.of(2025, 1, 1), step -> {});

        assertThat(reading.files().get(0).kind()).isEqualTo(BinderKind.NOT_UNDERSTOOD);
    }
}
