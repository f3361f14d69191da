package se.handslag.reading.passages;

import se.handslag.kernel.Citation;
import se.handslag.reading.document.DocumentText;

/** The document that passages were cut from. */
record Source(DocumentText document) {

    Citation cite(int page, int start, int end) {
        String text = document.pages().get(page - 1).text();
        return new Citation(document.hash(), page, start, end, text.substring(start, end));
    }
}
