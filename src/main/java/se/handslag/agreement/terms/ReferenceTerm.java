package se.handslag.agreement.terms;

import org.jspecify.annotations.Nullable;

/** What the agreement leans on outside its own text. */
public sealed interface ReferenceTerm extends Term {

    /**
     * A law or ordinance.
     *
     * @param name as written; null where only the number stands
     * @param number its number in the Swedish Code of Statutes, "2001:453"; null where only the name stands
     */
    record Law(
            Source source, @Nullable String name, @Nullable String number) implements ReferenceTerm {}

    /** A policy, plan, convention or decision. */
    record Policy(Source source, String name) implements ReferenceTerm {}

    /** Something attached: its label ("Bilaga 1") and what it is, where said. */
    record Attachment(Source source, String label, @Nullable String name) implements ReferenceTerm {}
}
