package se.handslag.parties;

/**
 * An organisation in the register that may be the one that is asked about.
 *
 * @param likeness how alike the names are, from 0 to 1, with legal form and kind of association weighing little; with
 *     {@link Why#SAME_NUMBER} it may be 0, since an organisation may have changed its name
 */
public record Likely(Organisation organisation, Why why, double likeness) {

    /** Why it may be the same, the strongest reason first. */
    public enum Why {
        /** The number is the same, so it is the same. */
        SAME_NUMBER,
        /** The name is the same but for case and the number of blanks. */
        SAME_NAME,
        /** The names are alike, and at least one of the two has no number. */
        SIMILAR_NAME
    }
}
