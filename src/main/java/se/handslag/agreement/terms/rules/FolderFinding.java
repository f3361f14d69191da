package se.handslag.agreement.terms.rules;

import java.util.List;
import se.handslag.agreement.terms.FindingKind;
import se.handslag.kernel.Citation;
import se.handslag.kernel.Message;

/**
 * Something that shows only when several documents are read together.
 *
 * @param kind what it is
 * @param detail what stands in which document
 * @param places where, in two documents or more
 */
public record FolderFinding(FindingKind kind, Message detail, List<Place> places) {

    public FolderFinding {
        places = List.copyOf(places);
    }

    /** A place in one of the documents. */
    public record Place(String document, Citation citation) {}
}
