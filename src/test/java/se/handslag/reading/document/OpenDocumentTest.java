package se.handslag.reading.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OpenDocumentTest {

    @Test
    void headingsAndParagraphsAreLines() {
        byte[] odt = new OpenDocument()
                .heading("Bakgrund")
                .paragraph("Parterna\n   är<text:s text:c=\"2\"/>överens<text:tab/>om<text:line-break/>detta.")
                .bytes();

        assertThat(Opened.text(odt)).isEqualTo("Bakgrund\n\nParterna är  överens\tom\ndetta.");
    }

    @Test
    void listsHaveBulletsOrNumbers() {
        byte[] odt = new OpenDocument()
                .withStyles("<text:list-style style:name=\"N\"><text:list-level-style-number text:level=\"1\""
                        + " style:num-format=\"1\" style:num-suffix=\".\"/></text:list-style>")
                .markup("<text:list><text:list-item><text:p>läxhjälp</text:p></text:list-item></text:list>")
                .markup("<text:list text:style-name=\"N\"><text:list-item><text:p>först</text:p></text:list-item>"
                        + "<text:list-item><text:p>sedan</text:p></text:list-item></text:list>")
                .bytes();

        assertThat(Opened.text(odt)).isEqualTo("- läxhjälp\n1. först\n2. sedan");
    }

    @Test
    void aTablesRowIsALineWithTabs() {
        byte[] odt = new OpenDocument()
                .markup(
                        "<table:table><table:table-row><table:table-cell table:number-columns-spanned=\"2\">"
                                + "<text:p>Lokal</text:p><text:p>hyra</text:p></table:table-cell><table:covered-table-cell/>"
                                + "<table:table-cell><text:p>900 kr</text:p></table:table-cell></table:table-row></table:table>")
                .bytes();

        assertThat(Opened.text(odt)).isEqualTo("Lokal hyra\t\t900 kr");
    }

    @Test
    void pagesBreakAtSoftBreaksAndByStyle() {
        byte[] odt = new OpenDocument()
                .withStyles("<style:style style:name=\"P1\"><style:paragraph-properties fo:break-before=\"page\"/>"
                        + "</style:style>")
                .paragraph("ett <text:soft-page-break/>två")
                .markup("<text:p text:style-name=\"P1\">tre</text:p>")
                .bytes();

        assertThat(Opened.pages(odt)).containsExactly("ett", "två", "tre");
    }

    @Test
    void notesHeadsAndFeetHaveTheirPlaces() {
        byte[] odt = new OpenDocument()
                .withHeader("Dnr KS/2015:438")
                .withFooter("Sidfot")
                .paragraph("Budget<text:note><text:note-citation>1</text:note-citation><text:note-body>"
                        + "<text:p>Exklusive moms</text:p></text:note-body></text:note> 2018")
                .bytes();

        assertThat(Opened.text(odt)).isEqualTo("Dnr KS/2015:438\n\nBudget¹ 2018\n\n¹ Exklusive moms\n\nSidfot");
    }

    @Test
    void commentsAndDeletionsAreNotSaid() {
        byte[] odt = new OpenDocument()
                .markup("<text:tracked-changes><text:deletion><text:p>struket</text:p></text:deletion>"
                        + "</text:tracked-changes>")
                .paragraph("kvar<office:annotation><text:p>kommentar</text:p></office:annotation>")
                .bytes();

        assertThat(Opened.text(odt)).isEqualTo("kvar");
    }

    @Test
    void aTextBoxComesAfterItsParagraph() {
        byte[] odt = new OpenDocument()
                .paragraph("<draw:frame><draw:text-box><text:p>I rutan</text:p></draw:text-box></draw:frame>Bredvid")
                .bytes();

        assertThat(Opened.text(odt)).isEqualTo("Bredvid\n\nI rutan");
    }
}
