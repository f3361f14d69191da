package se.handslag.reading.document;

import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.contentstream.operator.MissingOperandException;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.PDTextState;

/**
 * Chooses a font, read once for the whole document. The library would read a damaged one again at every choice, and a
 * page may choose a million times.
 */
final class SetPdfFont extends OperatorProcessor {

    private final PdfBudget budget;
    private final Map<COSDictionary, Optional<PDFont>> fonts = new IdentityHashMap<>();

    SetPdfFont(PdfPageReader reader, PdfBudget budget) {
        super(reader);
        this.budget = budget;
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) throws IOException {
        if (operands.size() < 2) {
            throw new MissingOperandException(operator, operands);
        }
        if (operands.get(0) instanceof COSName name && operands.get(1) instanceof COSNumber size) {
            PDTextState state = getContext().getGraphicsState().getTextState();
            state.setFontSize(size.floatValue());
            state.setFont(font(name).orElse(null));
        }
    }

    @Override
    public String getName() {
        return OperatorName.SET_FONT_AND_SIZE;
    }

    private Optional<PDFont> font(COSName name) throws IOException {
        PDResources resources = getContext().getResources();
        COSDictionary all = resources == null ? null : resources.getCOSObject().getCOSDictionary(COSName.FONT);
        COSDictionary dictionary = all == null ? null : all.getCOSDictionary(name);
        if (resources == null || dictionary == null) {
            return Optional.empty();
        }
        Optional<PDFont> known = fonts.get(dictionary);
        if (known == null) {
            budget.chargeFont(dictionary);
            known = read(resources, name);
            fonts.put(dictionary, known);
        }
        return known;
    }

    /** The font, or none when it is damaged: what is set in it is lost, the rest of the page is not. */
    private static Optional<PDFont> read(PDResources resources, COSName name) {
        try {
            return Optional.ofNullable(resources.getFont(name));
        } catch (IOException | RuntimeException damaged) {
            return Optional.empty();
        }
    }
}
