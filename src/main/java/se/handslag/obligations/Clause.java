package se.handslag.obligations;

import se.handslag.agreement.terms.Source;
import se.handslag.agreement.terms.Term;

/**
 * A term together with the name of its place, from which the ids of all that it brings about are made.
 *
 * @param place lasting as long as the text is: "p2.1834", or "p2.1834+2" where two terms of one kind begin at one place
 */
record Clause<T extends Term>(T term, String place) {

    ObligationId id(ObligationKind kind, String occurrence) {
        return new ObligationId(term.source().citation().documentHash(), place, kind.code() + "." + occurrence);
    }

    Source source() {
        return term.source();
    }
}
