package se.handslag.agreement.terms.rules;

import java.util.List;
import java.util.Optional;
import se.handslag.agreement.terms.AgreementTerms;
import se.handslag.agreement.terms.Finding;
import se.handslag.agreement.terms.FindingKind;
import se.handslag.kernel.Language;
import se.handslag.kernel.Message;
import se.handslag.kernel.Texts;

/** What the rules say of an agreement, in the words that people see, with plain blanks. */
final class Said {

    static final Texts SWEDISH = Texts.in(Language.SWEDISH, "agreement/terms");

    private Said() {}

    /** The details of all findings of the kind. */
    static List<String> of(FindingKind kind, AgreementFixture agreement) {
        return findings(kind, agreement.terms()).stream()
                .map(finding -> plainly(finding.detail()))
                .toList();
    }

    /** The proposed words of the only finding of the kind; empty where it has none. */
    static Optional<String> proposed(FindingKind kind, AgreementFixture agreement) {
        return Optional.ofNullable(findings(kind, agreement.terms()).getFirst().proposal())
                .map(Finding.Proposal::wording);
    }

    static List<Finding> findings(FindingKind kind, AgreementTerms terms) {
        return AgreementRules.check(terms).stream()
                .filter(finding -> finding.kind() == kind)
                .toList();
    }

    static String plainly(Message message) {
        return SWEDISH.say(message).replace('\u00a0', ' ');
    }
}
