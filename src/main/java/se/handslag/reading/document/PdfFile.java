package se.handslag.reading.document;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import se.handslag.reading.document.Refusal.Reason;

/** A PDF: its pages as text, in the order in which a person reads them. */
final class PdfFile {

    /** A page with fewer letters than this and a picture on it is a scan, perhaps with a stamp or a page number. */
    private static final int LETTERS_OF_A_SCANNED_PAGE = 20;

    private final byte[] bytes;

    PdfFile(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The text of each page; a refusal when it is locked, broken, a scan, or costs more than a file may. */
    List<String> pages() throws UnreadableException {
        try {
            PackedPdfParts.requireBearable(bytes);
            try (PDDocument document = Loader.loadPDF(bytes)) {
                return pagesOf(document);
            }
        } catch (UnreadableException refused) {
            throw refused;
        } catch (InvalidPasswordException locked) {
            throw new UnreadableException(Reason.LOCKED);
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError broken) {
            // The library throws whatever comes to hand at a damaged file; what it holds is freed when we leave.
            throw new UnreadableException(Reason.BROKEN);
        }
    }

    private static List<String> pagesOf(PDDocument document) throws IOException {
        if (document.getNumberOfPages() > Limits.PAGES) {
            throw new UnreadableException(Reason.TOO_MANY_PAGES);
        }
        PdfPageReader reader = new PdfPageReader();
        PdfLayout layout = new PdfLayout();
        for (PDPage page : document.getPages()) {
            // The number that the document states may be a lie.
            if (layout.size() == Limits.PAGES) {
                throw new UnreadableException(Reason.TOO_MANY_PAGES);
            }
            layout.add(reader.read(page));
        }
        if (layout.size() == 0) {
            throw new UnreadableException(Reason.BROKEN);
        }
        List<String> pages = layout.pages();
        requireText(pages, reader.sawPictures());
        return pages;
    }

    private static void requireText(List<String> pages, boolean pictures) throws UnreadableException {
        long letters = 0;
        for (String page : pages) {
            letters += page.chars().filter(Character::isLetterOrDigit).count();
        }
        if (letters == 0 || (pictures && letters < (long) pages.size() * LETTERS_OF_A_SCANNED_PAGE)) {
            throw new UnreadableException(Reason.SCAN_WITHOUT_TEXT);
        }
    }
}
