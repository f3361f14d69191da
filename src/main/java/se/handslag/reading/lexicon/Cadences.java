package se.handslag.reading.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.Cadence;
import se.handslag.agreement.terms.Cadence.Every;
import se.handslag.kernel.SwiftPattern;

/**
 * Finds how often something happens: "varje kvartal", "en gång i månaden", "minst tre gånger per år", "varannan vecka",
 * "tertialvis", "i mars varje år", "kvartalsrapport", "at least twice a year", "every six months".
 */
public final class Cadences {

    private static final String SPAN =
            "(kalenderår\\p{L}*|spelår\\p{L}*|läsår\\p{L}*|avtalsår\\p{L}*|sommar\\b|höst\\b|vinter\\b|säsong\\p{L}*|verksamhetsår\\p{L}*|år\\b|året\\b|månad\\b|månaden\\b|kvartal\\b|kvartalet\\b|tertial\\b|tertialet\\b|termin\\b|terminen\\b"
                    + "|halvår\\b|halvåret\\b|vecka\\b|veckan\\b|calendar year|year\\b|month\\b|quarter\\b|term\\b|week\\b|half-year\\b|half year\\b|four months)";

    private static final SwiftPattern TIMES = SwiftPattern.compile(
            "(minst |åtminstone |at least )?(?<![\\p{L}\\d])(\\d{1,2}|\\p{L}+)(?: ?\\((?:\\d{1,2}|\\p{L}+)\\))?"
                    + " (?:ordinarie |gemensamma |protokollförda |fasta |regular |joint )?"
                    + "(?:gång(?:er)?|ggr|tillfällen?|möten?|träff(?:ar)?|sammanträden?|avstämning(?:ar)?|uppföljning(?:ar)?|uppföljningsmöten?|rapport(?:er)?|styrgruppsmöten?|times?|meetings?|reports?)"
                    + " (?:om|per|/|i|under|varje|a|each|every|in each|in every|per each) ?(?:varje )?" + SPAN);
    private static final SwiftPattern ENGLISH_TIMES =
            SwiftPattern.compile("(at least )?\\b(once|twice|thrice) (?:a|per|each|every|in each|in every) " + SPAN);
    private static final SwiftPattern PER = SwiftPattern.compile(
            "(minst |at least )?\\b(?:varje|per|each|every|för varje|var och en) (?:nytt |helt |avslutad |avslutat |ny )?"
                    + SPAN);
    private static final SwiftPattern EVERY_NTH = SwiftPattern.compile(
            "\\b(?:varannan|vartannat|var tredje|var fjärde|var sjätte|vart tredje|every other|every second|every third|every fourth|every two|every three|every four|every six)"
                    + " (månad|vecka|år|kvartal|months?|weeks?|years?)");
    private static final SwiftPattern ADVERB = SwiftPattern.compile(
            "(?<!\\p{L})(?:(månadsvis|månatlig\\p{L}*|månadsmöte\\p{L}*|monthly)|(kvartalsvis\\p{L}*|kvartalsmöte\\p{L}*|quarterly)|(tertialvis\\p{L}*|tertialmöte\\p{L}*|delårsvis|per delår|varje delår|efter varje delår)"
                    + "|(halvårsvis\\p{L}*|halvårsmöte\\p{L}*|terminsvis|(?:vid )?halvårsskift\\p{L}*|half-yearly|biannual\\p{L}*|semi-annual\\p{L}*)|(årsvis|årligen|årlig|årligt|årliga|annual|annually|yearly|om året)|(veckovis|weekly))(?!\\p{L})");
    private static final SwiftPattern COMPOUND = SwiftPattern.compile(
            "(?<!\\p{L})(?:(månads)|(kvartals)|(tertial|delårs)|(halvårs|termins)|(års|helårs)|(vecko))"
                    + "(?=rapport|redovisning|uppfölj|avstäm|samtal|genomgång|sammanställ|berättelse|bokslut|möte)");
    private static final SwiftPattern IN_MONTHS = SwiftPattern.compile(
            "(?:i|under|senast (?:i|den|\\d{1,2})?|den|före|by|in|at the end of|during|inom|till)[^.;]{0,24}?"
                    + "(" + Months.NAMES + ")"
                    + "(?:(?:,| och| samt| and) (?:i |in |den )?(?:\\d{1,2} )?(" + Months.NAMES + "))?"
                    + "[^.;]{0,20}?(?:varje år|årligen|each year|every year|of each year|of every year)");

