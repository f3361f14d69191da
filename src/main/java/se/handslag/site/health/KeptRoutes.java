package se.handslag.site.health;

import java.util.UUID;
import se.handslag.web.Route;

/** Where agreements are kept, for the pages that lead there. */
public final class KeptRoutes {

    /** Where one is sent to be kept. */
    public static final Route KEEP = new Route(HealthRoutes.KEEP_SV, HealthRoutes.KEEP_EN);

    private KeptRoutes() {}

    /** Where that reading is told. */
    public static Route of(UUID reading) {
        return new Route(HealthRoutes.KEEP_SV + "/" + reading, HealthRoutes.KEEP_EN + "/" + reading);
    }
}
