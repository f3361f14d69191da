package se.handslag.site.parts;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.handslag.reading.LaidOutText.Kind;
import se.handslag.reading.document.DocumentText;
import se.handslag.site.parts.Refs.Mark;

/**
 * The text of a document with its cited places marked, ready for the page.
 *
 * @param pages its pages, in order
 * @param opened the numbers of the marks that begin somewhere in them
 */
public record SourceView(List<SourcePage> pages, Set<Integer> opened) {

    private static final int LONGEST_NUMBER = 20;

    /** One page; its parts are single passages or whole tables. */
    public record SourcePage(int number, List<SourcePart> parts) {}

    /** A passage, which is one row of one cell, or a table. */
    public record SourcePart(Kind kind, List<SourceRow> rows) {}

    /**
     * A row.
     *
     * @param anchor by what it is led to
     * @param lastSpans how many columns its last cell takes up
     */
    public record SourceRow(String anchor, List<SourceCell> cells, int lastSpans) {}

    /** A cell, or the whole of a passage. */
    public record SourceCell(List<Segment> segments) {

        /** Whether it holds a number, which is never broken over two lines. */
        public boolean isNumber() {
            String text = segments.stream().map(Segment::text).collect(Collectors.joining());
            return text.length() <= LONGEST_NUMBER
                    && text.chars().anyMatch(Character::isDigit)
                    && text.chars().noneMatch(Character::isLetter);
        }
    }

    /**
     * A stretch of text that the same marks cover.
     *
     * @param link the mark that the stretch leads by, the tightest of them; null where none covers it
     * @param opens marks that begin here, besides the one that it leads by
     * @param closes marks that end here, besides that one
     * @param first whether the mark that it leads by begins here
     * @param last whether it ends here
     * @param all the numbers of all marks that cover it, with blanks between
     */
    public record Segment(
            String text,
            @Nullable Mark link,
            List<Mark> opens,
            List<Mark> closes,
            boolean first,
            boolean last,
            String all) {

        /** The fewest letters and figures that make a place large enough to be pressed. */
        private static final int PRESSED = 3;

        public static Segment plain(String text) {
            return new Segment(text, null, List.of(), List.of(), false, false, "");
        }

        /** Whether it is large enough to lead anywhere; a full stop between two numbers is not. */
        public boolean leads() {
            return text.chars().filter(Character::isLetterOrDigit).count() >= PRESSED;
        }
    }

    /** Where a mark leads: to its words or, where they stand in a line that belongs to the page alone, to their page. */
    public String anchorOf(Mark mark) {
        boolean shown = opened.contains(mark.number());
        return shown ? "k" + mark.number() : "page-" + mark.page();
    }

    /** The class by which a passage is set. */
    public String styleOf(SourcePart part) {
        return switch (part.kind()) {
            case HEADING -> "h";
            case ITEM -> "i";
            case MARGIN -> "m";
            case PARAGRAPH, LINE, ROW -> "";
        };
    }

    public static SourceView of(DocumentText document, Refs refs) {
        return new SourceDrawing(document, refs).view();
    }
}
