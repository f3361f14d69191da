package se.handslag.kernel;

/**
 * Where something stands in a document, and the words that say it. It travels unchanged from the reader to the report in
 * which the value ends up, so that anybody can click back to the clause.
 *
 * @param documentHash SHA-256 of the document's bytes, 64 hexadecimal digits in lower case
 * @param page the page, from 1; a plain text has a new page after each form feed
 * @param start index of the first UTF-16 unit in the page's text, from 0
 * @param end index after the last UTF-16 unit; more than start
 * @param words the page's text from start to end, unaltered: line breaks, hyphens and all
 */
public record Citation(String documentHash, int page, int start, int end, String words) {

    public Citation {
        if (page < 1 || start < 0 || end <= start || words.length() != end - start) {
            throw new IllegalArgumentException("Not a place in a document: page " + page + ", " + start + " to " + end);
        }
    }

    /** Whether the other place lies wholly within this one. */
    public boolean encloses(Citation other) {
        return documentHash.equals(other.documentHash)
                && page == other.page
                && start <= other.start
                && other.end <= end;
    }

    /** Whether this stands before the other in the same document. */
    public boolean isBefore(Citation other) {
        return page < other.page || (page == other.page && start < other.start);
    }
}
