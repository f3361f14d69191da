package se.handslag.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.handslag.kernel.Citation;
import se.handslag.reading.document.DocumentText;
import se.handslag.reading.document.PageText;
import se.handslag.reading.passages.AgreementText;
import se.handslag.reading.passages.Block;
import se.handslag.reading.passages.Span;

/**
 * The text of a document laid out to be read on a screen: broken lines joined to passages, rows of tables told apart from
 * running text. All that stands in the document is in it, also what the reader passes over: page numbers, running headers, a
 * table of contents.
 */
public final class LaidOutText {

    private static final Comparator<Passage> BY_PLACE =
            Comparator.comparingInt(Passage::page).thenComparingInt(passage -> passage.start);

    private final List<Passage> passages;

    /** For each page, the passages of the text by where on it they begin. */
    private final Map<Integer, NavigableMap<Integer, Integer>> byPlace = new HashMap<>();

    private LaidOutText(List<Passage> passages) {
        this.passages = List.copyOf(passages);
        for (int i = 0; i < this.passages.size(); i++) {
            Block block = this.passages.get(i).block;
            for (int page = block == null ? 1 : block.page(); block != null && page <= block.lastPage(); page++) {
                byPlace.computeIfAbsent(page, any -> new TreeMap<>()).put(block.startOn(page), i);
            }
        }
    }

    /** What sort of passage it is. */
    public enum Kind {
        HEADING,
        PARAGRAPH,
        ITEM,
        /** A row of a table; a tab stands between its cells. */
        ROW,
        LINE,
        /** A line that belongs to the page and not to the text. */
        MARGIN
    }

    /**
     * A stretch of a passage's text.
     *
     * @param from index of its first UTF-16 unit in the text, from 0
     * @param to index after its last; more than from
     */
    public record Range(int from, int to) {}

    /** One passage. */
    public static final class Passage {

        private final Kind kind;
        private final String text;
        private final int page;
        private final int start;
        private final String bullet;
        private final @Nullable Block block;

        private Passage(Block block, String bullet) {
            this.kind = Kind.valueOf(block.kind().name());
            this.text = block.text();
            this.page = block.page();
            this.start = block.start();
            this.bullet = bullet;
            this.block = block;
        }

        private Passage(int page, int start, String line) {
            this.kind = Kind.MARGIN;
            this.text = line;
            this.page = page;
            this.start = start;
            this.bullet = "";
            this.block = null;
        }

        /** What sort of passage it is. */
        public Kind kind() {
            return kind;
        }

        /** The page on which it begins, from 1. */
        public int page() {
            return page;
        }

        /** By what it is known among all passages of the document, for as long as that is read in the same way. */
        public String anchor() {
            return "p" + page + "-" + start;
        }

        /** What stands before the words of an item: a dash, a number, a letter; empty elsewhere. */
        public String bullet() {
            return bullet;
        }

        /** Its words. */
        public String text() {
            return text;
        }

        /** Which stretch of the words the citation is of; empty where it stands elsewhere. */
        public Optional<Range> rangeOf(Citation citation) {
            Span span = block == null ? null : block.rangeOf(citation.page(), citation.start(), citation.end());
            return span == null ? Optional.empty() : Optional.of(new Range(span.from(), span.to()));
        }
    }

    /** Lays out the document. */
    public static LaidOutText of(DocumentText document) {
        List<Passage> passages = new ArrayList<>();
        List<Block> blocks = AgreementText.blocksOf(document);
        blocks.forEach(block -> passages.add(new Passage(block, bullet(document, block))));
        List<BitSet> told = new ArrayList<>();
        document.pages().forEach(page -> told.add(new BitSet(page.text().length())));
        blocks.forEach(block -> block.mark(told));
        for (PageText page : document.pages()) {
            passages.addAll(linesOutside(told.get(page.number() - 1), page));
        }
        passages.sort(BY_PLACE);
        return new LaidOutText(passages);
    }

    /** All passages, in the order of the document. */
    public List<Passage> passages() {
        return passages;
    }

    /** Which passages, by their place among all, some of the citation's words stand in. */
    public List<Integer> passagesOf(Citation citation) {
        NavigableMap<Integer, Integer> onPage = byPlace.getOrDefault(citation.page(), new TreeMap<>());
        Integer first = onPage.floorKey(citation.start());
        return List.copyOf(onPage.subMap(first == null ? citation.start() : first, true, citation.end(), false)
                .values());
    }

    private static String bullet(DocumentText document, Block block) {
        if (!block.is(Block.Kind.ITEM)) {
            return "";
        }
        String page = document.pages().get(block.page() - 1).text();
        int line = page.lastIndexOf('\n', block.start() - 1) + 1;
        return page.substring(line, block.start()).strip();
    }

    private static List<Passage> linesOutside(BitSet told, PageText page) {
        List<Passage> outside = new ArrayList<>();
        int from = 0;
        for (String line : page.text().split("\n", -1)) {
            int next = told.nextSetBit(from);
            boolean isTold = next >= 0 && next < from + line.length();
            if (!isTold && !line.isBlank()) {
                outside.add(new Passage(page.number(), from, line.strip()));
            }
            from += line.length() + 1;
        }
        return outside;
    }
}
