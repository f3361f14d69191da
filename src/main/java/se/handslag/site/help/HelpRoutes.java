package se.handslag.site.help;

import se.handslag.agreement.terms.FindingKind;
import se.handslag.kernel.Language;
import se.handslag.web.Route;

/** Where help and the accessibility statement lie, in both languages. */
public final class HelpRoutes {

    static final String HELP_SV = "/hjalp";
    static final String HELP_EN = "/en/help";
    static final String ACCESSIBILITY_SV = "/tillganglighet";
    static final String ACCESSIBILITY_EN = "/en/accessibility";

    /** The kind of finding whose explanation is open when the page comes. */
    static final String OPEN = "kind";

    /** The help page. */
    public static final Route HELP = new Route(HELP_SV, HELP_EN);

    static final Route ACCESSIBILITY = new Route(ACCESSIBILITY_SV, ACCESSIBILITY_EN);

    private HelpRoutes() {}

    /**
     * Where that kind of finding is explained, opened and scrolled to: browsers differ in whether an anchor alone opens what
     * is folded.
     */
    public static String explaining(FindingKind kind, Language language) {
        return HELP.in(language) + "?" + OPEN + "=" + kind.code() + "#" + kind.code();
    }
}
