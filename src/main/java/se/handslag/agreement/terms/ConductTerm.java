package se.handslag.agreement.terms;

import org.jspecify.annotations.Nullable;

/** How the parties are to behave while it lasts. */
public sealed interface ConductTerm extends Term {

    /** A standing promise of one party; party null where it binds all of them. */
    record Commitment(Source source, @Nullable String party, String text) implements ConductTerm {}

    /** Openness, secrecy and personal data. */
    record Secrecy(Source source, String text) implements ConductTerm {}

    /** Who keeps which notes, and whether they last. */
    record RecordKeeping(Source source, @Nullable String party, String text, boolean lasting) implements ConductTerm {}

    /** That participants take part of their own will, or consent to it. */
    record VoluntaryParticipation(Source source, String text) implements ConductTerm {}
}
