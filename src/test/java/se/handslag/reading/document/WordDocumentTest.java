package se.handslag.reading.document;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.reading.document.WordDocument.cell;
import static se.handslag.reading.document.WordDocument.row;
import static se.handslag.reading.document.WordDocument.run;
import static se.handslag.reading.document.WordDocument.wideCell;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

class WordDocumentTest {

    @Test
    void paragraphsAreLinesWithAnEmptyLineBetween() {
        assertThat(Opened.text(
                        WordDocument.saying("Bakgrund", "Parterna är överens.").bytes()))
                .isEqualTo("Bakgrund\n\nParterna är överens.");
    }

    @Test
    void aDocumentMadeByAnotherProgramIsRead() throws IOException {
        try (XWPFDocument word = new XWPFDocument()) {
            word.createParagraph().createRun().setText("Löptid");
            var table = word.createTable(2, 2);
            table.getRow(0).getCell(0).setText("Lokal");
            table.getRow(0).getCell(1).setText("500 tkr");
            table.getRow(1).getCell(0).setText("Summa");
            var bytes = new ByteArrayOutputStream();
            word.write(bytes);

            assertThat(Opened.text(bytes.toByteArray())).isEqualTo("Löptid\n\nLokal\t500 tkr\nSumma");
        }
    }

    @Test
    void itemsOfListsKeepTheirMarksAndStandTogether() {
        byte[] word = WordDocument.saying("Mål")
                .withLists()
                .item("1", "öppet hus")
                .item("1", "läxhjälp")
                .item("2", "först")
                .item("2", "sedan")
                .bytes();

        assertThat(Opened.text(word)).isEqualTo("Mål\n\n- öppet hus\n- läxhjälp\n1. först\n2. sedan");
    }

    @Test
    void aTablesRowIsALineWithTabs() {
        byte[] word = new WordDocument()
                .table(
                        row(cell("Post"), cell("2018"), cell("2019")),
                        row(wideCell(2, "Lokal"), cell("900 kr")),
                        row(cell("Personal", "två tjänster"), cell(""), cell("1")))
                .paragraph(run("Efter"))
                .bytes();

        assertThat(Opened.text(word))
                .isEqualTo("Post\t2018\t2019\nLokal\t\t900 kr\nPersonal två tjänster\t\t1\n\nEfter");
    }

    @Test
    void aTableInACellLosesNothing() {
        String inner = "<w:tc><w:tbl>" + row(cell("a"), cell("b")) + row(cell("c")) + "</w:tbl><w:p/></w:tc>";

        assertThat(Opened.text(new WordDocument().table(row(inner, cell("d"))).bytes()))
                .isEqualTo("a b c\td");
    }

    @Test
    void tabsBreaksAndHyphensAreWhatTheyLookLike() {
        byte[] word = new WordDocument()
                .paragraph(
                        "<w:pPr><w:tabs><w:tab w:val=\"left\"/></w:tabs></w:pPr>" + run("Dnr") + "<w:r><w:tab/></w:r>"
                                + run("KS") + "<w:r><w:br/></w:r>" + run("sam") + "<w:r><w:softHyphen/></w:r>"
                                + run("ver\u00adkan")
                                + "<w:r><w:noBreakHyphen/></w:r>" + run("x"))
                .bytes();

        assertThat(Opened.text(word)).isEqualTo("Dnr\tKS\nsamverkan-x");
    }

    @Test
    void pagesBreakWhereWordBrokeThem() {
        byte[] word = new WordDocument()
                .paragraph(run("ett") + "<w:r><w:br w:type=\"page\"/></w:r>")
                .paragraph("<w:r><w:lastRenderedPageBreak/></w:r>" + run("två början"))
                .paragraph(run("två slut ") + "<w:r><w:lastRenderedPageBreak/></w:r>" + run("tre"))
                .paragraph("<w:pPr><w:pageBreakBefore/></w:pPr>" + run("fyra"))
                .bytes();

        assertThat(Opened.pages(word)).containsExactly("ett", "två början\n\ntvå slut", "tre", "fyra");
    }

    @Test
    void theDiaryNumberInTheHeadStandsFirst() {
        byte[] word = WordDocument.saying("Överenskommelse")
                .withHeader("Dnr SN 2018/0098")
                .withHeader("Dnr SN 2018/0098")
                .withFooter("Timrå kommun")
                .bytes();

        assertThat(Opened.text(word)).isEqualTo("Dnr SN 2018/0098\n\nÖverenskommelse\n\nTimrå kommun");
    }

    @Test
    void aFootnoteStandsAtTheFootOfItsPage() {
        byte[] word = new WordDocument()
                .paragraph(run("Budget") + "<w:r><w:footnoteReference w:id=\"4\"/></w:r>")
                .paragraph("<w:pPr><w:pageBreakBefore/></w:pPr>" + run("Nästa sida"))
                .withFootnote("4", "Exklusive moms")
                .bytes();

        assertThat(Opened.pages(word)).containsExactly("Budget¹\n\n¹ Exklusive moms", "Nästa sida");
    }

    @Test
    void whatWasDeletedOrHiddenIsNotSaid() {
        byte[] word = new WordDocument()
                .paragraph(run("500") + "<w:del><w:r><w:delText>400</w:delText></w:r></w:del>"
                        + "<w:ins>" + run(" tkr") + "</w:ins>"
                        + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>dolt</w:t></w:r>"
                        + "<w:r><w:rPr><w:b/></w:rPr><w:t> per år</w:t></w:r>"
                        + "<w:moveFrom>" + run("flyttat") + "</w:moveFrom><w:r><w:commentReference w:id=\"0\"/></w:r>")
                .bytes();

        assertThat(Opened.text(word)).isEqualTo("500 tkr per år");
    }

    @Test
    void aTextBoxIsReadOnceAndAfterItsParagraph() {
        String box = "<w:txbxContent><w:p>" + run("I rutan") + "</w:p></w:txbxContent>";
        byte[] word = new WordDocument()
                .paragraph("<w:r><mc:AlternateContent><mc:Choice>" + box + "</mc:Choice><mc:Fallback>" + box
                        + "</mc:Fallback></mc:AlternateContent></w:r>" + run("Bredvid"))
                .bytes();

        assertThat(Opened.text(word)).isEqualTo("Bredvid\n\nI rutan");
    }
}
