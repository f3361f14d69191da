package se.handslag.reading.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.PDTextState;
import org.apache.pdfbox.util.Matrix;
import se.handslag.reading.document.Refusal.Reason;

/**
 * Runs the pages' painting programs and notes every glyph with its place. It does itself, in plain arithmetic, what the
 * library does with three matrices a glyph, which is half of what reading a page costs.
 */
final class PdfPageReader extends PDFStreamEngine {

    /** What the maps and drawings of a large report come to, several times over. */
    private static final int OPERATORS = 4_000_000;

    /** A page set in the smallest readable print holds a tenth of this. */
    private static final int GLYPHS_OF_A_PAGE = 250_000;

    private final PdfBudget budget = new PdfBudget();
    private PdfGlyphs glyphs = new PdfGlyphs();
    private int operators;
    private int glyphsSeen;
    private boolean sawPictures;

    PdfPageReader() {
        addOperator(new BeginText(this));
        addOperator(new Concatenate(this));
        addOperator(new DrawObject(this));
        addOperator(new EndText(this));
        addOperator(new Save(this));
        addOperator(new Restore(this));
        addOperator(new NextLine(this));
        addOperator(new SetCharSpacing(this));
        addOperator(new MoveText(this));
        addOperator(new MoveTextSetLeading(this));
        addOperator(new SetPdfFont(this, budget));
        addOperator(new ShowText(this));
        addOperator(new ShowTextAdjusted(this));
        addOperator(new SetTextLeading(this));
        addOperator(new SetMatrix(this));
        addOperator(new SetTextRise(this));
        addOperator(new SetWordSpacing(this));
        addOperator(new SetTextHorizontalScaling(this));
        addOperator(new ShowTextLine(this));
        addOperator(new ShowTextLineAndSpace(this));
    }

    /** The glyphs of a page; throws {@link UnreadableException} when all pages together cost too much. */
    PdfGlyphs read(PDPage page) throws IOException {
        glyphs = new PdfGlyphs();
        processPage(new BoundedPdfPage(page, budget));
        return glyphs;
    }

