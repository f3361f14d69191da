package se.handslag.site.partnership;

import java.util.List;
import se.handslag.agreement.Agreement;
import se.handslag.obligations.kept.KeptCommitment;
import se.handslag.obligations.kept.KeptObligation;
import se.handslag.partnership.Partnership;

/**
 * A partnership and what has been agreed in it.
 *
 * @param agreement the latest, which tells all that holds
 * @param obligations in the order of the calendar, those that are met included
 */
record Opened(
        Partnership partnership,
        Agreement agreement,
        List<KeptObligation> obligations,
        List<KeptCommitment> commitments) {

    Opened {
        obligations = List.copyOf(obligations);
        commitments = List.copyOf(commitments);
    }
}
