package se.handslag.agreement.terms.rules;

import java.util.List;
import se.handslag.agreement.terms.AgreementTerms;
import se.handslag.agreement.terms.Finding;
import se.handslag.agreement.terms.FindingKind;
import se.handslag.kernel.Message;

/** One thing that is checked in every agreement. */
public interface Rule {

    /** What it finds: always this kind. */
    FindingKind kind();

    /** What it finds in these terms; empty when nothing is wrong, or when the terms do not say enough to judge. */
    List<Finding> check(AgreementTerms terms);

    /** Its name in exchanged data, which never changes. */
    default String id() {
        return kind().code();
    }

    /** The law, guideline or practice on which it rests. */
    default Message source() {
        return Message.of("rule." + id() + ".source");
    }
}
