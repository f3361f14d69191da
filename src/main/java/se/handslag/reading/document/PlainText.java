package se.handslag.reading.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Plain text in the encodings that Swedish offices have saved it in. */
final class PlainText {

    private static final byte[] UTF_8_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};
    private static final byte[] UTF_16_BIG_MARK = {(byte) 0xfe, (byte) 0xff};
    private static final byte[] UTF_16_LITTLE_MARK = {(byte) 0xff, (byte) 0xfe};
    private static final byte[] RICH_TEXT = {'{', '\\', 'r', 't', 'f'};
    private static final int CONTROLS_PER_MILLE = 5;

    private PlainText() {}

    /** Whether these bytes are text at all: hardly any control characters, and no mark-up language's beginning. */
    static boolean isText(byte[] bytes) {
        if (hasUtf16Mark(bytes)) {
            return true;
        }
        if (Bytes.startsWith(bytes, RICH_TEXT) || isMarkup(bytes)) {
            return false;
        }
        long controls = 0;
        for (byte b : bytes) {
            if (b == 0) {
                return false;
            }
            if (b < ' ' && b > 0 && !(b >= '\t' && b <= '\r')) {
                controls++;
            }
        }
        return controls * 1000 <= (long) bytes.length * CONTROLS_PER_MILLE || controls <= 1;
    }

    /** The pages, divided at form feeds, with repaired letters and {@code \n} after each line. */
    static List<String> pages(byte[] bytes) {
        return pagesOf(TextRepair.repaired(withPlainLineEnds(decoded(bytes))));
    }

    private static boolean hasUtf16Mark(byte[] bytes) {
        return Bytes.startsWith(bytes, UTF_16_BIG_MARK) || Bytes.startsWith(bytes, UTF_16_LITTLE_MARK);
    }

    private static boolean isMarkup(byte[] bytes) {
        String beginning = new String(bytes, 0, Math.min(bytes.length, 64), StandardCharsets.ISO_8859_1);
        String trimmed = beginning.replaceFirst("^(ï»¿)?\\s+", "").toLowerCase(Locale.ROOT);
        return trimmed.startsWith("<?xml") || trimmed.startsWith("<!doctype") || trimmed.startsWith("<html");
    }

    private static String decoded(byte[] bytes) {
        if (Bytes.startsWith(bytes, UTF_16_BIG_MARK)) {
            return without(bytes, UTF_16_BIG_MARK, StandardCharsets.UTF_16BE);
        }
        if (Bytes.startsWith(bytes, UTF_16_LITTLE_MARK)) {
            return without(bytes, UTF_16_LITTLE_MARK, StandardCharsets.UTF_16LE);
        }
        int start = Bytes.startsWith(bytes, UTF_8_MARK) ? UTF_8_MARK.length : 0;
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, start, bytes.length - start))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            // A file pasted together from both encodings lands here too: its UTF-8 parts are then mended as mojibake.
            return Windows1252.decoded(bytes, start);
        }
    }

    private static String without(byte[] bytes, byte[] mark, Charset charset) {
        return new String(bytes, mark.length, bytes.length - mark.length, charset);
    }

    private static String withPlainLineEnds(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static List<String> pagesOf(String text) {
        List<String> pages = new ArrayList<>();
        int from = 0;
        for (int feed = text.indexOf('\f'); feed >= 0; feed = text.indexOf('\f', from)) {
            pages.add(text.substring(from, feed));
            from = feed + 1;
        }
        String last = text.substring(from);
        // Many programs end every page with a form feed, the last one too; nothing after it is no page.
        if (pages.isEmpty() || !last.isBlank()) {
            pages.add(last);
        }
        return pages;
    }
}
