package se.handslag.agreement;

/** What a confirmed agreement does to those that its partnership had before. */
public enum Succession {
    /** There was none before it. */
    FIRST("first"),
    /** It changes some of what was agreed; the rest stands. */
    AMENDS("amends"),
    /** It takes the place of what was agreed; what was left undone is carried over. */
    REPLACES("replaces");

    private final String code;

    Succession(String code) {
        this.code = code;
    }

    /** Its name in stored and exchanged data, which never changes. */
    public String code() {
        return code;
    }

    /**
     * The one with that name.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static Succession of(String code) {
        for (Succession succession : values()) {
            if (succession.code.equals(code)) {
                return succession;
            }
        }
        throw new IllegalArgumentException("No succession: " + code);
    }
}
