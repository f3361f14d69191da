package se.handslag.site.binder;

import java.util.UUID;
import se.handslag.kernel.Language;
import se.handslag.site.MemberRoutes;
import se.handslag.web.Route;

/** Where a binder lies, and where what is said of it is sent. */
final class BinderRoutes {

    static final String SHOW_SV = MemberRoutes.BINDER_SV + MemberRoutes.ONE;
    static final String SHOW_EN = MemberRoutes.BINDER_EN + MemberRoutes.ONE;
    static final String AGREEMENT_SV = SHOW_SV + "/gallande";
    static final String AGREEMENT_EN = SHOW_EN + "/agreement";
    static final String COLUMNS_SV = SHOW_SV + "/kolumner/{file}/{sheet}";
    static final String COLUMNS_EN = SHOW_EN + "/columns/{file}/{sheet}";
    static final String FILE_SV = SHOW_SV + "/fil/{file}";
    static final String FILE_EN = SHOW_EN + "/file/{file}";

    private BinderRoutes() {}

    /** Where it is said which paper is the agreement. */
    static String agreement(UUID binder, Language language) {
        return of(binder, "/gallande", "/agreement", language);
    }

    /** Where it is said what the columns of a sheet are. */
    static String columns(UUID binder, UUID file, int sheet, Language language) {
        return of(binder, "/kolumner/" + file + "/" + sheet, "/columns/" + file + "/" + sheet, language);
    }

    /** Where a file of it is saved. */
    static String file(UUID binder, UUID file, Language language) {
        return of(binder, "/fil/" + file, "/file/" + file, language);
    }

    private static String of(UUID binder, String swedish, String english, Language language) {
        Route show = MemberRoutes.binder(binder);
        return new Route(show.swedish() + swedish, show.english() + english).in(language);
    }
}
