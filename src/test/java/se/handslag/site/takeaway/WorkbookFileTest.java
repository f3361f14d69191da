package se.handslag.site.takeaway;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.agreement.terms.PartyTerm.Sector.CIVIL;
import static se.handslag.agreement.terms.PartyTerm.Sector.PUBLIC;
import static se.handslag.site.takeaway.TakenAlong.ENGLISH;
import static se.handslag.site.takeaway.TakenAlong.SWEDISH;
import static se.handslag.site.takeaway.TakenAlong.TODAY;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.handslag.agreement.terms.Contribution;
import se.handslag.agreement.terms.Contribution.Per;
import se.handslag.agreement.terms.DocumentTerm;
import se.handslag.agreement.terms.DurationTerm;
import se.handslag.agreement.terms.Finding;
import se.handslag.agreement.terms.FindingKind;
import se.handslag.agreement.terms.PartyTerm;
import se.handslag.kernel.Message;
import se.handslag.kernel.Money;
import se.handslag.reading.WrittenAgreement;
import se.handslag.site.telling.ReadDocument;

/** The workbook is read back by another library than the one that writes it. */
class WorkbookFileTest {

    @Test
    void eachAgreementIsARowWithRealNumbersAndDates() throws IOException {
        try (var book =
                readBack(List.of(TakenAlong.document("a.pdf", agreement("Avtal").read())))) {
            var row = book.getSheet("Avtal").getRow(1);

            assertThat(text(row, "Fil")).isEqualTo("a.pdf");
            assertThat(text(row, "Rubrik")).isEqualTo("Avtal");
            assertThat(text(row, "Slag")).isEqualTo(SWEDISH.get("tell.kind.AGREEMENT"));
            assertThat(text(row, "Läge")).isEqualTo(SWEDISH.get("tell.standing.RUNNING"));
            assertThat(text(row, "Offentliga parter")).isEqualTo("Åby kommun");
            assertThat(text(row, "Parter i civilsamhället")).isEqualTo("Föreningen Ån");
            assertThat(text(row, "Organisationsnummer")).isEqualTo("212000-0449");
            assertThat(day(row, "Börjar")).isEqualTo(LocalDate.of(2024, 1, 1));
            assertThat(day(row, "Slutar")).isEqualTo(LocalDate.of(2026, 12, 31));
            assertThat(day(row, "Sista dag att besluta eller säga upp")).isEqualTo(LocalDate.of(2026, 6, 30));
            assertThat(number(row, "Kontant per år från offentliga parter")).isEqualTo(933_000.55);
            assertThat(number(row, "Kontant per år från alla parter")).isEqualTo(953_000.55);
            assertThat(number(row, "Kontant i allt, där avtalet inte säger per år"))
                    .isEqualTo(75_000);
            assertThat(number(row, "Fel")).isEqualTo(1);
            assertThat(number(row, "Notiser")).isEqualTo(1);
            assertThat(text(row, "Den allvarligaste anmärkningen"))
                    .isEqualTo(
                            SWEDISH.get("finding.periodInvalid.title") + ": " + SWEDISH.get("obligations.months", 3));
            assertThat(new DataFormatter().formatCellValue(cell(row, "Börjar"))).isEqualTo("2024-01-01");
            assertThat(cell(row, "Kontant i allt, där avtalet inte säger per år")
                            .getCellStyle()
                            .getDataFormatString())
                    .isEqualTo("#,##0 \"kr\"");
            assertThat(cell(row, "Kontant per år från offentliga parter")
                            .getCellStyle()
                            .getDataFormatString())
                    .isEqualTo("#,##0.00 \"kr\"");
        }
    }

    @Test
    void whatNobodyCanTellIsNoNumber() throws IOException {
        var unclear = agreement("Avtal");
        unclear.withFinding(
                new Finding(FindingKind.AMOUNT_CONFLICT, Message.of("obligations.months", 3), List.of(), null));
        try (var book = readBack(List.of(TakenAlong.document("a.pdf", unclear.read())))) {
            assertThat(cell(book.getSheet("Avtal").getRow(1), "Kontant per år från alla parter"))
                    .isNull();
        }
    }

