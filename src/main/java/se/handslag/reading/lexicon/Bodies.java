package se.handslag.reading.lexicon;

import se.handslag.agreement.terms.PartyTerm.Sector;
import se.handslag.kernel.SwiftPattern;
import se.handslag.reading.passages.Letters;

/** Tells the sector of an organisation from its name. */
public final class Bodies {

    private static final SwiftPattern PUBLIC = SwiftPattern.compile(
            "(?<!\\p{L})(?:\\p{L}*kommuns?|\\p{L}*kommunen|region|regionen|\\p{L}+ stads?|staden|landsting\\p{L}*|\\p{L}*nämnd(?:en)?|\\p{L}*styrelseförvaltning|kommunstyrelsen|regionstyrelsen"
                    + "|\\p{L}*förvaltning(?:en)?|länsstyrelsen|\\p{L}*myndigheten?|stadsdel\\p{L}*|polismyndigheten|försäkringskassan|arbetsförmedlingen"
                    + "|municipality|city of|city|council|committee|county|kommunalförbundet?|region \\p{L}+)(?!\\p{L})");
    private static final SwiftPattern PRIVATE = SwiftPattern.compile(
            "(?<!\\p{L})(?:ab|aktiebolag|aktiebolaget|hb|kb|handelsbolag|kommanditbolag|ltd|limited)(?!\\p{L})");
    private static final SwiftPattern CIVIL = SwiftPattern.compile(
            "förening|stiftelse|församling|klubb|förbund|sällskap|\\bif\\b|\\bik\\b|\\bbk\\b|scout|stadsmission|röda korset|kyrka|jour|nätverk|network|fellowship"
                    + "|association|foundation|kooperativ|råd(?:et)?\\b|akademi|hjälp|kår\\b|kfum|rädda barnen|folkets hus|idébur|ideell|bygdegård|samfund|mission|parish|society");

    private Bodies() {}

    /** Public where it names an authority or its body, private where a company's form, else civil. */
    public static Sector sectorOf(String name) {
        String lower = Letters.lower(name);
        if (lower.contains("kommunalförbund")) {
            return Sector.PUBLIC;
        }
        if (PRIVATE.standsIn(lower)) {
            return Sector.PRIVATE;
        }
        boolean isPublic = PUBLIC.standsIn(lower);
        if (isPublic && CIVIL.standsIn(lower) && !startsPublic(lower)) {
            return Sector.CIVIL;
        }
        return isPublic ? Sector.PUBLIC : Sector.CIVIL;
    }

    /** "Björkviks kommun, kultur- och föreningsnämnden" is public though it speaks of associations. */
    private static boolean startsPublic(String lower) {
        String head = lower.split("[,(]", 2)[0];
        return PUBLIC.standsIn(head)
                && (!CIVIL.standsIn(head) || head.contains("nämnd") || head.contains("förvaltning"));
    }

    /** Whether the name can only be that of a public body. */
    public static boolean isPublic(String name) {
        return sectorOf(name) == Sector.PUBLIC;
    }
}
