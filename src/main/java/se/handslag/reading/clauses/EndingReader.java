package se.handslag.reading.clauses;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.DurationTerm.Ending;
import se.handslag.agreement.terms.DurationTerm.Ending.Ground;
import se.handslag.kernel.SwiftPattern;
import se.handslag.reading.lexicon.Duration;
import se.handslag.reading.lexicon.Durations;
import se.handslag.reading.passages.Block;
import se.handslag.reading.passages.Cue;
import se.handslag.reading.passages.Sentence;

/** Reads the ways out: notice with its months and ground, leaving in the last resort, and ending by itself. */
final class EndingReader implements ClauseReader {

    private static final SwiftPattern NOTICE = SwiftPattern.compile(
            "uppsäg|säga? upp|sägas upp|vill sluta|avbryt|(?:säga|säger|sagt) (?:till|ifrån)|sägs [^.]{0,40}upp|sagts? upp|säger [^.]{0,40}upp|vill lämna|dra sig ur|drar sig ur|säger till|sagt ifrån|gå ur|går ur|notice|terminat|varsel|lämna[rs]? (?:partnerskapet|överenskommelsen|samverkan|i förtid|samarbetet)|vill lämna|dra sig ur|drar sig ur|hoppa av|frånträd|withdraw|utträd|träda ur|rätt att lämna|häv(?:a|as)\\b|avsluta (?:samarbetet|partnerskapet|överenskommelsen|samverkan)|leave the partnership");
    private static final SwiftPattern WITH_MONTHS = SwiftPattern.compile(
            "uppsäg|varsel|notice|sagts upp|(?:säga|säger|sagt) (?:till|ifrån)[^.]{0,40} innan|på förhand|efter skriftlig|sägs [^.]{0,40}upp|i förväg|in advance|förväg|säga? upp|säger [^.]{0,40}upp|sagt upp|sägas upp|sägs upp");
    private static final SwiftPattern BREACH = SwiftPattern.compile(
            "inte uppfyller|ej uppfyller|bryter|avtalsbrott|brister i|väsentlig(?:t|a|en)? (?:ändra|förändra|brist|avvik|brott|bryt|åsido)|åsidosätt|missköt|ändras förutsättningarna|förutsättningarna ändras|förändrade (?:förutsättningar|omständigheter)|ändrade (?:förutsättningar|omständigheter)|breach|material change|fundamental|i sådana fall|fails to|failure|i sådant fall|in that case|in such (?:a )?case|missbruk|changed circumstances");
    private static final SwiftPattern EXPIRES = SwiftPattern.compile(
            "upphör (?:då |därefter |den )?(?:utan|automatiskt|av sig själv)|utan (?:krav på |föregående |särskild |att [^.]{0,20})?uppsägning|utan uppsägning|upphör att gälla utan|expires (?:without|automatically)|ends without notice|without (?:prior )?notice|annars upphör");
    private static final SwiftPattern OTHER = SwiftPattern.compile(
            "hyres|anställning|ansökan om|sades upp|leverant|tidigare samarbets|sagts upp under|sade upp|uppsagd personal|lägenhet|dygns varsel|timmars varsel|kort varsel|dagars varsel begära|påkalla möte|kallas med|notice board|notice of meeting|anslagstavla|noticed|utan att lämna|protokoll");

    private static final SwiftPattern SAYS_HOW_LONG =
            SwiftPattern.compile("uppsägningstiden (?:är|ändras till|ska vara) \\p{L}+ månader");
    private static final SwiftPattern WAS = SwiftPattern.compile("var då|föreslog ");
    private static final SwiftPattern ON_GROUND = SwiftPattern.compile(
            "inte fullgör|ej fullgör|inte fått gehör|rätt att häva|om politiska beslut|om (?:part|parten|någon part)[^.]{0,40}inte (?:uppfyller|fullföljer)");
    private static final SwiftPattern FOLLOWS_GROUND =
            SwiftPattern.compile("^(?:uppsägningstiden är då|leder det ingenvart|leder det inte|i så fall|då )");

    @Override
    public List<Ending> read(Clauses clauses) {
        List<Ending> found = new ArrayList<>();
        Ending againstExtension = null;
        for (Sentence sentence : told(clauses)) {
            String lower = sentence.lower();
            if (WAS.standsIn(lower)) {
                continue;
            }
            if (OTHER.standsIn(lower) && !lower.contains("uppsägningstid")) {
                continue;
            }
            if (EXPIRES.standsIn(lower)) {
                add(
                        found,
                        new Ending(Strengths.source(sentence.cite(), lower), Ground.EXPIRES, null, null, false, false));
            }
            if (isAgainstExtension(lower)) {
                Integer months = months(lower);
                againstExtension = months == null || againstExtension != null
                        ? againstExtension
                        : new Ending(
                                Strengths.source(sentence.cite(), lower),
                                Ground.ORDINARY_NOTICE,
                                months,
                                null,
                                false,
                                Words.hasAny(lower, "skriftlig", "written"));
            } else if (NOTICE.standsIn(lower) && !isOnlyExpiry(lower)) {
                readNotice(sentence, clauses, found);
            }
        }
        boolean timed = found.stream().anyMatch(ending -> ending.months() != null);
        if (againstExtension != null && !timed) {
            found.add(againstExtension);
        }
        return found;
    }

    /** The sentences about it; a line that looks like a heading and yet says how long notice is counts too. */
    private static List<Sentence> told(Clauses clauses) {
        List<Sentence> told = new ArrayList<>(clauses.sentencesWith(Cue.NOTICE, Cue.EXPIRES));
        for (Block block : clauses.text().blocks()) {
            if (block.is(Block.Kind.HEADING)
                    && block.index() < clauses.signaturesFrom()
                    && SAYS_HOW_LONG.standsIn(block.lower())) {
                told.addAll(clauses.text().sentencesOf(block));
            }
        }
        return told;
    }

