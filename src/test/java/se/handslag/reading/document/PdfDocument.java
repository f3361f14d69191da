package se.handslag.reading.document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.util.Matrix;

/** A PDF in the making: text put at places on A4 pages, which count from the upper left corner in points. */
final class PdfDocument {

    private static final float SIZE = 11;

    private final PDDocument document = new PDDocument();
    private final PDFont regular = new PDType1Font(FontName.HELVETICA);
    private final PDFont bold = new PDType1Font(FontName.HELVETICA_BOLD);
    private PDPageContentStream page = newPage();

    static PdfDocument saying(String... lines) {
        PdfDocument pdf = new PdfDocument();
        float down = 72;
        for (String line : lines) {
            pdf.text(72, down, line);
            down += 14;
        }
        return pdf;
    }

    PdfDocument text(float left, float down, String text) {
        return text(left, down, SIZE, regular, 0, text);
    }

    PdfDocument boldText(float left, float down, float size, String text) {
        return text(left, down, size, bold, 0, text);
    }

    PdfDocument smallText(float left, float down, String text) {
        return text(left, down, SIZE * 0.6f, regular, 0, text);
    }

    /** Text whose letters are spaced apart by so many points. */
    PdfDocument spacedText(float left, float down, float apart, String text) {
        return text(left, down, SIZE, regular, apart, text);
    }

    /** Text whose every letter is put in its own place, so many points after the last one's end. */
    PdfDocument scatteredText(float left, float down, float apart, String text) {
        float at = left;
        for (int i = 0; i < text.length(); i++) {
            String letter = text.substring(i, i + 1);
            if (!letter.isBlank()) {
                text(at, down, letter);
            }
            at += width(letter) + apart;
        }
        return this;
    }

    /** Lines below each other, 14 points apart. */
    PdfDocument lines(float left, float down, String... lines) {
        for (int i = 0; i < lines.length; i++) {
            text(left, down + i * 14, lines[i]);
        }
        return this;
    }

    float width(String text) {
        try {
            return regular.getStringWidth(text) / 1000 * SIZE;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    PdfDocument sidewaysText(float left, float down, String text) {
        return painting(content -> {
            content.beginText();
            content.setFont(regular, SIZE);
            content.setTextMatrix(Matrix.getRotateInstance(Math.PI / 2, left, PDRectangle.A4.getHeight() - down));
            content.showText(text);
            content.endText();
        });
    }

    PdfDocument picture() {
        return painting(content -> content.drawImage(
                LosslessFactory.createFromImage(document, new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB)),
                0,
                0,
                500,
                700));
    }

    PdfDocument nextPage() {
        close();
        page = newPage();
        return this;
    }

    private PdfDocument text(float left, float down, float size, PDFont font, float apart, String text) {
        return painting(content -> {
            content.beginText();
            content.setFont(font, size);
            content.setCharacterSpacing(apart);
            content.newLineAtOffset(left, PDRectangle.A4.getHeight() - down);
            content.showText(text);
            content.endText();
        });
    }

    private interface Painting {
        void on(PDPageContentStream content) throws IOException;
    }

    private PdfDocument painting(Painting painting) {
        try {
            painting.on(page);
            return this;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private PDPageContentStream newPage() {
        try {
            PDPage added = new PDPage(PDRectangle.A4);
            document.addPage(added);
            return new PDPageContentStream(document, added);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void close() {
        painting(PDPageContentStream::close);
    }

    byte[] lockedWith(String password) {
        try {
            document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            return bytes();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    byte[] bytes() {
        close();
        try (document) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
