package se.handslag.kernel;

import java.util.stream.Stream;

/** The two languages that the product speaks, and in which agreements are written. */
public enum Language {
    SWEDISH("sv"),
    ENGLISH("en");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /**
     * The language with that code.
     *
     * @throws IllegalArgumentException when neither has it
     */
    public static Language of(String code) {
        return Stream.of(values())
                .filter(language -> language.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No language of ours: " + code));
    }

    /** The two-letter code of ISO 639-1, as in the name of a bundle of texts. */
    public String code() {
        return code;
    }
}
