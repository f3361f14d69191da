package se.handslag.site;

import java.util.UUID;
import se.handslag.web.Route;

/** Where the pages of those who are signed in lie, in both languages: the pages lead to one another by these. */
public final class MemberRoutes {

    public static final String TURN_SV = "/din-tur";
    public static final String TURN_EN = "/en/your-turn";
    public static final String TIME_SV = TURN_SV + "/klockan";
    public static final String TIME_EN = TURN_EN + "/clock";
    public static final String OVER_SV = TURN_SV + "/byt";
    public static final String OVER_EN = TURN_EN + "/change";
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

    public static final String SEARCH_SV = "/sok";
    public static final String SEARCH_EN = "/en/search";

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

    public static final String NEW_SV = "/ny";
    public static final String NEW_EN = "/new";
    public static final String AWAY_SV = "/bort";
    public static final String AWAY_EN = "/away";
    public static final String DECIDED_SV = "/beslut";
    public static final String DECIDED_EN = "/decided";
    public static final String UNDECIDED_SV = "/utan-beslut";
    public static final String UNDECIDED_EN = "/not-decided";

    public static final String PROMISED_SV = "/lovat";
    public static final String PROMISED_EN = "/promised";
    public static final String MONTH_SV = "/kalender";
    public static final String MONTH_EN = "/calendar";
    public static final String HISTORY_SV = "/handelser";
    public static final String HISTORY_EN = "/history";

    /** Which month one wants to see. */
    public static final String MONTH = "month";

    /** Which of all duties one wants to speak of. */
    public static final String DUTY = "duty";

    /** Which of a partnership's agreements one wants to see, from 1; the latest where nothing is said. */
    public static final String NUMBERED = "agreement";

    /** What is one of many. */
    public static final String ONE = "/{id}";

    /** The first page of whoever is in: what waits for them. */
    public static final Route TURN = new Route(TURN_SV, TURN_EN);

    /** Where the clock of the demo is put forward. */
    public static final Route TIME = new Route(TIME_SV, TIME_EN);

    /** Where one goes on for another organisation that one acts for. */
    public static final Route OVER = new Route(OVER_SV, OVER_EN);

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

    /** Where one searches in all of them. */
    public static final Route SEARCH = new Route(SEARCH_SV, SEARCH_EN);

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
        return below(partnership(partnership), AGREEMENT_SV, AGREEMENT_EN);
    }

    /** Where the file lies that the agreement came as. */
    public static Route file(UUID partnership) {
        return below(agreement(partnership), FILE_SV, FILE_EN);
    }

    /** Where its keeper says what that file is registered under. */
    public static Route registration(UUID partnership) {
        return below(agreement(partnership), REGISTRATION_SV, REGISTRATION_EN);
    }

    /** Where all that is owed in that partnership is told. */
    public static Route days(UUID partnership) {
        return below(partnership(partnership), DAYS_SV, DAYS_EN);
    }

    /** Where it is told what all its parties have promised together. */
    public static Route promised(UUID partnership) {
        return below(partnership(partnership), PROMISED_SV, PROMISED_EN);
    }

    /** Where it is told what the party at that place of its agreement has promised. */
    public static Route promised(UUID partnership, int place) {
        return place == 0 ? promised(partnership) : below(promised(partnership), "/" + place);
    }

    /** Where its months are shown. */
    public static Route month(UUID partnership) {
        return below(partnership(partnership), MONTH_SV, MONTH_EN);
    }

    /** Where it is told what has happened in it. */
    public static Route history(UUID partnership) {
        return below(partnership(partnership), HISTORY_SV, HISTORY_EN);
    }

    /** Where one notes something more that is to be done. */
    public static Route newDuty(UUID partnership) {
        return below(days(partnership), NEW_SV, NEW_EN);
    }

    /** Where one takes that away again. */
    public static Route away(UUID partnership, UUID duty) {
        return below(duty(partnership, duty), AWAY_SV, AWAY_EN);
    }

    /** Where one says that one of the duties is done. */
    public static Route done(UUID partnership, UUID duty) {
        return below(duty(partnership, duty), DONE_SV, DONE_EN);
    }

    /** Where that is taken back. */
    public static Route undone(UUID partnership, UUID duty) {
        return below(duty(partnership, duty), UNDONE_SV, UNDONE_EN);
    }

    /** Where one says that it was decided otherwise of one of the duties. */
    public static Route decided(UUID partnership, UUID duty) {
        return below(duty(partnership, duty), DECIDED_SV, DECIDED_EN);
    }

    /** Where that is taken back. */
    public static Route undecided(UUID partnership, UUID duty) {
        return below(duty(partnership, duty), UNDECIDED_SV, UNDECIDED_EN);
    }

    private static Route duty(UUID partnership, UUID duty) {
        return below(days(partnership), "/" + duty);
    }

    /** Where a file lies that came with the agreement in a binder. */
    public static Route document(UUID partnership, UUID file) {
        return new Route(
                partnership(partnership).swedish() + DOCUMENT_SV + "/" + file,
                partnership(partnership).english() + DOCUMENT_EN + "/" + file);
    }

    private static Route below(Route route, String path) {
        return below(route, path, path);
    }

    private static Route below(Route route, String swedish, String english) {
        return new Route(route.swedish() + swedish, route.english() + english);
    }
}
