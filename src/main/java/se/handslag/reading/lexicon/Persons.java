package se.handslag.reading.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import se.handslag.kernel.SwiftPattern;
import se.handslag.reading.passages.Letters;
import se.handslag.reading.passages.Span;

/** Finds names of people: two to four words with capitals, none of which names an organisation, a place or a role. */
public final class Persons {

    private static final String NAME_PART =
            "\\p{Lu}(?:['´]\\p{Lu}\\p{Ll}+|\\p{Ll}+(?:['´]\\p{Lu}?\\p{Ll}+)?|\\.)(?:-\\p{Lu}\\p{Ll}+)?";
    private static final SwiftPattern NAME = SwiftPattern.compile(
            "(?<![\\p{L}\\d.])(?:\\p{Lu}\\.(?: ?\\p{Lu}\\.)?(?= \\p{Lu}\\p{Ll})|\\p{Lu}\\.?-\\p{Lu}\\.(?= \\p{Lu}\\p{Ll})|\\p{Lu}\\p{Ll}+)(?:-\\p{Lu}\\p{Ll}+)?(?: (?:\\p{Lu}\\.|af|von|de|al|el|van|bin|ben|"
                    + NAME_PART + "))?" + "(?: \\p{Lu}\\.?)? " + NAME_PART + "(?![\\p{L}])");

    private static final Set<String> NEVER = Set.of(
            "kommun",
            "kommuns",
            "kommunen",
            "region",
            "regionen",
            "stad",
            "stads",
            "föreningen",
            "förening",
            "stiftelsen",
            "styrelsen",
            "nämnden",
            "församling",
            "för",
            "på",
            "vägnar",
            "ort",
            "datum",
            "och",
            "den",
            "det",
            "denna",
            "dessa",
            "bilaga",
            "avtal",
            "överenskommelse",
            "parterna",
            "part",
            "org",
            "box",
            "idéburet",
            "offentligt",
            "partnerskap",
            "svenska",
            "röda",
            "korset",
            "sankt",
            "unga",
            "nya",
            "norra",
            "södra",
            "västra",
            "östra",
            "styrgrupp",
            "styrgruppen",
            "city",
            "the",
            "of",
            "council",
            "committee",
            "network",
            "association",
            "foundation",
            "steering",
            "group",
            "kultur",
            "ungdomens",
            "hus",
            "folkets",
            "budget",
            "summa",
            "totalt",
            "underskrift",
            "namnförtydligande",
            "ordförande",
            "kooperativet",
            "sällskapet",
            "klubben",
            "signed",
            "signatures",
            "chair",
            "stora",
            "lilla",
            "gamla",
            "från",
            "till",
            "med",
            "vid",
            "inom",
            "enligt",
            "om",
            "en",
            "ett",
            "vi",
            "hon",
            "han",
            "de",
            "alla",
            "varje",
            "county",
            "dnr",
            "manager",
            "coach",
            "head",
            "officer",
            "leisure",
            "culture",
            "municipality",
            "diarienummer",
            "sida",
            "sid",
            "page",
            "projektledare",
            "verksamhetschef",
            "rådet",
            "socialnämnden",
            "kommunstyrelsen",
            "första",
            "andra",
            "insats",
            "insatser",
            "kostnad",
            "medel",
            "lokaler",
            "lokal",
            "intäkter",
            "kostnader",
            "målgrupp",
            "bakgrund",
            "syfte",
            "forum",
            "rf",
            "if",
            "ik",
            "bk",
            "on",
            "behalf",
            "for",
            "agenda",
            "vision",
            "barn",
            "sverige",
            "sveriges",
            "kommuner",
            "landsting",
            "regioner",
            "lag",
            "eu",
            "sverigesvägen",
            "stadsmission",
            "stadsmissionen",
            "räddningstjänsten",
            "socialdirektör",
            "kommunchef",
            "kommundirektör",
            "kanslichef",
            "handläggare",
            "kontaktperson",
            "sekreterare",
            "kassör",
            "gemensamt",
            "ansvar",
            "mr",
            "ms",
            "mrs",
            "dr",
            "board",
            "administrative",
            "väst",
            "öst",
            "norr",
            "syd",
            "jobbtorg",
            "vänner");

    private static final String[] BODY_ENDINGS = {
        "nämnden",
        "nämnd",
        "förvaltningen",
        "förvaltning",
        "föreningen",
        "förening",
        "kommun",
        "kommunen",
        "styrelsen",
        "stiftelsen",
        "församlingen",
        "församling",
        "klubb",
        "klubben",
        "gruppen",
        "kontoret",
        "gatan",
        "gränd",
        "torget",
        "skolan",
        "kåren",
        "kår",
        "förbund",
        "förbundet",
        "rådet",
        "sällskap",
        "sällskapet",
        "jouren",
        "hjälpen",
        "missionen",
        "partnerskapet",
        "verket",
        "chefen",
        "ledaren",
        "mötet",
        "avtalet",
        "överenskommelsen",
        "nätverket",
        "byggnaden",
        "centrum",
        "hallen",
        "parken",
        "akademin",
        "kooperativet",
        "kvällar",
        "direktören",
        "berget",
        "ordföranden",
        "vägen"
    };
    private static final SwiftPattern ROLE = SwiftPattern.compile(
            "^\\p{L}*(?:[Dd]irekt[oö]r|[Ff]orskare|[Ll]ektor|[Pp]rofessor|[Dd]oktor|[Pp]astor|chef|ledare|[Ff]öreståndare|[Oo]rdförande|[Ss]ekreterare|[Ss]amordnare|präst|[Kk]omminister|[Rr]ektor|[Kk]assör|[Dd]iakon|strateg|[Hh]andläggare|utvecklare|[Kk]oordinator|[Ll]edamot|[Kk]yrkoherde|pedagog|konsulent|råd|kapten|ansvarig|[Kk]urator|Chair|Director|Manager|Mr|Ms|Mrs|Dr) (?=\\p{Lu}\\p{L}+ \\p{Lu})");

    private Persons() {}

    /** The names in the text, in order, as ranges of it. */
    public static List<Span> in(String text) {
        List<Span> found = new ArrayList<>();
        Matcher matcher = NAME.finder(text);
        int from = 0;
        while (matcher.find(from)) {
            int role = roleLength(matcher.group());
            if (role > 0) {
                from = matcher.start() + role;
                continue;
            }
            int start = matcher.start();
            if (isPerson(text.substring(start, matcher.end()))) {
                found.add(new Span(start, matcher.end()));
                from = matcher.end();
            } else {
                int space = text.indexOf(' ', matcher.start());
                from = space < 0 ? matcher.end() : space;
            }
        }
        return found;
    }

    /** How many letters of what looks like a name are a role before it: "Direktor Cecilia Eriksson". */
    private static int roleLength(String name) {
        Matcher role = ROLE.finder(name);
        return role.find() ? role.end() : 0;
    }

    /** Whether the words can be a person's name. */
    public static boolean isPerson(String name) {
        for (String word : Letters.lower(name).split(" ")) {
            if (NEVER.contains(word) || Months.number(word) > 0) {
                return false;
            }
            for (String ending : BODY_ENDINGS) {
                if (word.endsWith(ending)) {
                    return false;
                }
            }
        }
        return true;
    }
}
