package se.handslag.records;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a document is to its keeper. With an authority, what is received or established is a public document (TF 2 kap. 9-10 §§). */
public enum Standing {
    /** Being worked on, and not yet sent to anybody; or nobody has said what it is. */
    DRAFT,
    /** Come in to the authority, or into the hands of somebody who may take it there (TF 2 kap. 9 §). */
    RECEIVED,
    /** Made by the authority: sent, or finished with the matter it belongs to or otherwise (TF 2 kap. 10 §). */
    ESTABLISHED;

    /** Its name in stored and exchanged data, which never changes. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one with that name, if there is one. */
    public static Optional<Standing> withCode(String code) {
        return Stream.of(values())
                .filter(standing -> standing.code().equals(code))
                .findFirst();
    }
}
