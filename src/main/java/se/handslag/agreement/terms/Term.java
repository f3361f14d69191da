package se.handslag.agreement.terms;

/**
 * One thing that an agreement says. The vocabulary is closed: whoever handles terms does so with a switch that has no
 * default, so that a new kind of term breaks the build wherever it matters.
 */
public sealed interface Term
        permits DocumentTerm,
                PartyTerm,
                DurationTerm,
                Contribution,
                MoneyTerm,
                CooperationTerm,
                PurposeTerm,
                ConductTerm,
                ReferenceTerm,
                ProposalTerm {

    /** Where it is said, and how firmly. */
    Source source();

    /**
     * Whether it says something of its own. Headings only repeat what stands under them, the title is told above all else, and a
     * trade's words are for the rules.
     */
    default boolean isValue() {
        return !(this instanceof DocumentTerm.SectionHeading
                || this instanceof DocumentTerm.Title
                || this instanceof PurposeTerm.ActivityWord);
    }
}
