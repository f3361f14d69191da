package se.handslag.kernel;

/** The two languages that the product speaks, and in which agreements are written. */
public enum Language {
    SWEDISH("sv"),
    ENGLISH("en");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** The two-letter code of ISO 639-1, as in the name of a bundle of texts. */
    public String code() {
        return code;
    }
}
