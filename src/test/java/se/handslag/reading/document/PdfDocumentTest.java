package se.handslag.reading.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PdfDocumentTest {

    private static final String[] LEFT = {
        "Kommunen och föreningen är överens",
        "om att tillsammans utveckla en plats",
        "för unga. Parterna delar ansvaret för",
        "att den når dem som annars inte är",
        "med i föreningslivet i kommunen."
    };
    private static final String[] RIGHT = {
        "Överenskommelsen vilar på tillit och",
        "ska ge föreningen långsiktiga villkor",
        "och kommunen insyn i hur medlen har",
        "använts. Ingen av parterna ska ta över",
        "den andres ansvar eller arbetssätt."
    };

    @Test
    void linesStayLinesAndAWiderGapIsAnEmptyLine() {
        byte[] pdf = new PdfDocument()
                .boldText(72, 72, 14, "Löptid")
                .lines(72, 100, "Avtalet gäller från den 1 januari 2018", "till den 31 december 2019.")
                .lines(72, 142, "Det upphör sedan utan", "uppsägning.")
                .bytes();

        assertThat(Opened.text(pdf))
                .isEqualTo("Löptid\n\nAvtalet gäller från den 1 januari 2018\ntill den 31 december 2019.\n\n"
                        + "Det upphör sedan utan\nuppsägning.");
    }

    @Test
    void theOrderOfPaintingDoesNotMatter() {
        PdfDocument pdf = new PdfDocument();
        pdf.text(72 + pdf.width("Kostnaden är "), 72, " kronor. Den betalas");
        pdf.text(72, 86, "i januari.");
        pdf.boldText(72, 72, 11, "Kostnaden");

        assertThat(Opened.text(pdf.bytes())).startsWith("Kostnaden").endsWith("betalas\ni januari.");
    }

    @Test
    void twoColumnsOfTextAreReadOneAfterTheOther() {
        byte[] pdf = new PdfDocument()
                .boldText(72, 60, 14, "Värdegrund för hela samarbetet mellan parterna i avtalet")
                .lines(72, 90, LEFT)
                .lines(310, 90, RIGHT)
                .bytes();

        assertThat(Opened.text(pdf))
                .isEqualTo("Värdegrund för hela samarbetet mellan parterna i avtalet\n\n" + String.join("\n", LEFT)
                        + "\n\n" + String.join("\n", RIGHT));
    }

    @Test
    void columnsNeedNotHaveTheirLinesAtTheSameHeight() {
        byte[] pdf = new PdfDocument().lines(72, 90, LEFT).lines(310, 95, RIGHT).bytes();

        assertThat(Opened.text(pdf)).isEqualTo(String.join("\n", LEFT) + "\n\n" + String.join("\n", RIGHT));
    }

    @Test
    void aTableStaysInItsRows() {
        byte[] pdf = new PdfDocument()
                .lines(72, 72, "Lokal", "Personal, två halvtidstjänster", "Summa")
                .lines(300, 72, "120 000", "480 000", "600 000")
                .lines(400, 72, "124 000", "492 500", "616 500")
                .bytes();

        assertThat(Opened.text(pdf))
                .isEqualTo("Lokal\t120 000\t124 000\nPersonal, två halvtidstjänster\t480 000\t492 500\n"
                        + "Summa\t600 000\t616 500");
    }

    @Test
    void aDenseTableStaysInItsRowsToo() {
        byte[] pdf = new PdfDocument()
                .lines(72, 72, "2018", "2019", "2020")
                .lines(104, 72, "120 000", "480 000", "600 000")
                .bytes();

        assertThat(Opened.text(pdf)).isEqualTo("2018\t120 000\n2019\t480 000\n2020\t600 000");
    }

    @Test
    void theLinesOfACellAreJoined() {
        byte[] pdf = new PdfDocument()
                .text(72, 72, "Part")
                .text(180, 72, "Åtagande")
                .text(72, 92, "Kommunen")
                .lines(180, 92, "Ställer lokal till förfogande utan", "kostnad varje kvartal.")
                .text(72, 126, "Föreningen")
                .lines(180, 126, "Bemannar verksamheten med minst", "två ledare varje kväll.")
                .bytes();

        assertThat(Opened.text(pdf).replace("\n\n", "\n"))
                .isEqualTo("Part\tÅtagande\nKommunen\tStäller lokal till förfogande utan kostnad varje kvartal.\n"
                        + "Föreningen\tBemannar verksamheten med minst två ledare varje kväll.");
    }

    @Test
    void twoPartiesSignaturesAreReadOneAfterTheOther() {
        byte[] pdf = new PdfDocument()
                .lines(72, 500, "För Timrå kommun", "__________________", "Anna Andersson", "Kommunchef")
                .lines(320, 500, "För Söråkers Folketshusförening", "__________________", "Bo Berg", "Ordförande")
                .bytes();

        assertThat(Opened.text(pdf))
                .isEqualTo("För Timrå kommun\n__________________\nAnna Andersson\nKommunchef\n\n"
                        + "För Söråkers Folketshusförening\n__________________\nBo Berg\nOrdförande");
    }

    @Test
    void labelsAndTheirWordsStayOnTheirRow() {
        byte[] pdf = new PdfDocument()
                .lines(72, 72, "Kontaktperson", "Telefon", "Löptid")
                .lines(220, 72, "Anna Andersson", "060-16 31 00", "2018-01-01 – 2019-12-31")
                .bytes();

        assertThat(Opened.text(pdf))
                .isEqualTo("Kontaktperson\tAnna Andersson\nTelefon\t060-16 31 00\nLöptid\t2018-01-01 – 2019-12-31");
    }

    @Test
    void lettersSpacedApartAreWords() {
        assertThat(Opened.text(new PdfDocument()
                        .spacedText(72, 72, 4, "Stöd till unga")
                        .bytes()))
                .isEqualTo("Stöd till unga");
        assertThat(Opened.text(new PdfDocument()
                        .scatteredText(72, 72, 3, "Stöd till unga")
                        .bytes()))
                .isEqualTo("Stöd till unga");
    }

    @Test
    void numberedAndMarkedItemsAreNoTable() {
        byte[] pdf = new PdfDocument()
                .lines(72, 72, "1.", "2.", "•")
                .lines(95, 72, "Första punkten", "Andra punkten", "Tredje punkten")
                .bytes();

        assertThat(Opened.text(pdf)).isEqualTo("1. Första punkten\n2. Andra punkten\n• Tredje punkten");
    }

    @Test
    void stretchedBlanksOfJustifiedTextAreNoBordersOfCells() {
        PdfDocument pdf = new PdfDocument();
        String[][] rows = {
            {"Avtalet", "gäller", "tills", "vidare"},
            {"mellan", "parterna", "och", "får"},
            {"avslutas", "av", "en", "part"}
        };
        for (int row = 0; row < rows.length; row++) {
            float at = 72;
            for (String word : rows[row]) {
                pdf.text(at, 72 + row * 14, word);
                at += pdf.width(word) + 14 + row;
            }
        }

        assertThat(Opened.text(pdf.bytes()))
                .isEqualTo("Avtalet gäller tills vidare\nmellan parterna och får\navslutas av en part");
    }

    @Test
    void rowsOfATableWithoutGapsBetweenThemAreToldByTheFirstColumn() {
        byte[] pdf = new PdfDocument()
                .text(72, 72, "Lokal")
                .lines(200, 72, "120 000")
                .lines(300, 72, "Hyra enligt avtal med", "fastighetsbolaget i", "kommunen")
                .text(72, 114, "Personal")
                .text(200, 114, "480 000")
                .text(72, 128, "Summa")
                .text(200, 128, "600 000")
                .bytes();

        assertThat(Opened.text(pdf))
                .isEqualTo("Lokal\t120 000\tHyra enligt avtal med fastighetsbolaget i kommunen\nPersonal\t480 000\n"
                        + "Summa\t600 000");
    }

    @Test
    void aFootnotesMarkStaysInItsLine() {
        PdfDocument pdf = new PdfDocument().text(72, 72, "Budget");
        pdf.smallText(72 + pdf.width("Budget"), 68, "1").text(72, 86, "Nästa rad");

        assertThat(Opened.text(pdf.bytes())).isEqualTo("Budget1\nNästa rad");
    }

    @Test
    void textPaintedTwiceToLookBoldIsSaidOnce() {
        byte[] pdf = new PdfDocument()
                .text(72, 72, "Partnerskap")
                .text(72.3f, 72, "Partnerskap")
                .bytes();

        assertThat(Opened.text(pdf)).isEqualTo("Partnerskap");
    }

    @Test
    void accentsPaintedOverLettersBecomeOneLetter() {
        PdfDocument pdf = new PdfDocument().text(72, 72, "fo");
        float middle = 72 + pdf.width("f") + (pdf.width("o") - pdf.width("¨")) / 2;
        pdf.text(middle, 72, "¨").text(72 + pdf.width("fo"), 72, "rening");

        assertThat(Opened.text(pdf.bytes())).isEqualTo("förening");
    }

    @Test
    void textAlongTheMarginComesLast() {
        byte[] pdf = new PdfDocument()
                .sidewaysText(30, 500, "Diariefört 2018")
                .lines(72, 72, "Överenskommelse om idéburet", "offentligt partnerskap")
                .bytes();

        assertThat(Opened.text(pdf))
                .isEqualTo("Överenskommelse om idéburet\noffentligt partnerskap\n\nDiariefört 2018");
    }

    @Test
    void aPageWithoutTextKeepsItsNumber() {
        byte[] pdf = PdfDocument.saying("Sida ett med text om partnerskap")
                .nextPage()
                .nextPage()
                .text(72, 72, "Sida tre med text om partnerskap")
                .bytes();

        assertThat(Opened.pages(pdf))
                .containsExactly("Sida ett med text om partnerskap", "", "Sida tre med text om partnerskap");
    }
}