    private static final SwiftPattern BOTH_SEASONS = SwiftPattern.compile(
            "(en gång|två gånger|once|twice) (?:varje|each|every) (?:vår|spring) (?:och|and) (?:(?:en gång|två gånger|once|twice) )?(?:varje |each |every )?(?:höst|autumn)");
    private static final SwiftPattern EVERY_SEASON = SwiftPattern.compile(
            "(?<!\\p{L})(?:varje|every) (?:sommar|höst|vår|vinter|säsong|summer|autumn|spring|winter)(?!\\p{L})");
    private static final SwiftPattern SAME_AGAIN =
            SwiftPattern.compile("dvs|d\\.v\\.s|det vill säga|alltså|sammanlagt|totalt|i allt|that is|utom |except ");

    private Cadences() {}

    /** All cadences in the text, which is in lower case, in order and none twice for the same words. */
    public static List<WrittenCadence> in(String lower) {
        List<WrittenCadence> found = new ArrayList<>();
        eachSeason(lower, found);
        times(lower, found);
        everyNth(lower, found);
        inMonths(lower, found);
        per(lower, found);
        named(ADVERB.matcher(lower), found);
        named(COMPOUND.matcher(lower), found);
        if (found.isEmpty()) {
            everySeason(lower, found);
        }
        found.sort(Comparator.comparingInt(WrittenCadence::from));
        return withoutRestated(found, lower);
    }

    /** "varje månad utom juli och augusti, det vill säga tio gånger om året" is ten times. */
    private static List<WrittenCadence> withoutRestated(List<WrittenCadence> found, String lower) {
        List<WrittenCadence> kept = new ArrayList<>(found);
        for (int i = 0; i + 1 < found.size(); i++) {
            WrittenCadence first = found.get(i);
            WrittenCadence second = found.get(i + 1);
            boolean counted =
                    second.cadence().every() == null && second.cadence().by() == null;
            if (counted && second.from() - first.to() < 90 && isSameAgain(lower.substring(first.to(), second.from()))) {
                kept.remove(first);
            }
        }
        return kept;
    }

    private static boolean isSameAgain(String between) {
        String words = between.trim();
        return words.replace("d.v.s.", "").indexOf('.') < 0
                && (words.isEmpty() || words.equals(",") || words.equals("(") || SAME_AGAIN.standsIn(words));
    }

    private static void times(String lower, List<WrittenCadence> found) {
        Matcher matcher = TIMES.finder(lower);
        while (matcher.find()) {
            Integer times = Numbers.small(matcher.group(2));
            Every every = span(matcher.group(3));
            if (times != null && times > 0) {
                add(found, matcher.start(), matcher.end(), timesPer(times, every, matcher.group(1) != null));
            }
        }
        Matcher english = ENGLISH_TIMES.finder(lower);
        while (english.find()) {
            int times = english.group(2).equals("once") ? 1 : english.group(2).equals("twice") ? 2 : 3;
            add(
                    found,
                    english.start(),
                    english.end(),
                    timesPer(times, span(english.group(3)), english.group(1) != null));
        }
    }

    private static Cadence timesPer(int times, Every every, boolean atLeast) {
        return new Cadence(times == 1 ? every : null, times * every.timesPerYear(), atLeast, false, null);
    }

    private static void everyNth(String lower, List<WrittenCadence> found) {
        Matcher matcher = EVERY_NTH.finder(lower);
        while (matcher.find()) {
            int nth = nth(matcher.group());
            String unit = matcher.group(1);
            int perYear = unit.startsWith("v") || unit.startsWith("w")
                    ? 52
                    : unit.startsWith("m") ? 12 : unit.startsWith("k") ? 4 : 1;
            int times = Math.max(1, perYear / nth);
            Every every = perYear == 12 && nth == 3
                    ? Every.QUARTER
                    : perYear == 12 && nth == 4 ? Every.TERTIAL : perYear == 12 && nth == 6 ? Every.HALF_YEAR : null;
            add(found, matcher.start(), matcher.end(), new Cadence(every, times, false, false, null));
        }
    }

