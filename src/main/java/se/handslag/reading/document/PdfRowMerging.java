package se.handslag.reading.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Two columns need not have their lines at the same heights; rows that overlap in height but not in breadth are one. */
final class PdfRowMerging {

    /** Baselines closer than this, in heights of a letter, cannot be two lines of one column. */
    private static final float OVERLAP = 0.7f;

    private PdfRowMerging() {}

    static List<PdfRow> merged(List<PdfRow> rows) {
        List<PdfRow> merged = new ArrayList<>(rows.size());
        for (PdfRow row : rows) {
            PdfRow before = merged.isEmpty() ? null : merged.getLast();
            if (before != null && overlaps(before, row)) {
                merged.set(merged.size() - 1, together(before, row));
            } else {
                merged.add(row);
            }
        }
        return merged;
    }

    private static boolean overlaps(PdfRow before, PdfRow row) {
        if (before.isScattered() || row.isScattered()) {
            return false;
        }
        float height = Math.min(before.height(), row.height());
        if (row.baseline() - before.baseline() >= OVERLAP * height) {
            return false;
        }
        for (PdfSegment one : before.segments()) {
            for (PdfSegment other : row.segments()) {
                if (one.left() < other.right() + height && other.left() < one.right() + height) {
                    return false;
                }
            }
        }
        return true;
    }

    private static PdfRow together(PdfRow before, PdfRow row) {
        List<PdfSegment> segments = new ArrayList<>(before.segments());
        segments.addAll(row.segments());
        segments.sort(Comparator.comparingDouble(PdfSegment::left));
        return new PdfRow(segments);
    }
}
