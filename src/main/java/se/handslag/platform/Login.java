package se.handslag.platform;

/** A role of the database and the password it logs in with. */
public record Login(String role, String password) {

    /** A role without a name cannot log in. */
    public Login {
        if (role.isBlank()) {
            throw new IllegalArgumentException("A login needs a role");
        }
    }

    /** Without the password, so that no log holds it. */
    @Override
    public String toString() {
        return role;
    }
}
