package se.handslag.web.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The typefaces that a page is set in. Each family comes in files for a part of its letters; the files of other letters than
 * the first are families of their own to the renderer, which takes from them what the first lacks.
 *
 * @param writable every letter that running text and quotations can both be set in, at all weights
 * @param common those of them that the first file of each family has
 */
record Typefaces(List<Cut> cuts, BitSet writable, BitSet common) {

    private static final String LATIN = "latin";
    private static final String FOLDER = "/fonts/";

    /** The families in which everything can be set. A heading takes from the first what its own family lacks. */
    private static final List<String> TEXT_FAMILIES = List.of("source-sans-3", "source-serif-4");

    private static final int LAST_LETTER = 0xffff;

    /**
     * A file of a family.
     *
     * @param family the name that the style sheet uses
     * @param part which of the family's letters it holds
     * @param role the family and weight to which its letters count
     */
    private record Cut(String family, int weight, String part, String role, byte[] file) {}

    /**
     * A font of a document, opened when it is first used. Its letters stay as written: a joined "tt" or "fi" is a glyph of
     * which no PDF reader could tell the letters, and the standards forbid it.
     */
    private static final class Opened extends PDFontSupplier {

        private final PDDocument document;
        private final byte[] file;

        Opened(PDDocument document, byte[] file) {
            super(null);
            this.document = document;
            this.file = file;
        }

        @Override
        public PDFont supply() {
            try {
                TrueTypeFont font = open(file);
                font.setEnableGsub(false);
                return PDType0Font.load(document, font, true);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    static Typefaces load() {
        List<Cut> cuts = new ArrayList<>();
        for (String part : List.of(LATIN, "latin-ext", "cyrillic")) {
            for (int weight : new int[] {400, 600, 700}) {
                add("source-sans-3", "Source Sans 3", part, weight, cuts);
            }
            for (int weight : new int[] {400, 600}) {
                add("source-serif-4", "Source Serif 4", part, weight, cuts);
            }
        }
        for (String part : List.of(LATIN, "latin-ext")) {
            for (int weight : new int[] {600, 700}) {
                add("familjen-grotesk", "Familjen Grotesk", part, weight, cuts);
            }
        }
        List<Cut> first = cuts.stream().filter(cut -> cut.part().equals(LATIN)).toList();
        return new Typefaces(List.copyOf(cuts), writableIn(cuts), writableIn(first));
    }

    /** Hands the renderer the files that words like these need; it opens each that it gets, and most words need few. */
    void register(PdfRendererBuilder builder, PDDocument document, String words) {
        boolean few = words.chars().allMatch(letter -> letter < ' ' || common.get(letter));
        for (Cut cut : cuts) {
            if (cut.part().equals(LATIN) || !few) {
                builder.useFont(new Opened(document, cut.file()), cut.family(), cut.weight(), FontStyle.NORMAL, true);
            }
        }
    }

    private static void add(String name, String family, String part, int weight, List<Cut> cuts) {
        String resource = FOLDER + name + "-" + part + "-" + weight + "-normal.ttf";
        try (InputStream stream = Typefaces.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("No typeface at " + resource);
            }
            String called = part.equals(LATIN) ? family : family + " " + part;
            cuts.add(new Cut(called, weight, part, name + weight, stream.readAllBytes()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static BitSet writableIn(List<Cut> cuts) {
        Map<String, BitSet> roles = new HashMap<>();
        for (Cut cut : cuts) {
            if (TEXT_FAMILIES.stream().anyMatch(cut.role()::startsWith)) {
                roles.computeIfAbsent(cut.role(), role -> new BitSet()).or(lettersOf(cut));
            }
        }
        BitSet writable = new BitSet();
        writable.set(0, LAST_LETTER + 1);
        roles.values().forEach(writable::and);
        return writable;
    }

    private static BitSet lettersOf(Cut cut) {
        try (TrueTypeFont font = open(cut.file())) {
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            BitSet letters = new BitSet();
            for (int letter = ' '; letter <= LAST_LETTER; letter++) {
                letters.set(letter, glyphs.getGlyphId(letter) != 0);
            }
            return letters;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static TrueTypeFont open(byte[] file) throws IOException {
        return new TTFParser().parse(new RandomAccessReadBuffer(file));
    }
}
