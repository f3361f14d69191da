package se.handslag.site.takeaway;

import se.handslag.agreement.terms.DocumentTerm;
import se.handslag.site.telling.ReadDocument;
import se.handslag.site.telling.Words;

/** What an agreement is called where there is little room. */
final class ShortName {

    private static final int LONGEST = 60;

    private ShortName() {}

    /** Its title or, where it has none, the name of its file; cut where it is long. */
    static String of(ReadDocument document) {
        String title = document.reading()
                .terms()
                .first(DocumentTerm.Title.class)
                .map(DocumentTerm.Title::text)
                .map(Words::clean)
                .orElse("");
        return Words.cut(title.isBlank() ? Words.clean(document.name()) : title, LONGEST);
    }
}
