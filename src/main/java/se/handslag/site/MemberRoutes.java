package se.handslag.site;

import java.util.UUID;
import se.handslag.web.Route;

/** Where the pages of those who are signed in lie, in both languages: the pages lead to one another by these. */
public final class MemberRoutes {

    public static final String TURN_SV = "/din-tur";
    public static final String TURN_EN = "/en/your-turn";
    public static final String TIME_SV = TURN_SV + "/klockan";
    public static final String TIME_EN = TURN_EN + "/clock";
    public static final String CALENDAR_SV = TURN_SV + "/kalender";
    public static final String CALENDAR_EN = TURN_EN + "/calendar";
    public static final String REMINDERS_SV = TURN_SV + "/paminnelser";
    public static final String REMINDERS_EN = TURN_EN + "/reminders";
    public static final String END_SV = "/sluta";
    public static final String END_EN = "/end";

    /** Where a calendar asks, by a secret that follows. It is no page, and the same in every language. */
    public static final String FEED = "/kalender";

    public static final String FEED_ENDING = ".ics";

    public static final String MINE_SV = "/mitt";
    public static final String MINE_EN = "/en/mine";
    public static final String READING_SV = MINE_SV + "/inlasning";
    public static final String READING_EN = MINE_EN + "/reading";
    public static final String TYPED_SV = READING_SV + "/for-hand";
    public static final String TYPED_EN = READING_EN + "/by-hand";
    public static final String BINDER_SV = MINE_SV + "/parm";
    public static final String BINDER_EN = MINE_EN + "/binder";
    public static final String PARTNERSHIPS_SV = "/partnerskap";
    public static final String PARTNERSHIPS_EN = "/en/partnerships";

    public static final String AGREEMENT_SV = "/overenskommelse";
    public static final String AGREEMENT_EN = "/agreement";
    public static final String FILE_SV = "/fil";
    public static final String FILE_EN = "/file";
    public static final String REGISTRATION_SV = "/registrering";
    public static final String REGISTRATION_EN = "/registration";

    public static final String DOCUMENT_SV = "/dokument";
    public static final String DOCUMENT_EN = "/document";

    public static final String DAYS_SV = "/dagar";
    public static final String DAYS_EN = "/days";
    public static final String DONE_SV = "/klart";
    public static final String DONE_EN = "/done";
    public static final String UNDONE_SV = "/ater";
    public static final String UNDONE_EN = "/not-done";

    /** Which of all duties one wants to speak of. */
    public static final String DUTY = "duty";

    /** What is one of many. */
    public static final String ONE = "/{id}";

    /** The first page of whoever is in: what waits for them. */
    public static final Route TURN = new Route(TURN_SV, TURN_EN);

    /** Where the clock of the demo is put forward. */
    public static final Route TIME = new Route(TIME_SV, TIME_EN);

    /** Where one lets one's own calendar have the days. */
    public static final Route CALENDAR = new Route(CALENDAR_SV, CALENDAR_EN);

    /** Where one sees what the program mails one, and says whether it shall. */
    public static final Route REMINDERS = new Route(REMINDERS_SV, REMINDERS_EN);

    /** Their organisation's own page: its people, and where agreements are sent to be kept. */
    public static final Route MINE = new Route(MINE_SV, MINE_EN);

    /** Where an agreement is sent to be kept. */
    public static final Route READING = new Route(READING_SV, READING_EN);

    /** Where an agreement is begun that is typed in. */
    public static final Route TYPED = new Route(TYPED_SV, TYPED_EN);

    /** Where a whole binder is sent to be kept. */
    public static final Route BINDER = new Route(BINDER_SV, BINDER_EN);

    /** The partnerships that the organisation takes part in. */
    public static final Route PARTNERSHIPS = new Route(PARTNERSHIPS_SV, PARTNERSHIPS_EN);

    private MemberRoutes() {}

    /** Where the secret address of a calendar is ended. */
    public static Route end(UUID link) {
        return new Route(CALENDAR_SV + "/" + link + END_SV, CALENDAR_EN + "/" + link + END_EN);
    }

    /** Where that reading is reviewed. */
    public static Route reading(UUID reading) {
        return below(READING, "/" + reading);
    }

    /** Where it is told what lies in that binder. */
    public static Route binder(UUID binder) {
        return below(BINDER, "/" + binder);
    }

    /** Where all that was read of it is told. */
    public static Route whole(UUID reading) {
        return new Route(READING_SV + "/" + reading + "/allt", READING_EN + "/" + reading + "/all");
    }

    /** Where that partnership is told. */
    public static Route partnership(UUID partnership) {
        return below(PARTNERSHIPS, "/" + partnership);
    }

    /** Where the words of what it has agreed stand. */
    public static Route agreement(UUID partnership) {
        return new Route(
                partnership(partnership).swedish() + AGREEMENT_SV,
                partnership(partnership).english() + AGREEMENT_EN);
    }

    /** Where the file lies that the agreement came as. */
    public static Route file(UUID partnership) {
        return new Route(
                agreement(partnership).swedish() + FILE_SV,
                agreement(partnership).english() + FILE_EN);
    }

    /** Where its keeper says what that file is registered under. */
    public static Route registration(UUID partnership) {
        return new Route(
                agreement(partnership).swedish() + REGISTRATION_SV,
                agreement(partnership).english() + REGISTRATION_EN);
    }

    /** Where all that is owed in that partnership is told. */
    public static Route days(UUID partnership) {
        return new Route(
                partnership(partnership).swedish() + DAYS_SV,
                partnership(partnership).english() + DAYS_EN);
    }

    /** Where one says that one of the duties is done. */
    public static Route done(UUID partnership, UUID duty) {
        return new Route(
                days(partnership).swedish() + "/" + duty + DONE_SV,
                days(partnership).english() + "/" + duty + DONE_EN);
    }

    /** Where that is taken back. */
    public static Route undone(UUID partnership, UUID duty) {
        return new Route(
                days(partnership).swedish() + "/" + duty + UNDONE_SV,
                days(partnership).english() + "/" + duty + UNDONE_EN);
    }

    /** Where a file lies that came with the agreement in a binder. */
    public static Route document(UUID partnership, UUID file) {
        return new Route(
                partnership(partnership).swedish() + DOCUMENT_SV + "/" + file,
                partnership(partnership).english() + DOCUMENT_EN + "/" + file);
    }

    private static Route below(Route route, String path) {
        return new Route(route.swedish() + path, route.english() + path);
    }
}
