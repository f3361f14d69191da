package se.handslag.agreement.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.handslag.kernel.Language;

/**
 * The structured content of one document: what kind it is, and everything that it says, in the order in which it says it.
 * It may come from a reader or be typed in by hand; the rules that check it do not know the difference.
 */
public record AgreementTerms(DocumentKind kind, Language language, List<Term> terms) {

    public AgreementTerms {
        terms = List.copyOf(terms);
    }

    /** The terms of one kind (or family), in order. */
    public <T extends Term> List<T> all(Class<T> kindOfTerm) {
        List<T> found = new ArrayList<>();
        for (Term term : terms) {
            if (kindOfTerm.isInstance(term)) {
                found.add(kindOfTerm.cast(term));
            }
        }
        return List.copyOf(found);
    }

    /** The first term of the kind; empty where the text has none. */
    public <T extends Term> Optional<T> first(Class<T> kindOfTerm) {
        for (Term term : terms) {
            if (kindOfTerm.isInstance(term)) {
                return Optional.of(kindOfTerm.cast(term));
            }
        }
        return Optional.empty();
    }
}
