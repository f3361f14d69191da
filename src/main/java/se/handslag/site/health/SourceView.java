package se.handslag.site.health;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.handslag.kernel.Citation;
import se.handslag.reading.LaidOutText;
import se.handslag.reading.LaidOutText.Kind;
import se.handslag.reading.LaidOutText.Passage;
import se.handslag.reading.LaidOutText.Range;
import se.handslag.reading.document.DocumentText;
import se.handslag.site.health.Refs.Mark;

/**
 * The text of a document with its cited places marked, ready for the page.
 *
 * @param pages its pages, in order
 * @param opened the numbers of the marks that begin somewhere in them
 */
record SourceView(List<SourcePage> pages, Set<Integer> opened) {

    private static final int LONGEST_NUMBER = 20;

    /** One page; its parts are single passages or whole tables. */
    record SourcePage(int number, List<SourcePart> parts) {}

    /** A passage, which is one row of one cell, or a table. */
    record SourcePart(Kind kind, List<SourceRow> rows) {}

    /** A row, and how many columns its last cell takes up. */
    record SourceRow(List<SourceCell> cells, int lastSpans) {}

    /** A cell, or the whole of a passage. */
    record SourceCell(List<Segment> segments) {

        /** Whether it holds a number, which is never broken over two lines. */
        boolean isNumber() {
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
    record Segment(
            String text,
            @Nullable Mark link,
            List<Mark> opens,
            List<Mark> closes,
            boolean first,
            boolean last,
            String all) {

        /** The fewest letters and figures that make a place large enough to be pressed. */
        private static final int PRESSED = 3;

        static Segment plain(String text) {
            return new Segment(text, null, List.of(), List.of(), false, false, "");
        }

        /** Whether it is large enough to lead anywhere; a full stop between two numbers is not. */
        boolean leads() {
            return text.chars().filter(Character::isLetterOrDigit).count() >= PRESSED;
        }
    }

    /** Where a mark leads: to its words or, where they stand in a line that belongs to the page alone, to their page. */
    String anchorOf(Mark mark) {
        boolean shown = opened.contains(mark.number());
        return shown ? "k" + mark.number() : "page-" + mark.page();
    }

    /** The class by which a passage is set. */
    String styleOf(SourcePart part) {
        return switch (part.kind()) {
            case HEADING -> "h";
            case ITEM -> "i";
            case MARGIN -> "m";
            case PARAGRAPH, LINE, ROW -> "";
        };
    }

    static SourceView of(DocumentText document, Refs refs) {
        return new Drawing(document, refs).view();
    }

    /** A mark on a stretch of one passage. */
    private record Marked(Mark mark, int from, int to, boolean begins, boolean ends) {

        int length() {
            return to - from;
        }
    }

    private static final class Drawing {

        private final LaidOutText text;
        private final List<Passage> passages;
        private final List<List<Marked>> marks = new ArrayList<>();
        private final int pageCount;

        Drawing(DocumentText document, Refs refs) {
            this.text = LaidOutText.of(document);
            this.passages = text.passages();
            this.pageCount = document.pages().size();
            passages.forEach(passage -> marks.add(new ArrayList<>()));
            for (Citation place : refs.places()) {
                mark(place, refs.mark(place));
            }
        }

        private void mark(Citation place, Mark mark) {
            List<Integer> touched = new ArrayList<>();
            List<Range> ranges = new ArrayList<>();
            for (int i : text.passagesOf(place)) {
                Optional<Range> range = passages.get(i).rangeOf(place);
                if (range.isPresent()) {
                    touched.add(i);
                    ranges.add(range.get());
                }
            }
            for (int i = 0; i < touched.size(); i++) {
                Range range = ranges.get(i);
                marks.get(touched.get(i))
                        .add(new Marked(mark, range.from(), range.to(), i == 0, i == touched.size() - 1));
            }
        }

        SourceView view() {
            List<SourcePage> pages = new ArrayList<>();
            for (int number = 1; number <= pageCount; number++) {
                pages.add(new SourcePage(number, new ArrayList<>()));
            }
            for (int i = 0; i < passages.size(); i++) {
                Passage passage = passages.get(i);
                List<SourcePart> parts = pages.get(passage.page() - 1).parts();
                SourceRow row = row(passage, marks.get(i));
                boolean goesOn = passage.kind() == Kind.ROW
                        && !parts.isEmpty()
                        && parts.getLast().kind() == Kind.ROW;
                if (goesOn) {
                    parts.getLast().rows().add(row);
                } else {
                    List<SourceRow> rows = new ArrayList<>();
                    rows.add(row);
                    parts.add(new SourcePart(passage.kind(), rows));
                }
            }
            pages.forEach(page -> page.parts().replaceAll(Drawing::squared));
            return new SourceView(pages, opened(pages));
        }

        private static Set<Integer> opened(List<SourcePage> pages) {
            Set<Integer> opened = new HashSet<>();
            pages.stream()
                    .flatMap(page -> page.parts().stream())
                    .flatMap(part -> part.rows().stream())
                    .flatMap(row -> row.cells().stream())
                    .flatMap(cell -> cell.segments().stream())
                    .forEach(segment -> {
                        segment.opens().forEach(mark -> opened.add(mark.number()));
                        if (segment.first() && segment.link() != null) {
                            opened.add(segment.link().number());
                        }
                    });
            return opened;
        }

        /** Every row of a table fills all its columns. */
        private static SourcePart squared(SourcePart part) {
            int columns = part.rows().stream()
                    .mapToInt(row -> row.cells().size())
                    .max()
                    .orElse(1);
            List<SourceRow> rows = part.rows().stream()
                    .map(row -> new SourceRow(row.cells(), columns - row.cells().size() + 1))
                    .toList();
            return new SourcePart(part.kind(), rows);
        }

        private static SourceRow row(Passage passage, List<Marked> marks) {
            List<SourceCell> cells = new ArrayList<>();
            String text = passage.text();
            int from = 0;
            for (int tab = text.indexOf('\t'); tab >= 0; tab = text.indexOf('\t', from)) {
                cells.add(new SourceCell(segments(text, from, tab, marks)));
                from = tab + 1;
            }
            List<Segment> last = segments(text, from, text.length(), marks);
            if (!passage.bullet().isEmpty()) {
                last.addFirst(Segment.plain(passage.bullet() + " "));
            }
            cells.add(new SourceCell(last));
            return new SourceRow(cells, 1);
        }

        private static List<Segment> segments(String text, int from, int to, List<Marked> marks) {
            List<Integer> borders = new ArrayList<>(List.of(from, to));
            for (Marked mark : marks) {
                borders.add(Math.clamp(mark.from(), from, to));
                borders.add(Math.clamp(mark.to(), from, to));
            }
            List<Integer> sorted = borders.stream().distinct().sorted().toList();
            List<Segment> segments = new ArrayList<>();
            for (int i = 0; i + 1 < sorted.size(); i++) {
                segments.add(segment(text, sorted.get(i), sorted.get(i + 1), marks));
            }
            return segments;
        }

        private static Segment segment(String text, int from, int to, List<Marked> marks) {
            List<Marked> covering = marks.stream()
                    .filter(mark -> mark.from() <= from && mark.to() >= to)
                    .sorted(Comparator.comparingInt(Marked::length))
                    .toList();
            String words = text.substring(from, to);
            if (covering.isEmpty()) {
                return Segment.plain(words);
            }
            Marked tightest = covering.getFirst();
            List<Mark> opens = covering.stream()
                    .skip(1)
                    .filter(mark -> mark.begins() && mark.from() == from)
                    .map(Marked::mark)
                    .toList();
            List<Mark> closes = covering.stream()
                    .skip(1)
                    .filter(mark -> mark.ends() && mark.to() == to)
                    .map(Marked::mark)
                    .toList();
            String all = String.join(
                    " ",
                    covering.stream()
                            .map(mark -> String.valueOf(mark.mark().number()))
                            .toList());
            return new Segment(
                    words,
                    tightest.mark(),
                    opens,
                    closes,
                    tightest.begins() && tightest.from() == from,
                    tightest.ends() && tightest.to() == to,
                    all);
        }
    }
}
