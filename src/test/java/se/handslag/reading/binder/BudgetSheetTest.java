package se.handslag.reading.binder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static se.handslag.reading.binder.ColumnRole.AMOUNT;
import static se.handslag.reading.binder.ColumnRole.CASH;
import static se.handslag.reading.binder.ColumnRole.IGNORE;
import static se.handslag.reading.binder.ColumnRole.IN_KIND;
import static se.handslag.reading.binder.ColumnRole.LABEL;
import static se.handslag.reading.binder.ColumnRole.PARTY;
import static se.handslag.reading.binder.ColumnRole.YEAR;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.handslag.agreement.terms.MoneyTerm.BudgetTable;
import se.handslag.agreement.terms.MoneyTerm.BudgetTable.Unit;
import se.handslag.kernel.Money;
import se.handslag.reading.binder.Sheets.Formatted;
import se.handslag.reading.binder.Sheets.Formula;

class BudgetSheetTest {

    @Test
    void aPlainBudgetIsReadWithoutAsking() {
        var sheet = new Sheets("Budget 2025")
                .row("Budget för Öppna dörren 2025, belopp i kronor")
                .row()
                .row("Post", "Belopp, kr")
                .row("Samordnare", 250_000)
                .row("Lokalhyra", 60_000)
                .row("Summa", new Formula("SUM(B4:B5)", 310_000))
                .budget();

        assertThat(roles(sheet)).containsExactly(LABEL, AMOUNT);
        assertThat(sheet.proposed().isSure()).isTrue();
        var table = only(sheet);
        assertThat(table.rows())
                .extracting(BudgetTable.Row::label, BudgetTable.Row::amount)
                .containsExactly(tuple("Samordnare", Money.kronor(250_000)), tuple("Lokalhyra", Money.kronor(60_000)));
        assertThat(table.statedTotal().value()).isEqualTo(Money.kronor(310_000));
        assertThat(table.unit()).isEqualTo(Unit.KRONOR);
    }

    @Test
    void aCitationPointsIntoTheTextOfTheSheet() {
        var opened = new Sheets("Text")
                .row("Bara text")
                .sheet("Budget")
                .row("Post", null, "Belopp kr")
                .row("Hyra", null, new Formatted(60_000, "#,##0"))
                .row("Fika", null, 2025)
                .opened();
        var sheet = BudgetSheet.of(opened, opened.sheets().get(1)).orElseThrow();

        var table = only(sheet);

        var rent = table.rows().get(0).citation();
        assertThat(rent.page()).isEqualTo(2);
        assertThat(rent.words()).isEqualTo("60 000");
        assertThat(rent.documentHash()).isEqualTo(opened.hash());
        assertThat(opened.text().pages().get(1).text()).startsWith("Post\t\tBelopp kr\nHyra\t\t60 000\n");
        assertThat(opened.text().pages().get(1).text().substring(rent.start(), rent.end()))
                .isEqualTo("60 000");
        assertThat(table.source().citation().words()).isEqualTo("Post\t\tBelopp kr\nHyra\t\t60 000\nFika\t\t2025");
        assertThat(table.rows().get(1).amount()).isEqualTo(Money.kronor(2025));
    }

    @Test
    void cashAndWhatIsGivenInKindAreToldApart() {
        var sheet = new Sheets("B")
                .row("Part", "Insats", "Kontant, tkr", "Naturainsats, tkr", "Summa, tkr", "Kommentar")
                .row("Ekby kommun", "Samordnare", 300, null, 300, "halvtid")
                .row("Föreningen Ån", "Ideella timmar", null, 120, 120, null)
                .row(null, "Summa", 300, 120, 420, null)
                .budget();

        assertThat(roles(sheet)).containsExactly(PARTY, LABEL, CASH, IN_KIND, IGNORE, IGNORE);
        var read = sheet.read(sheet.proposed());
        assertThat(read.columns()).extracting(column -> column.column().role()).containsExactly(CASH, IN_KIND);
        assertThat(read.tables())
                .extracting(table -> table.statedTotal().value())
                .containsExactly(Money.kronor(300_000), Money.kronor(120_000));
        assertThat(read.tables().get(0).rows().get(0).giver()).isEqualTo("Ekby kommun");
        assertThat(read.tables().get(1).rows().get(0).amount()).isEqualTo(Money.kronor(120_000));
        assertThat(read.unread()).isEmpty();
    }

