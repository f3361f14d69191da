package se.handslag.site.health;

import se.handslag.web.Route;

/** Where the pages of Avtalshälsa lie, in both languages. */
final class HealthRoutes {

    static final String START_SV = "/";
    static final String START_EN = "/en";
    static final String RESULT_SV = "/granskning";
    static final String RESULT_EN = "/en/review";
    static final String HELP_SV = "/hjalp";
    static final String HELP_EN = "/en/help";
    static final String ACCESSIBILITY_SV = "/tillganglighet";
    static final String ACCESSIBILITY_EN = "/en/accessibility";

    static final Route RESULT = new Route(RESULT_SV, RESULT_EN);
    static final Route HELP = new Route(HELP_SV, HELP_EN);
    static final Route ACCESSIBILITY = new Route(ACCESSIBILITY_SV, ACCESSIBILITY_EN);

    private HealthRoutes() {}
}
