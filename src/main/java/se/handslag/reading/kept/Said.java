package se.handslag.reading.kept;

/** How it went to say something of a value. */
public sealed interface Said {

    /** It is kept; the revision is that of the whole. */
    record Kept(int revision) implements Said {}

    /** Somebody else has said something of it since: nothing is kept, and they should see what first. */
    record ChangedMeanwhile() implements Said {}

    /** There is no such reading here, or no such value in it. */
    record Unknown() implements Said {}
}
