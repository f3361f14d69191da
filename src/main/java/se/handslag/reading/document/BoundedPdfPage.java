package se.handslag.reading.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import se.handslag.reading.document.Refusal.Reason;

/** A page whose painting program is unpacked by us, once, and never further than the budget reaches. */
final class BoundedPdfPage extends PDPage {

    private final PDPage page;
    private final PdfBudget budget;

    BoundedPdfPage(PDPage page, PdfBudget budget) {
        super(page.getCOSObject());
        this.page = page;
        this.budget = budget;
    }

    /** The page's own resources know the document's cache; without it every page would read its fonts anew. */
    @Override
    public PDResources getResources() {
        return page.getResources();
    }

    @Override
    public RandomAccessRead getContentsForStreamParsing() throws IOException {
        COSStream single = getCOSObject().getCOSStream(COSName.CONTENTS);
        if (single != null
                && COSName.FLATE_DECODE.equals(single.getFilters())
                && !single.containsKey(COSName.DECODE_PARMS)) {
            return new RandomAccessReadBuffer(inflated(single));
        }
        if (single != null) {
            budget.charge(budget.measure(single));
        } else {
            chargeParts();
        }
        return page.getContentsForRandomAccess();
    }

    private void chargeParts() throws IOException {
        COSArray parts = getCOSObject().getCOSArray(COSName.CONTENTS);
        if (parts == null) {
            return;
        }
        for (int part = 0; part < parts.size(); part++) {
            if (parts.getObject(part) instanceof COSStream stream) {
                budget.charge(budget.measure(stream));
            }
        }
    }

    /** What can be unpacked of the stream: like viewers, we take a damaged one as far as it goes. */
    private byte[] inflated(COSStream stream) throws IOException {
        byte[] packed;
        try (InputStream raw = stream.createRawInputStream()) {
            packed = raw.readAllBytes();
        }
        Inflater inflater = new Inflater(true);
        ByteArrayOutputStream unpacked = new ByteArrayOutputStream(packed.length * 4 + 64);
        try {
            inflater.setInput(packed, Math.min(2, packed.length), Math.max(0, packed.length - 2));
            byte[] window = new byte[8192];
            for (int count = inflater.inflate(window); count > 0; count = inflater.inflate(window)) {
                unpacked.write(window, 0, count);
                if (unpacked.size() > budget.left()) {
                    throw new UnreadableException(Reason.UNPACKS_TOO_LARGE);
                }
            }
        } catch (DataFormatException damaged) {
            // The rest of the page is lost; what came out is text all the same.
            unpacked.write('\n');
        } finally {
            inflater.end();
        }
        budget.charge(unpacked.size());
        return unpacked.toByteArray();
    }
}
