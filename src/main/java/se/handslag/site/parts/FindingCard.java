package se.handslag.site.parts;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.Finding;
import se.handslag.agreement.terms.FindingKind;
import se.handslag.agreement.terms.FindingKind.Grade;
import se.handslag.kernel.Citation;
import se.handslag.site.parts.Refs.Mark;
import se.handslag.site.telling.FindingWords;
import se.handslag.site.telling.Speech;
import se.handslag.site.telling.Words;

/**
 * A finding as its card on the page tells it.
 *
 * @param detail what stands against what, with the sum written out
 * @param places where, with the words that stand there, at most a few
 * @param morePlaces how many places are not told
 * @param wording words that would put it right; null where only the parties can know
 */
public record FindingCard(
        String id,
        FindingKind kind,
        String title,
        String detail,
        List<Place> places,
        int morePlaces,
        @Nullable String wording) {

    private static final int PLACES = 3;
    private static final int QUOTE = 220;
    private static final int LONGEST_SUM = 160;

    /** Where it stands, and the words. */
    public record Place(Mark mark, String words) {}

    public Grade grade() {
        return kind.grade();
    }

    /** Whether the detail is a sum written out, to be read aloud, and not a sentence. */
    public boolean sum() {
        return detail.length() < LONGEST_SUM && detail.contains(" = ");
    }

    public static List<FindingCard> of(List<Finding> findings, Refs refs, Speech speech) {
        List<FindingCard> cards = new ArrayList<>();
        FindingWords words = new FindingWords(speech);
        for (Finding finding : findings) {
            String id = "f" + (cards.size() + 1);
            List<Place> places = new ArrayList<>();
            for (Citation place : finding.places()) {
                refs.target(place, id);
                if (places.size() < PLACES) {
                    places.add(new Place(refs.mark(place), Words.cut(Words.clean(place.words()), QUOTE)));
                }
            }
            Finding.Proposal proposal = finding.proposal();
            cards.add(new FindingCard(
                    id,
                    finding.kind(),
                    words.title(finding.kind()),
                    words.detail(finding),
                    places,
                    finding.places().size() - places.size(),
                    proposal == null ? null : proposal.wording()));
        }
        return cards;
    }
}
