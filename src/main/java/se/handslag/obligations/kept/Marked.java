package se.handslag.obligations.kept;

/** What became of saying how an obligation stands. */
public sealed interface Marked {

    /** It is noted. */
    record Noted(KeptObligation obligation) implements Marked {}

    /** Somebody has changed it since the asker looked, or it already stands so; nothing is changed. */
    record ChangedMeanwhile() implements Marked {}

    /** There is no such obligation in the dossier. */
    record Unknown() implements Marked {}
}
