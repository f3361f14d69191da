package se.handslag.agreement.terms;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.handslag.kernel.Citation;
import se.handslag.kernel.Message;

/**
 * Something that a rule has found in a document: a contradiction, a gap, or a remark. Nothing is guessed and nothing is
 * mended; it tells what stands, and where.
 *
 * @param kind what is wrong
 * @param detail what stands against what, with the calculation written out
 * @param places the clauses it is about, at least one where the finding is about something that stands
 * @param proposal words that would put it right, in the document's language; null where only the parties can know
 */
public record Finding(
        FindingKind kind,
        Message detail,
        List<Citation> places,
        @Nullable Proposal proposal) {

    public Finding {
        places = List.copyOf(places);
    }

    /**
     * A wording to put in the place of what stands.
     *
     * @param replaces the stretch of the document to take away; the wording goes in its place
     * @param wording the new words, in the document's language
     */
    public record Proposal(Citation replaces, String wording) {}
}
