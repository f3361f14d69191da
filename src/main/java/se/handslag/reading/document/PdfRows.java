package se.handslag.reading.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers a page's glyphs into rows, top to bottom, whatever order they were painted in. */
final class PdfRows {

    /** Baselines closer than this, in heights of a letter, are one row. */
    private static final float SAME_ROW = 0.25f;

    /** How far a smaller mark may be raised above its row, or lowered beneath it, in heights of the row's letters. */
    private static final float RAISED = 0.6f;

    private static final float LOWERED = 0.3f;
    private static final float SMALLER = 0.9f;

    private static final Comparator<PdfRun> DOWNWARDS =
            Comparator.comparingDouble(PdfRun::baseline).thenComparingDouble(PdfRun::left);
    private static final Comparator<PdfRun> RIGHTWARDS = Comparator.comparingDouble(PdfRun::left);

    private final PdfGlyphs glyphs;
    private final PdfWords words;

    PdfRows(PdfGlyphs glyphs) {
        this.glyphs = glyphs;
        this.words = new PdfWords(glyphs);
    }

    /** The rows of the text that is turned so many quarters. */
    List<PdfRow> turned(int turns) {
        List<PdfRun> runs = runs(turns);
        runs.sort(DOWNWARDS);
        List<PdfRow> rows = new ArrayList<>();
        for (List<PdfRun> row : withMarks(sameBaseline(runs))) {
            row.sort(RIGHTWARDS);
            List<PdfSegment> segments = words.segments(row);
            if (!segments.isEmpty()) {
                rows.add(new PdfRow(segments));
            }
        }
        return PdfNarrowGaps.settled(PdfRowMerging.merged(rows));
    }

    private List<PdfRun> runs(int turns) {
        List<PdfRun> runs = new ArrayList<>();
        PdfRun run = null;
        for (int glyph = 0; glyph < glyphs.size(); glyph++) {
            if (glyphs.quarterTurns(glyph) != turns) {
                continue;
            }
            if (run != null && run.isContinuedBy(glyphs, glyph)) {
                run.add(glyphs, glyph);
            } else if (!glyphs.isBlank(glyph)) {
                run = new PdfRun(glyphs, glyph);
                runs.add(run);
            }
        }
        return runs;
    }

    private static List<List<PdfRun>> sameBaseline(List<PdfRun> runs) {
        List<List<PdfRun>> rows = new ArrayList<>();
        List<PdfRun> row = new ArrayList<>();
        float height = 0;
        for (PdfRun run : runs) {
            if (row.isEmpty() || run.baseline() - row.getFirst().baseline() > SAME_ROW * height) {
                row = new ArrayList<>();
                rows.add(row);
                height = 0;
            }
            row.add(run);
            height = Math.max(height, run.height());
        }
        return rows;
    }

    /** Footnote marks and ordinals stand a little above or below their row in smaller letters; they belong to it. */
    private static List<List<PdfRun>> withMarks(List<List<PdfRun>> rows) {
        List<List<PdfRun>> kept = new ArrayList<>(rows.size());
        for (int row = 0; row < rows.size(); row++) {
            List<PdfRun> marks = rows.get(row);
            float height = tallest(marks);
            if (row + 1 < rows.size() && isMarkOf(marks, height, rows.get(row + 1), RAISED)) {
                rows.get(row + 1).addAll(marks);
            } else if (!kept.isEmpty() && isMarkOf(marks, height, kept.getLast(), LOWERED)) {
                kept.getLast().addAll(marks);
            } else {
                kept.add(marks);
            }
        }
        return kept;
    }

    private static boolean isMarkOf(List<PdfRun> marks, float height, List<PdfRun> row, float reach) {
        float rowHeight = tallest(row);
        return height < SMALLER * rowHeight
                && Math.abs(marks.getFirst().baseline() - baselineOfTallest(row)) < reach * rowHeight;
    }

    private static float tallest(List<PdfRun> row) {
        float height = 0;
        for (PdfRun run : row) {
            height = Math.max(height, run.height());
        }
        return height;
    }

    private static float baselineOfTallest(List<PdfRun> row) {
        PdfRun tallest = row.getFirst();
        for (PdfRun run : row) {
            tallest = run.height() > tallest.height() ? run : tallest;
        }
        return tallest.baseline();
    }
}
