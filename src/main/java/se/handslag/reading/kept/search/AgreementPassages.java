package se.handslag.reading.kept.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.AgreementTerms;
import se.handslag.reading.LaidOutText;
import se.handslag.reading.LaidOutText.Kind;
import se.handslag.reading.document.DocumentText;

/**
 * Cuts an agreement into the places that are found by themselves: the passages of its document, and each thing that was typed in and
 * stands in no document.
 */
final class AgreementPassages {

    /** A passage is seldom longer than some hundred letters; one that was made to be is found by its beginning. */
    private static final int LONGEST = 20_000;

    /** No agreement has as many; what comes after is not found by itself. */
    private static final int MOST = 5_000;

    private static final String BETWEEN_CELLS = " · ";

    private AgreementPassages() {}

    /**
     * A place that is found by itself.
     *
     * @param anchor where on the page that shows the agreement
     * @param page of the document, from 1; null where it was typed in
     * @param heading the last one above it; null where there is none
     */
    record Cut(
            String anchor, @Nullable Integer page, @Nullable String heading, String words) {}

    /** All of them, in the order in which the page shows them. */
    static List<Cut> of(DocumentText document, AgreementTerms stated) {
        List<Cut> cuts = new ArrayList<>();
        String heading = null;
        for (LaidOutText.Passage passage : LaidOutText.of(document).passages()) {
            String words = shown(passage.text());
            // Page numbers and running headers say nothing that was agreed.
            if (passage.kind() != Kind.MARGIN && !words.isBlank()) {
                boolean isHeading = passage.kind() == Kind.HEADING;
                cuts.add(new Cut(passage.anchor(), passage.page(), isHeading ? null : heading, words));
                heading = isHeading ? words : heading;
            }
        }
        StatedTerm.of(stated, document).stream()
                .filter(StatedTerm::typedIn)
                .map(each -> new Cut(
                        each.anchor(),
                        null,
                        null,
                        shown(each.term().source().citation().words())))
                .forEach(cuts::add);
        return cuts.size() > MOST ? cuts.subList(0, MOST) : cuts;
    }

    private static String shown(String written) {
        String words = Normalizer.normalize(written.replace("\t", BETWEEN_CELLS), Normalizer.Form.NFC)
                .replaceAll("\\s+", " ")
                .strip();
        return words.length() > LONGEST ? words.substring(0, LONGEST) : words;
    }
}