    /** Whether any page so far shows a picture. */
    boolean sawPictures() {
        return sawPictures;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (++operators > OPERATORS) {
            throw new UnreadableException(Reason.UNPACKS_TOO_LARGE);
        }
        switch (operator.getName()) {
            case "Do" ->
                sawPictures |= operands.size() == 1
                        && operands.getFirst() instanceof COSName name
                        && getResources() != null
                        && getResources().isImageXObject(name);
            case "BI" -> sawPictures = true;
            default -> {
                // Costs no more than any other operator.
            }
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException exception)
            throws IOException {
        // The library forgives errors inside drawn objects; a spent budget is none of them.
        if (exception instanceof UnreadableException) {
            throw exception;
        }
        super.operatorException(operator, operands, exception);
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        budget.chargeForm(form.getCOSObject());
        super.showForm(form);
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
        budget.chargeForm(form.getCOSObject());
        super.showTransparencyGroup(form);
    }

    @Override
    protected void showText(byte[] string) throws IOException {
        PDGraphicsState state = getGraphicsState();
        PDTextState textState = state.getTextState();
        PDFont font = textState.getFont();
        if (font == null) {
            return;
        }
        float size = textState.getFontSize();
        float stretch = textState.getHorizontalScaling() / 100f;
        float rise = textState.getRise();
        Matrix line = state.getTextMatrix();
        Matrix page = state.getCurrentTransformationMatrix();

        // Where the text's own axes point on the page: (a, b) along the line, (c, d) across it, (e, f) its origin.
        float a = line.getScaleX() * page.getScaleX() + line.getShearY() * page.getShearX();
        float b = line.getScaleX() * page.getShearY() + line.getShearY() * page.getScaleY();
        float c = line.getShearX() * page.getScaleX() + line.getScaleY() * page.getShearX();
        float d = line.getShearX() * page.getShearY() + line.getScaleY() * page.getScaleY();
        float e = line.getTranslateX() * page.getScaleX()
                + line.getTranslateY() * page.getShearX()
                + page.getTranslateX();
        float f = line.getTranslateX() * page.getShearY()
                + line.getTranslateY() * page.getScaleY()
                + page.getTranslateY();

        float along = (float) Math.hypot(a, b);
        int turns = quarterTurns(a * size * stretch, b * size * stretch);
        float height = Math.abs(size) * (float) Math.hypot(c, d) * unit(font);
        float blank = blank(font) * height;
        float originX = e + rise * c;
        float originY = f + rise * d;
        float startX = turned(originX, originY, turns);
        float startY = turned(originY, -originX, turns);
        boolean isOnPaper = Float.isFinite(startX) && Float.isFinite(startY) && Float.isFinite(along) && height > 0;
        // Text that runs against its own axis is turned with it, so it advances to the right in its own frame.
        float sign = size * stretch < 0 ? -1 : 1;

        float advanced = 0;
        ByteArrayInputStream codes = new ByteArrayInputStream(string);
        for (int left = codes.available(); left > 0; left = codes.available()) {
            int code = font.readCode(codes);
            boolean oneByte = left - codes.available() == 1;
            float width = width(font, code) * size;
            float next = advanced + (width + textState.getCharacterSpacing()) * stretch;
            String glyph = PdfLetters.text(unicode(font, code));
            if (!glyph.isEmpty() && isOnPaper) {
                // Letters that the painting program itself spaces apart touch when the spacing counts in.
                float end = Math.max(sign * (advanced + width * stretch), sign * next);
                add(glyph, startX + sign * advanced * along, startX + end * along, -startY, height, blank, turns);
            }
            advanced = next + (oneByte && code == ' ' ? textState.getWordSpacing() * stretch : 0);
        }
        line.translate(advanced, 0);
    }

    private void add(String glyph, float from, float to, float baseline, float height, float blank, int turns)
            throws UnreadableException {
        if (++glyphsSeen > Limits.TEXT_UNITS || glyphs.size() >= GLYPHS_OF_A_PAGE) {
            throw new UnreadableException(Reason.UNPACKS_TOO_LARGE);
        }
        glyphs.add(glyph, from, to, baseline, height, blank, turns);
    }

    /** The height of a font of size 1, which is 1 save in fonts whose letters are little programs with their own scale. */
    private static float unit(PDFont font) throws IOException {
        if (font instanceof PDType3Font) {
            float unit = Math.abs(font.getFontMatrix().getScaleY())
                    * font.getBoundingBox().getHeight();
            boolean isSensible = unit > 0.3f && unit < 3;
            return isSensible || !(unit > 0) ? 1 : unit;
        }
        return 1;
    }

    /** The width of the font's blank as a part of its height; that of an ordinary font when it states nonsense. */
    private static float blank(PDFont font) {
        float blank = font.getSpaceWidth() / 1000f;
        return blank > 0.15f && blank < 0.7f ? blank : 0.25f;
    }

    private static float width(PDFont font, int code) throws IOException {
        return font.isVertical()
                ? font.getWidth(code) / 1000f
                : font.getDisplacement(code).getX();
    }

    private static String unicode(PDFont font, int code) {
        String unicode = font.toUnicode(code, GlyphList.getAdobeGlyphList());
        if (unicode != null) {
            return unicode;
        }
        // Viewers take a simple font's unmapped code for the character of that number, and skip a composite font's.
        return font instanceof PDSimpleFont ? Character.toString((char) code) : "";
    }

    private static int quarterTurns(float a, float b) {
        if (Math.abs(a) >= Math.abs(b)) {
            return a >= 0 ? 0 : 2;
        }
        return b > 0 ? 1 : 3;
    }

    /** The first coordinate of a point after the page is turned so that the text stands upright. */
    private static float turned(float x, float y, int turns) {
        return switch (turns) {
            case 0 -> x;
            case 1 -> y;
            case 2 -> -x;
            default -> -y;
        };
    }
}
