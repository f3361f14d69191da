package se.handslag.partnership;

/** The three sectors of society that may meet in a partnership. */
public enum Sector {
    PUBLIC("public"),
    CIVIL("civil"),
    PRIVATE("private");

    private final String code;

    Sector(String code) {
        this.code = code;
    }

    /** Its name in stored and exchanged data, which never changes. */
    public String code() {
        return code;
    }

    /**
     * The sector with that name.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static Sector of(String code) {
        for (Sector sector : values()) {
            if (sector.code.equals(code)) {
                return sector;
            }
        }
        throw new IllegalArgumentException("No sector: " + code);
    }
}
