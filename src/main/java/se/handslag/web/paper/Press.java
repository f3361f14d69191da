package se.handslag.web.paper;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;

/**
 * Prints a page of XHTML to a PDF that archives take (PDF/A-2a, ISO 19005-2) and that can be read aloud (PDF/UA-1, ISO
 * 14289-1). The same page always gives the same words.
 *
 * <p>What the page must have itself: a language, a title, headings in order, and heads on its tables. Its style sheet may
 * name the families Source Sans 3, Source Serif 4 and Familjen Grotesk; no others exist. What no typeface of them can write
 * is printed as ‹?›, with a mark for each letter, so that nothing vanishes unseen; an element with the attribute
 * {@code data-paper="mended"} is printed only where that has happened.
 */
@Component
public class Press {

    /** The conformance level that archives ask for; level 3 only adds that files of any kind may be attached. */
    private static final PdfAConformance ARCHIVE = PdfAConformance.PDFA_2_A;

    private static final String PRODUCER = "Handslag";

    /** What the first page fetches and all others use; a program that prints nothing should not wait for it. */
    private static final class Equipment {

        static final Typefaces TYPEFACES;
        static final byte[] COLOURS;

        static {
            XRLog.setLoggingEnabled(false);
            TYPEFACES = Typefaces.load();
            COLOURS = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        }
    }

    /**
     * The page on A4.
     *
     * @param xhtml well-formed, without a document type; letters that XML forbids may occur in it
     * @throws IllegalArgumentException when the page is not well-formed, or lacks its title or its language
     */
    public byte[] print(String xhtml) {
        Document page = Xhtml.parse(xhtml);
        new Mending(Equipment.TYPEFACES.writable()).mend(page);
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            builder(page, document).toStream(printed).run();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return printed.toByteArray();
    }

    private static PdfRendererBuilder builder(Document page, PDDocument document) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePDDocument(document);
        Equipment.TYPEFACES.register(
                builder, document, page.getDocumentElement().getTextContent());
        sealOff(builder);
        builder.useFastMode();
        builder.useUnicodeLineBreaker(new LineBreaks());
        builder.usePdfAConformance(ARCHIVE);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(Equipment.COLOURS);
        builder.withProducer(PRODUCER);
        builder.withW3cDocument(page, null);
        return builder;
    }

    /** Neither disk nor net: all that a page may use is handed over with it. */
    private static void sealOff(PdfRendererBuilder builder) {
        builder.useUriResolver((base, uri) -> null);
        for (ExternalResourceControlPriority moment : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((uri, type) -> false, moment);
        }
        builder.useHttpStreamImplementation(uri -> {
            throw new IllegalStateException("A page loads nothing");
        });
    }
}
