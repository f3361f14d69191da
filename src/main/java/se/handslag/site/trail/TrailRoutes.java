package se.handslag.site.trail;

import se.handslag.site.MemberRoutes;
import se.handslag.web.Route;

/** Where the trail is read. */
public final class TrailRoutes {

    static final String TRAIL_SV = MemberRoutes.MINE_SV + "/vad-som-hant";
    static final String TRAIL_EN = MemberRoutes.MINE_EN + "/what-has-happened";

    /** Which partnership it is to be about. */
    static final String PARTNERSHIP = "partnership";

    /** By whom. */
    static final String PERSON = "person";

    /** Before which moment. */
    static final String BEFORE = "before";

    /** What has happened with what the organisation keeps. */
    public static final Route TRAIL = new Route(TRAIL_SV, TRAIL_EN);

    private TrailRoutes() {}
}
