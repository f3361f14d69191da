package se.handslag.site.parts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.handslag.kernel.Citation;
import se.handslag.reading.LaidOutText;
import se.handslag.reading.LaidOutText.Kind;
import se.handslag.reading.LaidOutText.Passage;
import se.handslag.reading.LaidOutText.Range;
import se.handslag.reading.document.DocumentText;
import se.handslag.site.parts.Refs.Mark;
import se.handslag.site.parts.SourceView.Segment;
import se.handslag.site.parts.SourceView.SourceCell;
import se.handslag.site.parts.SourceView.SourcePage;
import se.handslag.site.parts.SourceView.SourcePart;
import se.handslag.site.parts.SourceView.SourceRow;

/** Lays the marks of cited places over the text of a document, and cuts it where they begin and end. */
final class SourceDrawing {

    /** A mark on a stretch of one passage. */
    private record Marked(Mark mark, int from, int to, boolean begins, boolean ends) {

        int length() {
            return to - from;
        }
    }

    private final LaidOutText text;
    private final List<Passage> passages;
    private final List<List<Marked>> marks = new ArrayList<>();
    private final int pageCount;

    SourceDrawing(DocumentText document, Refs refs) {
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
            marks.get(touched.get(i)).add(new Marked(mark, range.from(), range.to(), i == 0, i == touched.size() - 1));
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
        pages.forEach(page -> page.parts().replaceAll(SourceDrawing::squared));
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
        int columns =
                part.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(1);
        List<SourceRow> rows = part.rows().stream()
                .map(row -> new SourceRow(
                        row.anchor(), row.cells(), columns - row.cells().size() + 1))
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
        return new SourceRow(passage.anchor(), cells, 1);
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