    @Test
    void aSumForEachCalendarYearIsNotAddedUpToOneAYear() throws IOException {
        try (var book = readBack(List.of(TakenAlong.golden("region-living-room-automatic-year")))) {
            assertThat(number(book.getSheet("Avtal").getRow(1), "Kontant per år från offentliga parter"))
                    .isEqualTo(510_000);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+46 8 123",
                "-5 och nedåt",
                "@SUM(A1)",
                "=HYPERLINK(\"https://example.org\")",
                "</t></is><v>1</v>",
                "\u0000a\u0007b",
                "x\uD83D",
                "\uFFFE!"
            })
    void wordsAreTextHoweverTheyBegin(String title) throws IOException {
        try (var book =
                readBack(List.of(TakenAlong.document(title, agreement(title).read())))) {
            var cell = cell(book.getSheet("Avtal").getRow(1), "Rubrik");

            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue().replace(" ", ""))
                    .isEqualTo(title.replaceAll("[\\x00-\\x20\\uFFFE]|\\uD83D$", ""));
        }
    }

    @Test
    void wordsLongerThanACellAreCutAndNoLetterIsSplit() throws IOException {
        var smileys = new StringBuilder("a");
        new Random(7).ints(40_000, 0x1F600, 0x1F640).forEach(smileys::appendCodePoint);
        try (var book = readBack(List.of(
                TakenAlong.document("a.pdf", agreement(smileys.toString()).read())))) {
            var told = text(book.getSheet("Avtal").getRow(1), "Rubrik");

            assertThat(told)
                    .hasSizeBetween(Rows.MOST_IN_A_CELL - 1, Rows.MOST_IN_A_CELL)
                    .endsWith("…");
            assertThat(smileys.toString()).startsWith(told.substring(0, told.length() - 1));
            assertThat(Character.isLowSurrogate(told.charAt(told.length() - 2))).isTrue();
        }
    }

    @Test
    void everyGoldenAgreementItsFindingsAndItsDaysAreThere() throws IOException {
        var documents = TakenAlong.all();
        int findings = documents.stream()
                .mapToInt(document -> document.reading().findings().size())
                .sum();
        int days = documents.stream()
                .mapToInt(document -> ComingDays.of(document, TODAY).size())
                .sum();
        try (var book = readBack(documents)) {
            assertThat(column(book.getSheet("Avtal"), "Fil"))
                    .containsExactlyElementsOf(
                            documents.stream().map(ReadDocument::place).toList());
            assertThat(book.getSheet("Anmärkningar").getLastRowNum()).isGreaterThanOrEqualTo(findings);
            assertThat(book.getSheet("Dagar").getLastRowNum()).isEqualTo(days);
            assertThat(column(book.getSheet("Dagar"), "Dag")).isSorted();
        }
    }

    @Test
    void theHeadingStaysInSightAndTheRowsCanBeFiltered() throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(WorkbookFile.of(TakenAlong.all(), TODAY, ENGLISH)))) {
            assertThat(book).hasSize(3).allSatisfy(each -> {
                var sheet = (XSSFSheet) each;
                assertThat(sheet.getPaneInformation().getHorizontalSplitPosition())
                        .isEqualTo((short) 1);
                assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).startsWith("A1:");
                assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isNotBlank();
            });
            var properties = book.getProperties().getCoreProperties();
            assertThat(properties.getCreator()).isEqualTo("Handslag");
            assertThat(properties.getTitle()).contains("15 March 2024");
        }
    }

    private static WrittenAgreement agreement(String title) {
        var text = WrittenAgreement.ofPages("The words of it");
        return text.says(
                        new DocumentTerm.Title(text.said("words"), title),
                        new PartyTerm.Party(
                                text.said("words"),
                                "Åby kommun",
                                PUBLIC,
                                text.cited("212000-0449", "words"),
                                null,
                                List.of(text.cited("Kommunen", "words"))),
                        new PartyTerm.Party(text.said("words"), "Föreningen Ån", CIVIL, null, null, List.of()),
                        new DurationTerm.Period(
                                text.said("words"),
                                text.cited(LocalDate.of(2024, 1, 1), "words"),
                                text.cited(LocalDate.of(2026, 12, 31), "words"),
                                List.of()),
                        new DurationTerm.Extension(
                                text.said("words"),
                                DurationTerm.Extension.Kind.DECISION,
                                12,
                                LocalDate.of(2026, 6, 30),
                                null,
                                null),
                        new Contribution.Cash(text.said("words"), "kommunen", Money.ore(93_300_055), Per.YEAR),
                        new Contribution.Cash(text.said("words"), "Föreningen Ån", Money.kronor(20_000), Per.YEAR),
                        new Contribution.Cash(text.said("words"), "Åby kommun", Money.kronor(75_000), Per.TOTAL))
                .withFinding(
                        new Finding(FindingKind.FOREIGN_WORDS, Message.of("obligations.months", 2), List.of(), null),
                        new Finding(
                                FindingKind.PERIOD_INVALID,
                                Message.of("obligations.months", 3),
                                List.of(text.at("words")),
                                null));
    }

    private static XSSFWorkbook readBack(List<ReadDocument> documents) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(WorkbookFile.of(documents, TODAY, SWEDISH)));
    }

    private static Cell cell(Row row, String heading) {
        for (Cell cell : row.getSheet().getRow(0)) {
            if (cell.getStringCellValue().equals(heading)) {
                return row.getCell(cell.getColumnIndex());
            }
        }
        throw new AssertionError("No column " + heading);
    }

    private static List<String> column(Sheet sheet, String heading) {
        List<String> all = new ArrayList<>();
        for (Row row : sheet) {
            if (row.getRowNum() > 0) {
                all.add(new DataFormatter().formatCellValue(cell(row, heading)));
            }
        }
        return all;
    }

    private static String text(Row row, String heading) {
        return cell(row, heading).getStringCellValue();
    }

    private static double number(Row row, String heading) {
        return cell(row, heading).getNumericCellValue();
    }

    private static LocalDate day(Row row, String heading) {
        LocalDateTime time = cell(row, heading).getLocalDateTimeCellValue();
        return time.toLocalDate();
    }
}
