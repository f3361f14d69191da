package se.handslag.site.takeaway;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import se.handslag.kernel.Texts;
import se.handslag.site.telling.ReadDocument;
import se.handslag.site.telling.Speech;

/**
 * Several agreements as a workbook (XLSX): a sheet with a row for each, one with all findings and one with the days to come.
 * Sums and days are real numbers and dates; all words are text, however they begin.
 */
public final class WorkbookFile {

    /** What a server calls such a file. */
    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final String PROGRAM = "Handslag";
    private static final String VERSION = "1.0";

    private WorkbookFile() {}

    /**
     * The workbook's bytes, with the agreements that are given and in that order.
     *
     * @param texts with those of {@code site/takeaway}, {@code site/telling}, {@code obligations} and {@code agreement/terms}
     */
    public static byte[] of(List<ReadDocument> documents, LocalDate today, Texts texts) {
        Speech speech = new Speech(texts);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, PROGRAM, VERSION)) {
            workbook.properties().setTitle(texts.get("take.book.title", speech.date(today)));
            new AgreementSheet(speech, today).write(documents, workbook);
            new FindingSheet(speech).write(documents, workbook);
            new DaySheet(speech, today).write(documents, workbook);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return out.toByteArray();
    }
}
