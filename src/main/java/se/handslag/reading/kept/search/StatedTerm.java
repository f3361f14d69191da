package se.handslag.reading.kept.search;

import java.util.List;
import java.util.stream.IntStream;
import se.handslag.agreement.terms.AgreementTerms;
import se.handslag.agreement.terms.Term;
import se.handslag.reading.document.DocumentText;

/**
 * A term that an agreement states.
 *
 * @param anchor where the page that shows the agreement tells it: by its place among all that is stated, so that whoever has found its
 *     words is led there
 * @param typedIn whether it is a value that somebody has typed in, so that its words stand nowhere in the document
 */
public record StatedTerm(Term term, String anchor, boolean typedIn) {

    /** All that is stated, in order. */
    public static List<StatedTerm> of(AgreementTerms stated, DocumentText document) {
        List<Term> terms = stated.terms();
        return IntStream.range(0, terms.size())
                .mapToObj(place -> of(terms.get(place), place, document))
                .toList();
    }

    private static StatedTerm of(Term term, int place, DocumentText document) {
        boolean typedIn = term.isValue() && !document.holds(term.source().citation());
        return new StatedTerm(term, "t" + (place + 1), typedIn);
    }
}
