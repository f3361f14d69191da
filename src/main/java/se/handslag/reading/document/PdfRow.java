package se.handslag.reading.document;

import java.util.List;

/** What stands at one height of a page: one segment or more, from left to right. */
record PdfRow(List<PdfSegment> segments) {

    private static final int MOST_COLUMNS = 60;

    PdfRow {
        segments = List.copyOf(segments);
    }

    float baseline() {
        return segments.getFirst().baseline();
    }

    float left() {
        return segments.getFirst().left();
    }

    float right() {
        return segments.getLast().right();
    }

    /** The size of its largest letters. */
    float height() {
        float height = 0;
        for (PdfSegment segment : segments) {
            height = Math.max(height, segment.height());
        }
        return height;
    }

    /** Whether it has more segments than any table has columns; then nobody looks for columns in it. */
    boolean isScattered() {
        return segments.size() > MOST_COLUMNS;
    }

    boolean isSingle() {
        return segments.size() == 1;
    }
}
