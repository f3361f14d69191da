package se.handslag.agreement.forms;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import se.handslag.agreement.terms.Term;
import se.handslag.kernel.Message;

/** What the answers to a form make. */
public sealed interface Filled {

    /** The term that they say. */
    record Value(Term term) implements Filled {}

    /**
     * No term yet.
     *
     * @param problems what to do, by the name of the field, in the order of the form; never empty
     */
    record Wrong(Map<String, Message> problems) implements Filled {

        public Wrong {
            problems = Collections.unmodifiableMap(new LinkedHashMap<>(problems));
        }
    }
}
