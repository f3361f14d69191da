package se.handslag.reading.document;

/**
 * A line as it will stand in the page's text.
 *
 * @param baseline where it stood on the page, in points from the top
 * @param height the size of its largest letters, in points
 * @param opensBlock whether it begins a column or a block beside the line before, so that their distance says nothing
 */
record PdfTextLine(String text, float baseline, float height, boolean opensBlock) {}
