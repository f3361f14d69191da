package se.handslag.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.handslag.kernel.Language;

/** A PDF that is dropped becomes days in the calendars of all its parties. */
@ExtendWith(OneBrowser.class)
class CalendarJourneyTest {

    private static final int YEAR = LocalDate.now(Clock.systemUTC()).getYear();

    @Test
    void aDroppedPdfBecomesACalendarThatBothSidesHave() throws Exception {
        var officer = somebody().comesInAs("Tuomas Rantala").keeps(agreement());
        officer.sees("review.progress", 0, 8);
        officer.acceptsAllAsRead();
        officer.page().locator("#name").fill("Nya Vägar");
        officer.page().locator("form[action$='bekrafta'] button").press("Enter");
        officer.sees("partnership.days");
        var path = officer.page().url().substring(officer.page().url().indexOf("/partnerskap"));
        officer.page().locator("main a[href$='/kalender']").first().click();
        officer.sees("partnership.month.own");

        officer.opens("/din-tur/kalender").presses("turn.calendar.make").sees("turn.calendar.once");
        var feed = officer.page()
                .request()
                .get(officer.page().locator("#address").inputValue())
                .text();

        assertThat(feed.replace("\r\n ", ""))
                .startsWith("BEGIN:VCALENDAR")
                .contains("Möte i styrgrupp eller samverkansgrupp: Nya Vägar")
                .contains("DTSTART;VALUE=DATE:" + (YEAR + 1));
        officer.opens("/din-tur").seesWords("Nya Vägar");
        var coordinator = somebody().comesInAs("Dilan Åkerby").opens(path + "/dagar");
        coordinator.sees("partnership.duties.heading").seesWords("Nya Vägar");
        coordinator.opens(path + "/lovat/1").sees("partnership.promised.brings").seesWords("250 000 kr");
    }

    private static Visitor somebody() {
        return Visitor.on(Screen.DESK, Language.SWEDISH, ColorScheme.LIGHT);
    }

    private static FilePayload agreement() throws IOException {
        var words = """
                Överenskommelse om idéburet offentligt partnerskap

                1. Parter
                Älvhamra kommun genom kultur- och fritidsnämnden, nedan kommunen, och
                Ungdomsringen Kompassen, nedan föreningen.

                2. Syfte
                Syftet är att unga ska hitta nya vägar till arbete och studier.

                3. Insatser
                Kommunen bidrar med 250 000 kronor per år.

                4. Utbetalning
                Kommunens bidrag betalas ut halvårsvis i förskott.

                5. Styrgrupp
                En styrgrupp med två ledamöter från vardera parten möts en gång per kvartal.

                6. Uppföljning
                Parterna följer upp partnerskapet en gång per år.

                7. Avtalstid
                Överenskommelsen gäller från den 1 januari %d till den 31 december %d.

                8. Uppsägning
                Överenskommelsen kan sägas upp med sex månaders uppsägningstid.
                """.formatted(YEAR, YEAR + 2);
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            var page = new PDPage();
            document.addPage(page);
            try (var drawn = new PDPageContentStream(document, page)) {
                drawn.beginText();
                drawn.setFont(new PDType1Font(FontName.HELVETICA), 11);
                drawn.setLeading(17);
                drawn.newLineAtOffset(60, 740);
                for (var line : words.lines().toList()) {
                    drawn.showText(line);
                    drawn.newLine();
                }
                drawn.endText();
            }
            document.save(bytes);
            return new FilePayload("nya-vagar.pdf", "application/pdf", bytes.toByteArray());
        }
    }
}
