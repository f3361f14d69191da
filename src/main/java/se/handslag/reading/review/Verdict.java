package se.handslag.reading.review;

import java.util.Optional;
import java.util.stream.Stream;

/** What a person has said of a value. */
public enum Verdict {
    /** Nothing yet, or taken back. */
    OPEN("open"),
    /** It is as it was read. */
    ACCEPTED("accepted"),
    /** It is something else, which the person has filled in. */
    CORRECTED("corrected"),
    /** The document does not say it. */
    NOT_STATED("notStated");

    private final String code;

    Verdict(String code) {
        this.code = code;
    }

    /** Its name in stored and exchanged data, which never changes. */
    public String code() {
        return code;
    }

    /** The one with that name, if there is one. */
    public static Optional<Verdict> withCode(String code) {
        return Stream.of(values()).filter(verdict -> verdict.code.equals(code)).findFirst();
    }
}