    @Test
    void twoRowsOfHeadsWithMergedCellsGiveEachColumnItsYearAndItsSort() {
        var sheet = new Sheets("B")
                .row("Post", 2025, null, 2026, null)
                .row(null, "Kontant", "Natura", "Kontant", "Natura")
                .row("Lön", 100_000, 20_000, 110_000, 25_000)
                .row("Hyra", 50_000, 0, 52_000, 0)
                .merge("B1:C1")
                .merge("D1:E1")
                .merge("A1:A2")
                .budget();

        assertThat(roles(sheet)).containsExactly(LABEL, CASH, IN_KIND, CASH, IN_KIND);
        assertThat(sheet.tables(sheet.proposed()))
                .extracting(BudgetTable::year)
                .containsExactly(2025, 2025, 2026, 2026);
        assertThat(sheet.proposed().columns().get(3).head()).isEqualTo("2026 Kontant");
    }

    @Test
    void columnsOfPartiesAreTheirs() {
        var sheet = new Sheets("B")
                .row("Kostnad", "Ekby kommun (kr)", "Föreningen Ån (kr)", "Totalt (kr)")
                .row("Lön", 100_000, 20_000, 120_000)
                .row("Hyra", 50_000, 5_000, 55_000)
                .budget();

        assertThat(roles(sheet)).containsExactly(LABEL, AMOUNT, AMOUNT, IGNORE);
        assertThat(sheet.tables(sheet.proposed()))
                .extracting(BudgetTable::party)
                .containsExactly("Ekby kommun", "Föreningen Ån");
    }

