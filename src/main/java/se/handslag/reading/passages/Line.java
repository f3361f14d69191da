package se.handslag.reading.passages;

/**
 * A line of a page, without the blanks around it.
 *
 * @param page the page's number, from 1
 * @param start where it begins in the page's text
 * @param text its letters as they stand in the page
 * @param gapBefore whether a blank line, a page break or the document's beginning stands before it
 */
record Line(int page, int start, String text, boolean gapBefore) {

    int end() {
        return start + text.length();
    }

    char first() {
        return text.charAt(0);
    }

    char last() {
        return text.charAt(text.length() - 1);
    }
}
