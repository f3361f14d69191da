package se.handslag.agreement;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.handslag.agreement.terms.AgreementTerms;

/**
 * What holds, and what of it nobody has confirmed. What an amendment leaves standing is as confirmed as it was before.
 *
 * @param unconfirmed places among the terms, from 0
 */
record Held(AgreementTerms terms, Set<Integer> unconfirmed) {

    Held {
        unconfirmed = Set.copyOf(unconfirmed);
    }

    static Held of(Agreement agreement) {
        return new Held(agreement.terms(), agreement.unconfirmed());
    }

    static Held of(ConfirmedTerms confirmed) {
        return new Held(confirmed.terms(), confirmed.unconfirmed());
    }

    /** What holds when another agreement has followed. */
    Held then(Succession succession, Held later) {
        List<Integer> left = StandingTerms.placesLeft(terms, succession, later.terms());
        Set<Integer> open = new HashSet<>();
        for (int place = 0; place < left.size(); place++) {
            if (unconfirmed.contains(left.get(place))) {
                open.add(place);
            }
        }
        later.unconfirmed().forEach(place -> open.add(left.size() + place));
        return new Held(StandingTerms.after(terms, succession, later.terms()), open);
    }
}
