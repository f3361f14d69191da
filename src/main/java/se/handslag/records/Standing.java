package se.handslag.records;

import java.util.Locale;

/** What a document is to its keeper. With an authority, what is received or established is a public document (TF 2 kap. 9-10 §§). */
public enum Standing {
    /** Being worked on, and not yet sent to anybody. */
    DRAFT,
    /** Come in from another. */
    RECEIVED,
    /** Finished, sent or decided. */
    ESTABLISHED;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
