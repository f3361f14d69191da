package se.handslag.agreement.terms.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.handslag.agreement.terms.AgreementTerms;
import se.handslag.agreement.terms.Finding;
import se.handslag.agreement.terms.FindingKind;
import se.handslag.agreement.terms.rules.People.Standing;
import se.handslag.kernel.Message;

/**
 * Nobody stands for two parties at once: jäv, 6 kap. 28 § kommunallagen (2017:725) for elected members and 16 §
 * förvaltningslagen (2017:900) for officers. One finding for each person.
 */
final class ConflictOfInterest implements Rule {

    @Override
    public FindingKind kind() {
        return FindingKind.CONFLICT_OF_INTEREST;
    }

    @Override
    public List<Finding> check(AgreementTerms terms) {
        Parties parties = Parties.of(terms);
        List<Finding> findings = new ArrayList<>();
        for (List<Standing> standings : People.standingIn(terms).values()) {
            for (Standing one : standings) {
                Optional<Finding> conflict = standings.stream()
                        .flatMap(other -> between(one, other, parties).stream())
                        .findFirst();
                if (conflict.isPresent()) {
                    findings.add(conflict.get());
                    break;
                }
            }
        }
        return findings;
    }

    private Optional<Finding> between(Standing one, Standing other, Parties parties) {
        String party = one.party();
        String otherParty = other.party();
        if (party == null || otherParty == null || !parties.surelyDiffer(party, otherParty)) {
            return Optional.empty();
        }
        Message detail = Message.of("finding.conflictOfInterest.detail", one.name(), party, otherParty);
        return Optional.of(new Finding(kind(), detail, List.of(one.citation(), other.citation()), null));
    }
}
