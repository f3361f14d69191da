package se.handslag.reading.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import se.handslag.reading.document.Refusal.Reason;

/**
 * Counts what the packed streams of one PDF come to before the library unpacks them, since it does so without a limit.
 * A page that draws a form a thousand times pays a thousand times. Fonts that are small together are let by unmeasured.
 */
final class PdfBudget {

    /** Fonts up to this many bytes together need no measuring: packed as hard as can be they still are bearable. */
    private static final long FREE_FONT_BYTES = 256 * 1024L;

    /** What it costs to draw a form at all, in bytes that could have been unpacked instead. */
    private static final long DRAWING = 4096;

    private static final String[] FONT_FILES = {"FontFile", "FontFile2", "FontFile3"};
    private static final String[] FONT_STREAMS = {"ToUnicode", "Encoding", "CIDToGIDMap"};

    private final Map<COSStream, Long> measured = new IdentityHashMap<>();
    private long fontBytes;
    private long spent;

    /** Pays for so many unpacked bytes. */
    void charge(long bytes) throws UnreadableException {
        spent += bytes;
        if (spent > Limits.UNPACKED_BYTES) {
            throw new UnreadableException(Reason.UNPACKS_TOO_LARGE);
        }
    }

    /** How many more bytes may come out, 0 or more. */
    long left() {
        return Limits.UNPACKED_BYTES - spent;
    }

    /** Pays for one drawing of the form. */
    void chargeForm(COSStream form) throws IOException {
        Long known = measured.get(form);
        if (known == null) {
            known = measure(form);
            measured.put(form, known);
        }
        charge(known + DRAWING);
    }

    /** Pays for the streams of a font before it is read. */
    void chargeFont(COSDictionary font) throws IOException {
        chargeStreams(font);
        COSArray descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
        if (descendants != null && descendants.size() > 0 && descendants.getObject(0) instanceof COSDictionary below) {
            chargeStreams(below);
        }
    }

    private void chargeStreams(COSDictionary font) throws IOException {
        for (String key : FONT_STREAMS) {
            chargeFontStream(font.getDictionaryObject(COSName.getPDFName(key)));
        }
        COSDictionary descriptor = font.getCOSDictionary(COSName.FONT_DESC);
        if (descriptor != null) {
            for (String key : FONT_FILES) {
                chargeFontStream(descriptor.getDictionaryObject(COSName.getPDFName(key)));
            }
        }
    }

    private void chargeFontStream(COSBase value) throws IOException {
        if (value instanceof COSStream stream) {
            fontBytes += stream.getLength();
            if (fontBytes > FREE_FONT_BYTES || !isPackedOnce(stream)) {
                charge(measure(stream));
            }
        }
    }

    /** How many bytes come out of the stream, counted only as far as the budget reaches. */
    long measure(COSStream stream) throws IOException {
        COSBase filters = stream.getFilters();
        if (filters == null) {
            return stream.getLength();
        }
        if (!isPackedOnce(stream)) {
            throw new UnreadableException(Reason.UNPACKS_TOO_LARGE);
        }
        if (!isFlate(filters)) {
            // The other packings at most repeat a table of 4096 strings; they are old, rare and short.
            long packed = stream.getLength();
            return packed < 64 * 1024 ? packed * 20 : packed * 100;
        }
        try (InputStream packed = stream.createRawInputStream()) {
            return inflatedLength(packed.readAllBytes(), 2, left());
        }
    }

    /** How many bytes come out of zlib data whose header of so many bytes is skipped, or just over the limit. */
    static long inflatedLength(byte[] packed, int header, long limit) {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(packed, Math.min(header, packed.length), Math.max(0, packed.length - header));
            byte[] window = new byte[64 * 1024];
            long length = 0;
            while (length <= limit) {
                int count = inflater.inflate(window);
                if (count == 0) {
                    break;
                }
                length += count;
            }
            return length;
        } catch (DataFormatException damaged) {
            return inflater.getBytesWritten();
        } finally {
            inflater.end();
        }
    }

    private static boolean isFlate(COSBase filters) {
        COSBase only = filters instanceof COSArray array && array.size() == 1 ? array.getObject(0) : filters;
        return COSName.FLATE_DECODE.equals(only) || COSName.FLATE_DECODE_ABBREVIATION.equals(only);
    }

    /** Whether at most one of its filters unpacks, the others only turning bytes into letters. */
    private static boolean isPackedOnce(COSStream stream) {
        if (!(stream.getFilters() instanceof COSArray filters)) {
            return true;
        }
        int packing = 0;
        for (COSBase filter : filters) {
            COSBase name = filter instanceof COSObject reference ? reference.getObject() : filter;
            if (!COSName.ASCII85_DECODE.equals(name) && !COSName.ASCII_HEX_DECODE.equals(name)) {
                packing++;
            }
        }
        return packing <= 1;
    }
}