    /** "Säger ingen upp senast sex månader före … förlängs det": notice that only keeps it from going on. */
    private static boolean isAgainstExtension(String lower) {
        return Words.hasAny(lower, "förläng", "ytterligare", "förny", "renew", "extend", "prolong", "fortsätt")
                && Words.hasAny(lower, "ingen", "inte", "unless", "ej ", "not ");
    }

    private static boolean isOnlyExpiry(String lower) {
        return EXPIRES.standsIn(lower) && !lower.contains("uppsägningstid") && !lower.contains("säga upp");
    }

    private static void readNotice(Sentence sentence, Clauses clauses, List<Ending> found) {
        String lower = sentence.lower();
        Sentence before = clauses.before(sentence);
        String context = before == null ? lower : before.lower() + " " + lower;
        Integer months = months(lower);
        Ground ground = groundOf(lower, before == null ? "" : before.lower());
        boolean saysSo =
                months != null || lower.contains("säga upp") || ground == Ground.LEAVING || lower.contains("frånträd");
        if (saysSo && !isSupersededBy(found, ground, months)) {
            boolean dialogue = Words.hasAny(
                    context,
                    "dialog",
                    "överlagt",
                    "överlägg",
                    "samtal",
                    "träffats",
                    "dessförinnan",
                    "discuss",
                    "i sista hand");
            boolean written = Words.hasAny(context, "skriftlig", "written", "in writing");
            add(
                    found,
                    new Ending(
                            Strengths.source(sentence.cite(), lower), ground, months, who(lower), dialogue, written));
        }
    }

    private static Ground groundOf(String lower, String before) {
        if (Words.hasAny(lower, "i sista hand", "last resort", "rätt att lämna")) {
            return Ground.LEAVING;
        }
        boolean onGround = ON_GROUND.standsIn(lower)
                || FOLLOWS_GROUND.standsIn(lower) && (BREACH.standsIn(before) || ON_GROUND.standsIn(before));
        if (onGround) {
            return Ground.BREACH_OR_CHANGE;
        }
        boolean leaning = Words.hasAny(
                        lower,
                        "i sådan",
                        "in that case",
                        "in such",
                        "då gäller",
                        "uppsägningstiden är då",
                        "detta fall",
                        "dessa fall")
                && BREACH.standsIn(before);
        return BREACH.standsIn(lower) || leaning ? Ground.BREACH_OR_CHANGE : Ground.ORDINARY_NOTICE;
    }

    private static boolean isSupersededBy(List<Ending> found, Ground ground, @Nullable Integer months) {
        return months == null && found.stream().anyMatch(other -> other.ground() == ground && other.months() != null);
    }

    private static void add(List<Ending> found, Ending ending) {
        if (ending.months() != null) {
            found.removeIf(other -> other.ground() == ending.ground()
                    && other.months() == null
                    && other.source().citation().page()
                            == ending.source().citation().page()
                    && Math.abs(other.source().citation().start()
                                    - ending.source().citation().start())
                            < 400);
        }
        found.add(ending);
    }

    private static @Nullable Integer months(String lower) {
        if (!WITH_MONTHS.standsIn(lower)) {
            return null;
        }
        Integer best = null;
        int nearest = Integer.MAX_VALUE;
        int anchor = Words.first(
                lower,
                "uppsägningstid",
                "varsel",
                "period of notice",
                "notice period",
                "notice",
                "i förväg",
                "in advance",
                "uppsäg",
                "säga upp",
                "säger",
                "sagt upp",
                "sägs upp",
                "sägas upp");
        for (Duration length : Durations.in(lower)) {
            String lead = lower.substring(Math.max(0, length.from() - 30), length.from());
            boolean other = Words.hasAny(
                            lead,
                            "förlängs med",
                            "ytterligare",
                            "gäller i",
                            "automatiskt med",
                            "förlängs det",
                            "förlängs den",
                            "prolonged",
                            "rättar sig inom",
                            "inom ",
                            "extended by",
                            "förlängas med",
                            "löper i")
                    || lead.endsWith("under ")
                    || lower.startsWith(" i taget", length.to())
                    || lower.startsWith(" åt gången", length.to());
            int distance = Math.abs(length.from() - anchor);
            if (!other && length.months() <= 36 && distance < nearest) {
                nearest = distance;
                best = length.months();
            }
        }
        return best;
    }

    private static @Nullable String who(String lower) {
        if (Words.hasAny(
                lower,
                "vardera part",
                "part som",
                "någon av parterna",
                "båda parter",
                "parterna",
                "var och en",
                "either",
                "any partner",
                "ömsesidig",
                "part äger",
                "endera")) {
            return null;
        }
        if (lower.startsWith("kommunen ")
                || lower.contains("kommunen får säga upp")
                || lower.contains("kommunen äger rätt")) {
            return "kommunen";
        }
        return null;
    }

    @Override
    public List<Example> examples() {
        return List.of(
                new Example("Uppsägningstiden ska vara sex månader.", Ending.class, "ground=ORDINARY_NOTICE, months=6"),
                new Example(
                        "Bryter en part mot avtalet får den andra säga upp det med fyra månaders varsel.",
                        Ending.class,
                        "ground=BREACH_OR_CHANGE, months=4"),
                new Example(
                        "Any partner may withdraw by giving three months' written notice.", Ending.class, "months=3"),
                new Example("Avtalet upphör utan krav på uppsägning.", Ending.class, "ground=EXPIRES"),
                new Example("I sista hand har partner rätt att lämna partnerskapet.", Ending.class, "ground=LEAVING"));
    }
}
