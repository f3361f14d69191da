package se.handslag.site.entry;

import se.handslag.web.Route;

/** Where one comes in. Where one goes out stands on every page, so the kit of pages has it. */
final class EntryRoutes {

    static final String SIGN_IN_SV = "/logga-in";
    static final String SIGN_IN_EN = "/en/sign-in";
    static final String TRY_SV = "/logga-in/prova";
    static final String TRY_EN = "/en/sign-in/try";

    static final Route SIGN_IN = new Route(SIGN_IN_SV, SIGN_IN_EN);
    static final Route TRY = new Route(TRY_SV, TRY_EN);

    private EntryRoutes() {}
}
