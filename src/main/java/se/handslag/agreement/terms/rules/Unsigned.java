package se.handslag.agreement.terms.rules;

import java.util.ArrayList;
import java.util.List;
import se.handslag.agreement.terms.AgreementTerms;
import se.handslag.agreement.terms.Finding;
import se.handslag.agreement.terms.FindingKind;
import se.handslag.agreement.terms.PartyTerm.OpenSignature;
import se.handslag.agreement.terms.PartyTerm.SigningDate;
import se.handslag.kernel.Citation;
import se.handslag.kernel.Message;

/**
 * The day of signing and the signatures are filled in. Practice: money is paid on a signed agreement only. One finding
 * for the document, with all its open places; a text without any place to sign is not judged.
 */
final class Unsigned implements Rule {

    @Override
    public FindingKind kind() {
        return FindingKind.UNSIGNED;
    }

    @Override
    public List<Finding> check(AgreementTerms terms) {
        List<Citation> places = new ArrayList<>();
        List<SigningDate> openDates = terms.all(SigningDate.class).stream()
                .filter(signing -> signing.date() == null)
                .toList();
        openDates.forEach(signing -> places.add(signing.source().citation()));
        List<OpenSignature> openLines = terms.all(OpenSignature.class);
        openLines.forEach(line -> places.add(line.source().citation()));
        if (places.isEmpty()) {
            return List.of();
        }
        Message detail = openDates.isEmpty()
                ? Message.of("finding.unsigned.signatures", openLines.size())
                : Message.of(
                        "finding.unsigned.date", openDates.getFirst().words().strip(), places.size());
        return List.of(new Finding(kind(), detail, places, null));
    }
}