    private static int nth(String words) {
        if (words.contains("tredje") || words.contains("third") || words.contains("three")) {
            return 3;
        }
        if (words.contains("fjärde") || words.contains("four")) {
            return 4;
        }
        return words.contains("sjätte") || words.contains("six") ? 6 : 2;
    }

    private static void per(String lower, List<WrittenCadence> found) {
        Matcher matcher = PER.finder(lower);
        while (matcher.find()) {
            Every every = span(matcher.group(2));
            add(
                    found,
                    matcher.start(),
                    matcher.end(),
                    new Cadence(every, every.timesPerYear(), matcher.group(1) != null, false, null));
        }
    }

    private static void inMonths(String lower, List<WrittenCadence> found) {
        Matcher matcher = IN_MONTHS.finder(lower);
        while (matcher.find()) {
            boolean twice = matcher.group(2) != null;
            add(
                    found,
                    matcher.start(),
                    matcher.end(),
                    new Cadence(twice ? null : Every.YEAR, twice ? 2 : 1, false, false, null));
        }
    }

    /** "Twice each spring and twice each autumn": twice as many in the year. */
    private static void eachSeason(String lower, List<WrittenCadence> found) {
        Matcher matcher = BOTH_SEASONS.finder(lower);
        while (matcher.find()) {
            boolean twice =
                    matcher.group(1).startsWith("tw") || matcher.group(1).startsWith("två");
            add(found, matcher.start(), matcher.end(), new Cadence(null, twice ? 4 : 2, false, false, null));
        }
    }

    private static void everySeason(String lower, List<WrittenCadence> found) {
        Matcher matcher = EVERY_SEASON.finder(lower);
        while (matcher.find()) {
            add(found, matcher.start(), matcher.end(), Cadence.once(Every.YEAR));
        }
    }

    private static void named(Matcher matcher, List<WrittenCadence> found) {
        Every[] order = {Every.MONTH, Every.QUARTER, Every.TERTIAL, Every.HALF_YEAR, Every.YEAR, Every.WEEK};
        while (matcher.find()) {
            for (int group = 0; group < order.length; group++) {
                if (matcher.group(group + 1) != null) {
                    int end = matcher.end();
                    add(found, matcher.start(), end, Cadence.once(order[group]));
                }
            }
        }
    }

    private static void add(List<WrittenCadence> found, int from, int to, Cadence cadence) {
        for (WrittenCadence other : found) {
            if (from < other.to() && other.from() < to) {
                return;
            }
        }
        found.add(new WrittenCadence(from, to, cadence));
    }

    private static Every span(String word) {
        return switch (word.charAt(0)) {
            case 'm' -> Every.MONTH;
            case 'q' -> Every.QUARTER;
            case 'w' -> Every.WEEK;
            case 'v' -> word.startsWith("veck") ? Every.WEEK : Every.YEAR;
            case 'h' -> word.startsWith("hal") ? Every.HALF_YEAR : Every.YEAR;
            case 'f' -> Every.TERTIAL;
            case 't' -> word.startsWith("tertial") ? Every.TERTIAL : Every.HALF_YEAR;
            case 'k' -> word.startsWith("kvartal") ? Every.QUARTER : Every.YEAR;
            default -> Every.YEAR;
        };
    }

    /** The cadence that stands nearest to the place, before or after it; null where the text has none. */
    public static @Nullable WrittenCadence nearest(List<WrittenCadence> cadences, int place) {
        WrittenCadence nearest = null;
        int least = Integer.MAX_VALUE;
        for (WrittenCadence cadence : cadences) {
            int distance = cadence.from() > place ? cadence.from() - place : Math.max(0, place - cadence.to());
            if (distance < least) {
                least = distance;
                nearest = cadence;
            }
        }
        return nearest;
    }
}
