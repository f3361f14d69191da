package se.handslag.site.entry;

import se.handslag.web.Route;

/** Where one comes in. Where one goes out stands on every page, so the kit of pages has it. */
public final class EntryRoutes {

    static final String SIGN_IN_SV = "/logga-in";
    static final String SIGN_IN_EN = "/en/sign-in";
    static final String TRY_SV = "/logga-in/prova";
    static final String TRY_EN = "/en/sign-in/try";

    static final String PASSKEY_SV = SIGN_IN_SV + "/nyckel";
    static final String PASSKEY_EN = SIGN_IN_EN + "/passkey";
    static final String FORGOTTEN_SV = SIGN_IN_SV + "/glomt";
    static final String FORGOTTEN_EN = SIGN_IN_EN + "/forgotten";
    static final String RESET_SV = "/nytt-losenord";
    static final String RESET_EN = "/en/new-password";
    static final String LINK = "/{link}";

    /** Where one signs in. */
    public static final Route SIGN_IN = new Route(SIGN_IN_SV, SIGN_IN_EN);

    static final Route TRY = new Route(TRY_SV, TRY_EN);

    static final Route PASSKEY = new Route(PASSKEY_SV, PASSKEY_EN);
    static final Route FORGOTTEN = new Route(FORGOTTEN_SV, FORGOTTEN_EN);

    private EntryRoutes() {}

    /** Where a new password is chosen by that link. */
    public static Route reset(String link) {
        return new Route(RESET_SV + "/" + link, RESET_EN + "/" + link);
    }
}
