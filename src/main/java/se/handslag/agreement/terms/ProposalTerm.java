package se.handslag.agreement.terms;

import org.jspecify.annotations.Nullable;

/** What a paper that prepares a decision adds to the agreement it is about. */
public sealed interface ProposalTerm extends Term {

    /** One point of the proposal for decision. */
    record Point(Source source, String text) implements ProposalTerm {}

    /** A criterion for the form of cooperation, and the reason given for it being met; null where none is given. */
    record Criterion(Source source, String text, @Nullable String reason) implements ProposalTerm {}

    /** The right to sign or decide is handed to somebody. */
    record Delegation(Source source, String to) implements ProposalTerm {}
}
