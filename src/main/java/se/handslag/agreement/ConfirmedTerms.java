package se.handslag.agreement;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.AgreementTerms;

/**
 * What people have confirmed that a document says.
 *
 * @param version the version of the document, in records; null where the terms were typed in
 * @param unconfirmed places among the terms, from 0, of those that nobody has said anything of
 * @param accepted what was found to be wrong, and why it may stand
 */
public record ConfirmedTerms(
        String title,
        @Nullable UUID version,
        AgreementTerms terms,
        Set<Integer> unconfirmed,
        List<AcceptedFault> accepted) {

    public ConfirmedTerms {
        unconfirmed = Set.copyOf(unconfirmed);
        accepted = List.copyOf(accepted);
    }

    /**
     * Something that is wrong in the document and was let stand.
     *
     * @param finding the kind of the finding, by its code
     */
    public record AcceptedFault(String finding, String reason) {}
}
