package se.handslag.reading.passages;

import org.jspecify.annotations.Nullable;
import se.handslag.kernel.Citation;

/**
 * A sentence of a passage, or the whole of a passage that has none. Its own text begins at 0; {@link #cite} leads back to
 * the document.
 */
public final class Sentence {

    private final Block block;
    private final int from;
    private final String text;
    private final String lower;
    private long cues;

    Sentence(Block block, int from, int to) {
        this.block = block;
        this.from = from;
        this.text = block.text().substring(from, to);
        this.lower = block.lower().substring(from, to);
    }

    void addCues(long more) {
        cues |= more;
    }

    /** The passage that it stands in. */
    public Block block() {
        return block;
    }

    /** Its words as written. */
    public String text() {
        return text;
    }

    /** The text in lower case, letter for letter. */
    public String lower() {
        return lower;
    }

    /** Where it begins in its passage's text. */
    public int from() {
        return from;
    }

    /** What its part of the document is about; null where that is not known. */
    public @Nullable Topic topic() {
        return block.topic();
    }

    /** Whether one of the cue's words stands in it. */
    public boolean has(Cue cue) {
        return (cues & 1L << cue.ordinal()) != 0;
    }

    /** Whether words of one or more of the cues stand in it. */
    public boolean hasAny(Cue first, Cue... others) {
        long wanted = 1L << first.ordinal();
        for (Cue other : others) {
            wanted |= 1L << other.ordinal();
        }
        return (cues & wanted) != 0;
    }

    /** The place in the document of the whole sentence. */
    public Citation cite() {
        return block.cite(from, from + text.length());
    }

    /** The place in the document of a stretch of this sentence. */
    public Citation cite(int start, int end) {
        return block.cite(from + start, from + end);
    }

    @Override
    public String toString() {
        return text;
    }
}
