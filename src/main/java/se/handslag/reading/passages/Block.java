package se.handslag.reading.passages;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.handslag.kernel.Citation;

/**
 * A passage of one kind: a heading, a paragraph, an item of a list, a row of a table, or a short line of its own. Its text
 * is joined from the lines of the document, in plain blanks, dashes and quotes; {@link #cite} leads back to where each
 * letter stood.
 */
public final class Block {

    /** What sort of passage it is. */
    public enum Kind {
        HEADING,
        PARAGRAPH,
        ITEM,
        ROW,
        /** A short line that is neither heading nor running text: a name, a place for a signature, an address. */
        LINE
    }

    private final Kind kind;
    private final String text;
    private final String lower;
    private final int[] places;
    private final int[] pages;
    private final Source source;
    private final boolean gapBefore;
    private int index;
    private @Nullable Topic topic;
    private @Nullable Block heading;

    Block(Kind kind, BlockText joined, Source source, boolean gapBefore) {
        this.kind = kind;
        this.text = joined.text();
        this.lower = Letters.lower(text);
        this.places = joined.places();
        this.pages = joined.pages();
        this.source = source;
        this.gapBefore = gapBefore;
    }

    void placeAt(int newIndex, @Nullable Topic newTopic, @Nullable Block newHeading) {
        this.index = newIndex;
        this.topic = newTopic;
        this.heading = newHeading;
    }

    /** What sort of passage it is. */
    public Kind kind() {
        return kind;
    }

    /** Whether it is of that sort. */
    public boolean is(Kind wanted) {
        return kind == wanted;
    }

    /** The words as they read on, without the breaks of the lines. */
    public String text() {
        return text;
    }

    /** The text in lower case, letter for letter. */
    public String lower() {
        return lower;
    }

    /** Its place among the document's passages, from 0. */
    public int index() {
        return index;
    }

    /** What its part of the document is about; null before the first heading, or under one that says nothing known. */
    public @Nullable Topic topic() {
        return topic;
    }

    /** The heading that it stands under; null before the first. A heading stands under none. */
    public @Nullable Block heading() {
        return heading;
    }

    /** Whether a blank line or a page's beginning stands before it. */
    public boolean gapBefore() {
        return gapBefore;
    }

    /** The page on which it begins, from 1. */
    public int page() {
        return pages[0];
    }

    /** The cells of a row, as ranges of its text; a passage of another kind is one cell. */
    public List<Span> cells() {
        List<Span> cells = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\t') {
                cells.add(Span.trimmed(text, from, i));
                from = i + 1;
            }
        }
        return cells;
    }

    /** The whole passage as a place in the document, or as much of it as stands on its first page. */
    public Citation cite() {
        return cite(0, text.length());
    }

    /**
     * The place in the document of a stretch of this passage's text. A stretch that runs over a page's end is cited up to
     * there, since a citation has one page.
     */
    public Citation cite(int from, int to) {
        int page = pages[from];
        int last = to - 1;
        while (last > from && pages[last] != page) {
            last--;
        }
        return source.cite(page, places[from], places[last] + 1);
    }

    /** The place in the document of a range of this passage's text, such as a cell. */
    public Citation cite(Span span) {
        return cite(span.from(), span.to());
    }

    /** Which part of this passage's text stands in that place of the document; null where none does. */
    public @Nullable Span rangeOf(int page, int start, int end) {
        if (page < pages[0] || page > pages[pages.length - 1]) {
            return null;
        }
        int from = -1;
        int to = -1;
        for (int i = 0; i < places.length; i++) {
            if (pages[i] == page && places[i] >= start && places[i] < end) {
                from = from < 0 ? i : from;
                to = i + 1;
            }
        }
        return from < 0 ? null : new Span(from, to);
    }

    /** Marks the places of its letters on each page; the first page comes first. */
    public void mark(List<BitSet> onPages) {
        for (int i = 0; i < places.length; i++) {
            onPages.get(pages[i] - 1).set(places[i]);
        }
    }

    /** Where in its page the passage begins, in UTF-16 units. */
    public int start() {
        return places[0];
    }

    /** Where on that page it begins; −1 where none of it stands there. */
    public int startOn(int page) {
        for (int i = 0; i < pages.length; i++) {
            if (pages[i] == page) {
                return places[i];
            }
        }
        return -1;
    }

    /** The page on which it ends, from 1. */
    public int lastPage() {
        return pages[pages.length - 1];
    }

    @Override
    public String toString() {
        return kind + ": " + text;
    }
}
