package se.handslag.site.health;

import se.handslag.web.Route;

/** Where the pages of Avtalshälsa lie, in both languages. */
final class HealthRoutes {

    static final String START_SV = "/";
    static final String START_EN = "/en";
    static final String RESULT_SV = "/granskning";
    static final String RESULT_EN = "/en/review";
    static final String EACH_SV = "/granskning/fil";
    static final String EACH_EN = "/en/review/file";
    static final String LETTER_SV = "/granskning/brev.pdf";
    static final String LETTER_EN = "/en/review/letter.pdf";
    static final String CALENDAR_SV = "/granskning/kalender.ics";
    static final String CALENDAR_EN = "/en/review/calendar.ics";
    static final String DATA_SV = "/granskning/data.json";
    static final String DATA_EN = "/en/review/data.json";
    static final String SHEET_SV = "/granskning/kalkyl.xlsx";
    static final String SHEET_EN = "/en/review/sheet.xlsx";

    static final Route RESULT = new Route(RESULT_SV, RESULT_EN);
    static final Route EACH = new Route(EACH_SV, EACH_EN);
    static final Route LETTER = new Route(LETTER_SV, LETTER_EN);
    static final Route CALENDAR = new Route(CALENDAR_SV, CALENDAR_EN);
    static final Route DATA = new Route(DATA_SV, DATA_EN);
    static final Route SHEET = new Route(SHEET_SV, SHEET_EN);

    private HealthRoutes() {}
}