    @Test
    void aColumnOfYearsGivesATableForEachYear() {
        var sheet = new Sheets("B")
                .row("År", "Post", "Belopp kr")
                .row(2025, "Lön", 100_000)
                .row(2026, "Lön", 110_000)
                .row(2025, "Hyra", 50_000)
                .row("nästa", "Hyra", 50_000)
                .budget();

        assertThat(roles(sheet)).containsExactly(YEAR, LABEL, AMOUNT);
        var read = sheet.read(sheet.proposed());
        assertThat(read.tables()).extracting(BudgetTable::year).containsExactly(2025, 2026);
        assertThat(read.tables().get(0).rows()).hasSize(2);
        assertThat(read.unread()).containsExactly(new UnreadRow(5, "nästa | Hyra | 50000", UnreadRow.Why.NO_YEAR));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12 500 | 12500",
                "12 500 kr | 12500",
                "12,5 tkr | 12500",
                "1 250:- | 1250",
                "-500 | -500",
                "−500 | -500",
                "(500) | -500",
                "500- | -500",
                "1 234,50 | 1234.50",
                "12.500 | 12500",
                "0,1 mkr | 100000"
            })
    void numbersThatWereTypedAsWordsAreSums(String written, String kronor) {
        var sheet = new Sheets("B")
                .row("Post", "Belopp kr")
                .row("Lön", 100_000)
                .row("Annat", written)
                .budget();

        assertThat(only(sheet).rows().get(1).amount()).isEqualTo(Money.kronor(new BigDecimal(kronor)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12 50", "ca 500", "500--", "(500", "se bilaga", "1 000 000 000 000"})
    void whatIsNoSumIsListedWithItsRow(String written) {
        var sheet = new Sheets("B")
                .row("Post", "Belopp kr")
                .row("Lön", 100_000)
                .row("Annat", written)
                .budget();

        assertThat(sheet.read(sheet.proposed()).unread())
                .containsExactly(new UnreadRow(3, "Annat | " + written, UnreadRow.Why.NO_SUM));
        assertThat(sheet.proposed().columns().get(1).doubts()).containsExactly(ColumnDoubt.MIXED_CELLS);
    }

    @Test
    void sharesDaysAndFailedFormulasAreNoSums() {
        var sheet = new Sheets("B")
                .row("Post", "Belopp kr")
                .row("Lön", 100_000)
                .row("Hyra", 90_000)
                .row("Fika", 80_000)
                .row("Andel", new Formatted(0.25, "0%"))
                .row("Start", LocalDate.of(2025, 1, 31))
                .row("Tom", "-")
                .budget();

        var read = sheet.read(sheet.proposed());

        assertThat(read.unread())
                .containsExactly(
                        new UnreadRow(5, "Andel | 25 %", UnreadRow.Why.PERCENT),
                        new UnreadRow(6, "Start | 2025-01-31", UnreadRow.Why.DATE));
        assertThat(read.tables().get(0).rows()).hasSize(3);
    }

    @Test
    void incomeAndCostsThatAreAddedUpByThemselvesAreTwoTables() {
        var sheet = new Sheets("B")
                .row("Post", "Belopp kr")
                .row("Intäkter")
                .row("Bidrag", 300_000)
                .row("Insamling", 200_000)
                .row("Summa intäkter", 500_000)
                .row("Kostnader")
                .row("Lön", 400_000)
                .row("Hyra", 100_000)
                .row("Summa kostnader", 500_000)
                .row("Resultat", 0)
                .budget();

        var read = sheet.read(sheet.proposed());

        assertThat(read.tables()).extracting(table -> table.rows().size()).containsExactly(2, 2);
        assertThat(read.totals()).extracting(TotalRow::row).containsExactly(5, 9, 10);
    }

    @Test
    void sumsOfPartsAndASumOfAllAreOneTable() {
        var sheet = new Sheets("B")
                .row("Post", "Belopp kr")
                .row("Lön", 400_000)
                .row("Avgifter", 100_000)
                .row("Delsumma", 500_000)
                .row("Hyra", 90_000)
                .row("varav el", 10_000)
                .row("Totalt", 590_000)
                .budget();

        var table = only(sheet);

        assertThat(table.rows()).extracting(BudgetTable.Row::label).containsExactly("Lön", "Avgifter", "Hyra");
        assertThat(table.statedTotal().value()).isEqualTo(Money.kronor(590_000));
    }

    @Test
    void aSumThatDoesNotAddUpIsKeptAsStated() {
        var sheet = new Sheets("B")
                .row("Post", "Belopp kr")
                .row("Lön", 400_000)
                .row("Hyra", 90_000)
                .row("Summa", 480_000)
                .budget();

        assertThat(only(sheet).statedTotal().value()).isEqualTo(Money.kronor(480_000));
    }

    @Test
    void aSumWithoutALabelIsATotalOnlyWhereItAddsUp() {
        var sheet = new Sheets("B")
                .row("Post", "Belopp kr")
                .row("Lön", 400_000)
                .row("Hyra", 90_000)
                .row(null, 490_000)
                .row(null, 7_000)
                .budget();

        var read = sheet.read(sheet.proposed());

        assertThat(read.tables()).hasSize(1);
        assertThat(read.totals()).extracting(TotalRow::row).containsExactly(4);
        assertThat(read.unread()).containsExactly(new UnreadRow(5, "7000", UnreadRow.Why.NO_LABEL));
    }

    @Test
    void aTitleThatNamesAPartyGivesItTheRowsBelow() {
        var sheet = new Sheets("B")
                .row("Insats", "Belopp kr")
                .row("Ekby kommun")
                .row("Lön", 400_000)
                .row("Övrigt")
                .row("Fika", 90_000)
                .budget();

        assertThat(only(sheet).rows()).extracting(BudgetTable.Row::giver).containsExactly("Ekby kommun", null);
    }

    @Test
    void blankColumnsAndNegativeNumbersDoNoHarm() {
        var sheet = new Sheets("B")
                .row(null, "Post", null, null, "Belopp kr")
                .row(null, "Lön", null, null, 400_000)
                .row(null, "Avgår bidrag", null, null, -50_000)
                .budget();

        assertThat(sheet.proposed().columns()).extracting(MappedColumn::letters).containsExactly("B", "E");
        assertThat(only(sheet).rows().get(1).amount()).isEqualTo(Money.kronor(-50_000));
    }

    @Test
    void whatIsNotSaidIsAskedFor() {
        var unsaid = new Sheets("B")
                .row("Post", "Plan")
                .row("Lön", 400)
                .row("Hyra", 90)
                .budget();
        var headless = new Sheets("B").row("Lön", 400).row("Hyra", 90).budget();
        var outcome = new Sheets("B")
                .row("Post", "Budget kr", "Utfall kr")
                .row("Lön", 400, 300)
                .row("Hyra", 90, 80)
                .budget();
        var euro = new Sheets("B")
                .row("Post", "Budget kr", "EUR")
                .row("Lön", 400, 30)
                .row("Hyra", 90, 8)
                .budget();

        assertThat(unsaid.proposed().columns().get(1).doubts())
                .containsExactly(ColumnDoubt.UNKNOWN_HEAD, ColumnDoubt.UNIT_NOT_SAID);
        assertThat(headless.proposed().columns().get(1).doubts())
                .containsExactly(ColumnDoubt.NO_HEAD, ColumnDoubt.UNIT_NOT_SAID);
        assertThat(headless.proposed().isSure()).isFalse();
        assertThat(outcome.proposed().columns().get(2).doubts()).containsExactly(ColumnDoubt.OUTCOME);
        assertThat(roles(outcome)).containsExactly(LABEL, AMOUNT, IGNORE);
        assertThat(euro.proposed().columns().get(2).doubts()).containsExactly(ColumnDoubt.OTHER_CURRENCY);
    }

    @Test
    void whatAPersonSaidOfAShapeHoldsForTheNextYearsSheet() {
        var first = new Sheets("B")
                .row("Post", "Plan 2025")
                .row("Lön", 400)
                .row("Hyra", 90)
                .budget();
        var next = new Sheets("B")
                .row("POST ", "Plan  2026")
                .row("Lön", 410)
                .row("Hyra", 95)
                .row("Fika", 1)
                .budget();
        var other = new Sheets("B")
                .row("Post", "Kostnad 2025")
                .row("Lön", 400)
                .row("Hyra", 90)
                .budget();
        var said = List.of(new ColumnMapping.Choice(1, IN_KIND, Unit.THOUSANDS));

        var remembered = first.proposed().decided(said).choices();
        var mapping = next.proposed().decided(remembered);

        assertThat(next.shape()).isEqualTo(first.shape()).isNotEqualTo(other.shape());
        assertThat(mapping.isSure()).isTrue();
        var read = next.read(mapping);
        assertThat(read.columns().get(0).column().role()).isEqualTo(IN_KIND);
        assertThat(read.tables().get(0).rows().get(0).amount()).isEqualTo(Money.kronor(410_000));
        assertThat(read.tables().get(0).year()).isEqualTo(2026);
    }

    @Test
    void ofTwentyThousandRowsTwoThousandAreReadAndTheRestIsTold() {
        var large = new Sheets("B").row("Post", "Belopp kr");
        IntStream.range(0, 20_000).forEach(row -> large.row("Post " + row, 10));

        var sheet = large.budget();

        assertThat(sheet.isCut()).isTrue();
        assertThat(sheet.rowsInAll()).isEqualTo(20_001);
        assertThat(only(sheet).rows()).hasSize(1_999);
    }

    @Test
    void aSheetOfWordsIsNoBudget() {
        var book = new Sheets("B")
                .row("Aktivitet", "Ansvarig")
                .row("Kafé", "Ida")
                .row("Läxhjälp", "Bo")
                .opened();

        assertThat(BudgetSheet.of(book, book.sheets().get(0))).isEmpty();
    }

    private static List<ColumnRole> roles(BudgetSheet sheet) {
        return sheet.proposed().columns().stream().map(MappedColumn::role).toList();
    }

    private static BudgetTable only(BudgetSheet sheet) {
        var tables = sheet.tables(sheet.proposed());
        assertThat(tables).hasSize(1);
        return tables.get(0);
    }
}
