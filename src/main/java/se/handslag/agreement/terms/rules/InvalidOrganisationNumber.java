package se.handslag.agreement.terms.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.handslag.agreement.terms.AgreementTerms;
import se.handslag.agreement.terms.Cited;
import se.handslag.agreement.terms.Finding;
import se.handslag.agreement.terms.FindingKind;
import se.handslag.agreement.terms.PartyTerm.Party;
import se.handslag.kernel.Message;
import se.handslag.kernel.OrganisationNumber;

/**
 * An organisation number ends with the digit that its first nine demand (lag (1974:174) om identitetsbeteckning för
 * juridiska personer m.fl.; the Luhn algorithm). Which digit is mistyped cannot be known, so nothing is proposed.
 */
final class InvalidOrganisationNumber implements Rule {

    private static final int LENGTH = 10;
    private static final int LENGTH_WITH_CENTURY = 12;

    @Override
    public FindingKind kind() {
        return FindingKind.INVALID_ORGANISATION_NUMBER;
    }

    @Override
    public List<Finding> check(AgreementTerms terms) {
        Map<String, Finding> byNumber = new LinkedHashMap<>();
        for (Party party : terms.all(Party.class)) {
            Cited<String> written = party.organisationNumber();
            if (written != null) {
                String digits = digitsOf(written.value());
                fault(digits, written.value(), party.name())
                        .map(detail -> new Finding(kind(), detail, List.of(written.citation()), null))
                        .ifPresent(finding -> byNumber.putIfAbsent(digits, finding));
            }
        }
        return List.copyOf(byNumber.values());
    }

    /** What is wrong; nothing where the number is masked, or right, or a sole trader's own. */
    private static Optional<Message> fault(String digits, String written, String party) {
        boolean masked = written.chars().anyMatch(c -> "xX_*".indexOf(c) >= 0);
        if (digits.isEmpty() || masked || OrganisationNumber.parse(written).isPresent()) {
            return Optional.empty();
        }
        if (digits.length() != LENGTH) {
            return Optional.of(
                    Message.of("finding.invalidOrganisationNumber.length", party, written.strip(), digits.length()));
        }
        int demanded = OrganisationNumber.checkDigitFor(digits.substring(0, LENGTH - 1));
        int stated = digits.charAt(LENGTH - 1) - '0';
        return demanded == stated
                ? Optional.empty()
                : Optional.of(
                        Message.of("finding.invalidOrganisationNumber.detail", party, shown(digits), demanded, stated));
    }

    /** Masked where it may be a person's number. */
    private static String shown(String digits) {
        String last = digits.charAt(2) < '2' ? "XXXX" : digits.substring(6);
        return digits.substring(0, 6) + "-" + last;
    }

    private static String digitsOf(String written) {
        StringBuilder digits = new StringBuilder();
        written.chars().filter(c -> c >= '0' && c <= '9').forEach(digits::appendCodePoint);
        boolean withCentury = digits.length() == LENGTH_WITH_CENTURY && digits.indexOf("16") == 0;
        return withCentury ? digits.substring(2) : digits.toString();
    }
}
