package se.handslag.records;

import java.util.Map;
import se.handslag.kernel.Message;

/** What became of registering a document. */
public sealed interface Registered {

    /** It is noted, or was so before. */
    record Noted(KeptDocument document) implements Registered {}

    /** Somebody has noted something since the asker looked; nothing is changed. */
    record ChangedMeanwhile(KeptDocument document) implements Registered {}

    /**
     * It may not be so; nothing is changed.
     *
     * @param problems what to tell, by the field it is about
     */
    record Refused(Map<String, Message> problems) implements Registered {

        public Refused {
            problems = Map.copyOf(problems);
        }
    }

    /** The organisation that asks keeps no such document. Others may see one, but not say what it is registered under. */
    record Unknown() implements Registered {}
}
