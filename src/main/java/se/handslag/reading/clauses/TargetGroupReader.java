package se.handslag.reading.clauses;

import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.DocumentKind;
import se.handslag.agreement.terms.PurposeTerm.TargetGroup;
import se.handslag.agreement.terms.Source;
import se.handslag.kernel.SwiftPattern;
import se.handslag.reading.lexicon.Numbers;
import se.handslag.reading.passages.Block;
import se.handslag.reading.passages.Cue;
import se.handslag.reading.passages.Headings;
import se.handslag.reading.passages.Letters;
import se.handslag.reading.passages.Sentence;
import se.handslag.reading.passages.Span;
import se.handslag.reading.passages.Topic;

/** Reads for whom the activity is, and their ages. */
final class TargetGroupReader implements ClauseReader {

    private static final SwiftPattern LEAD = SwiftPattern.compile(
            "(?:^|\\b)(?:den (?:primära |huvudsakliga )?)?(?:målgrupp(?:en)?(?: för [^.]{2,60}?)?|partnerskapets målgrupp|insatsens målgrupp|prioriterad målgrupp) (?:är|utgörs av|består av|omfattar|innefattar|är i första hand)(?: i första hand| främst| framför allt)? "
                    + "|(?:verksamheten|partnerskapet|insatsen|insatserna|projektet|satsningen|överenskommelsen|huset|träffpunkten|det|den|vi|aktiviteterna|stödet|härbärget|jouren) (?:riktar sig|vänder sig|riktas)(?: i första hand| främst| framför allt| särskilt| primärt)? (?:till|mot) "
                    + "|(?:riktar sig|vänder (?:sig|oss))(?: i första hand| främst| framför allt| särskilt)? (?:till|mot) "
                    + "|(?:är|finns)(?: öppen| öppet| till)? (?:till )?för (?=(?:alla |den |de |personer|unga|ungdomar|kvinnor|barn|äldre|människor|vuxna|flickor|pojkar|seniorer|nyanlända))"
                    + "|(?:the )?target group (?:is|are|consists of|comprises) |(?:is|are) (?:aimed at|intended for|for|open to) (?=(?:people|young|adults|women|children|older|anyone|newcomers|parents|residents|those|families))"
                    + "|(?:målgrupp|target group): ?|till för:? |(?:med (?:målgruppen|deltagare) avses|målgruppen (?:ändras|vidgas|utökas) till|i målgruppen ingår|till målgruppen hör|deltagarna är|fokus på(?: att (?:inkludera|nå|stödja|stötta))?|(?:insatsen|insatserna|verksamheten|partnerskapet|projektet|överenskommelsen|stödet) (?:avser|omfattar|gäller|ska nå|når|är avsedd för|är till för|är öppen för|är öppet för)) (?=(?:personer|unga|ungdomar|kvinnor|barn|äldre|alla|den|de |nyanlända|vuxna|flickor|tjejer|killar|pojkar|seniorer|människor|familjer|föräld|elever|våldsutsatta|asyl|ensam|anhöriga|män|boende|invånare|hemlösa))|(?:serves|supports) (?=(?:people|young|adults|women|children|older|newcomers|parents|residents|those|families))|avses (?=(?:personer|unga|ungdomar|kvinnor|barn|äldre))"
                    + "|(?:lokalen|verksamheten|platsen|kaféet|caféet|huset|(?<!\\p{L})\\p{L}+(?:en|et|bordet)) (?:är|är öppen|är öppet|finns|drivs) (?:till )?för (?=(?:vuxna|barn|unga|ungdomar|kvinnor|män|äldre|alla|personer|den som|de som|dem som|människor|familjer|föräldrar|nyanlända|pensionärer|seniorer))"
                    + "|kommer (?:de |alla )?(?=ungdomarna i|barnen i|de äldre i)");

    private static final String YEARS =
            "(?: ?(?:års? ålder|års?\\b|-?åringar|-?åriga|years?(?: of age| old)?|years'?))";
    private static final SwiftPattern SPAN = SwiftPattern.compile(
            "(?:mellan |i åldern |i åldrarna |ålder(?:n|srarna)? |of working age,? |aged |ages |between |åldersgruppen |från )?(?<![\\d,.-])(?<!årskurs )(?<!klass )(?<!åk )(\\d{1,3})(?: år)?(?: ?[-–] ?| till | och | to | and | upp till )(?:och med )?(\\d{1,3})(?![\\d])"
                    + YEARS + "?");
    private static final SwiftPattern FROM = SwiftPattern.compile(
            "(?:över|från|minst|fyllt|äldre än|lägst|over|above|at least|from|aged|who have turned|har fyllt) (?:den som fyllt )?(\\d{1,3})"
                    + YEARS
                    + "?|(?<!\\d)(\\d{1,3}) ?(?:\\+|plus)(?!\\d)|(?<!\\d)(\\d{1,3}) år (?:och|eller) (?:äldre|uppåt|över)|(?<!\\d)(\\d{1,3}) (?:years )?(?:and|or) (?:over|older|above)");
    private static final SwiftPattern TO =
            SwiftPattern.compile("(?:upp till|högst|up to|till och med|t\\.o\\.m\\.?) (\\d{1,3})" + YEARS);
    private static final SwiftPattern GOES_ON = SwiftPattern.compile("^(?:de |åldern|deltagarna|they |participants)");
    private static final SwiftPattern YEARS_OR_AGES = SwiftPattern.compile("år|ålder|aged|\\bages?\\b|year");
    private static final SwiftPattern PEOPLE_OF_AN_AGE = SwiftPattern.compile(
            "(?<!\\p{L})(?:unga(?: vuxna)?|ungdomar|barn|personer|kvinnor|män|tjejer|killar|flickor|pojkar|äldre|seniorer|vuxna|elever|nyanlända|människor|invånare|young people|people|women|children|adults|residents)(?=[^.;]{0,70}?(?:(?:mellan|i åldern|i åldrarna|från|över|under|aged|ages|between) \\d{1,3}|\\(?\\d{1,2} ?[-–] ?\\d{1,2} (?:år|years)|\\d{2} år (?:och|eller) äldre))");
    private static final SwiftPattern IN_WORDS = SwiftPattern.compile(
            "(?:mellan|från|i åldern|aged|between) (\\p{L}{2,9}) (?:och|till|to|and) (\\p{L}{2,9}) (?:år|years)");
    private static final SwiftPattern BELOW = SwiftPattern.compile(
            "(?:under|yngre än|below|younger than|(?:men )?inte(?: fyllt)?|not yet) (\\d{1,3})" + YEARS);
    private static final SwiftPattern AGE = SwiftPattern.compile(
            "(?<!\\p{L})år\\b|ålder|åldr|åring|åriga|aged|ages|years|\\d\\+|senior|fyllt|mellan \\d|över \\d|\\d ?- ?\\d");
    private static final SwiftPattern NOT_THEIRS = SwiftPattern.compile(
            "ledare|volontär|ideella|handledare|statistik|närmare \\d+ procent|av dem är|medarbetare|personal|vårdnadshavare till|volunteer|leaders|staff|procent av|i genomsnitt|per cent|utdrag|skolpliktig");

    @Override
    public List<TargetGroup> read(Clauses clauses) {
        TargetGroup told = told(clauses, true);
        if (told == null) {
            told = underHeading(clauses);
        }
        if (told == null) {
            told = told(clauses, false);
        }
        if (told == null) {
            told = byAges(clauses);
        }
        return told == null ? List.of() : List.of(told);
    }

    /** "Målgruppen är …", "vänder sig till …": in the part about the target group, or anywhere. */
    private static @Nullable TargetGroup told(Clauses clauses, boolean inItsPart) {
        for (Sentence sentence : clauses.sentencesWith(Cue.TARGET)) {
            boolean there = sentence.topic() == Topic.TARGET_GROUP;
            if (there != inItsPart
                    || (!inItsPart
                            && Clauses.isAbout(
                                    sentence, Topic.BACKGROUND, Topic.CRITERIA, Topic.FOLLOW_UP, Topic.ECONOMY)
                            && clauses.kind() != DocumentKind.DECISION_PAPER
                            && !sentence.lower().contains("målgrupp"))) {
                continue;
            }
            Matcher lead = LEAD.finder(sentence.lower());
            if (lead.find() && sentence.text().length() - lead.end() > 8) {
                return targetGroup(sentence, lead.end(), clauses);
            }
        }
        return null;
    }

    /** Where no part is about it: people of an age, in a sentence on what the partnership is for or does. */
    private static @Nullable TargetGroup byAges(Clauses clauses) {
        for (Sentence sentence : clauses.sentencesWith(Cue.TARGET)) {
            boolean there = Clauses.isAbout(
                            sentence, Topic.PURPOSE, Topic.GOALS, Topic.COMMITMENTS, Topic.PROPOSAL, Topic.EFFECT_GOALS)
                    || (sentence.topic() == Topic.BACKGROUND
                            && Words.hasAny(sentence.lower(), "syfte", "partnerskap", "överenskommelse", "insats"));
            Matcher people = PEOPLE_OF_AN_AGE.finder(sentence.lower());
            if (there && people.find() && !NOT_THEIRS.standsIn(sentence.lower())) {
                return targetGroup(sentence, people.start(), clauses);
            }
        }
        return null;
    }

    /** The first sentence, or the items, under a heading that says "Målgrupp", or what stands after it on the line. */
    private static @Nullable TargetGroup underHeading(Clauses clauses) {
        for (Block block : clauses.text().blocksAbout(Topic.TARGET_GROUP)) {
            Block heading = block.heading();
            boolean labelled = isLabelled(block);
            boolean its = labelled || heading != null && heading.topic() == Topic.TARGET_GROUP;
            if (!its || block.text().length() < 12) {
                continue;
            }
            Sentence first = clauses.text().sentencesOf(block).get(0);
            if (block.is(Block.Kind.ROW)) {
                var cells = block.cells();
                return targetGroup(first, cells.get(cells.size() - 1).from(), clauses);
            }
            return block.is(Block.Kind.ITEM) && !labelled
                    ? itemized(block, clauses)
                    : targetGroup(first, labelled ? block.text().indexOf(':') + 1 : 0, clauses);
        }
        return null;
    }

    /** "Målgrupp: unga vuxna", "För vem: de boende". */
    private static boolean isLabelled(Block block) {
        int colon = block.text().indexOf(':');
        return colon > 0
                && colon < 45
                && Headings.topicOf(Headings.words(block.text().substring(0, colon))) == Topic.TARGET_GROUP;
    }

    /** All items of the list that begins here; the citation is that of the first. */
    private static TargetGroup itemized(Block first, Clauses clauses) {
        StringBuilder all = new StringBuilder();
        for (Block item = first;
                item != null && item.is(Block.Kind.ITEM) && item.topic() == Topic.TARGET_GROUP;
                item = clauses.text().block(item.index() + 1)) {
            all.append(all.isEmpty() ? "" : " ").append(item.text());
            if (all.charAt(all.length() - 1) == '.') {
                break;
            }
            if (",;".indexOf(all.charAt(all.length() - 1)) < 0) {
                all.append(',');
            }
        }
        String text = all.substring(0, all.length() - 1);
        Ages ages = Ages.in(Letters.lower(text));
        return new TargetGroup(
                Source.plainly(first.cite(new Span(0, first.text().length()))), text, ages.from(), ages.to());
    }

    private static TargetGroup targetGroup(Sentence sentence, int from, Clauses clauses) {
        String text = sentence.text();
        int quote = text.indexOf(": \"", from);
        int start = quote >= 0 && quote < 70 ? quote + 3 : from;
        while (start < text.length() && text.charAt(start) == ' ') {
            start++;
        }
        Sentence next = clauses.after(sentence);
        boolean short1 =
                from == 0 && text.length() - start < 60 && next != null && sentence.topic() == Topic.TARGET_GROUP;
        if (short1 && next != null) {
            int from2 = sentence.from() + start;
            int to2 = next.from() + next.text().length();
            text = sentence.block().text().substring(from2 - start, to2);
        }
        int end = text.length();
        while (end > start && ".;: \"".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        Ages ages = Ages.in(Letters.lower(text).substring(start));
        for (Sentence near : clauses.text().sentencesOf(sentence.block())) {
            boolean goesOn = GOES_ON.standsIn(near.lower());
            if (ages.isUnknown() && (near.equals(sentence) || goesOn)) {
                ages = Ages.in(near.lower());
            }
        }
        return new TargetGroup(
                Source.plainly(sentence.cite(start, Math.max(end, start + 1))),
                text.substring(start, end),
                ages.from(),
                ages.to());
    }

    /** The youngest and oldest, in years; null where not said. */
    private record Ages(@Nullable Integer from, @Nullable Integer to) {

        static Ages none() {
            return new Ages(null, null);
        }

        boolean isUnknown() {
            return from == null && to == null;
        }

        static Ages in(String lower) {
            if (!AGE.standsIn(lower)
                    || NOT_THEIRS.standsIn(lower) && !lower.contains("målgrupp") && !lower.contains("target group")) {
                return none();
            }
            Matcher span = SPAN.finder(lower);
            while (span.find()) {
                int from = Integer.parseInt(span.group(1));
                int to = Integer.parseInt(span.group(2));
                String around = span.group() + lower.substring(span.end(), Math.min(lower.length(), span.end() + 12));
                if (from < to
                        && to <= 110
                        && YEARS_OR_AGES.standsIn(
                                lower.substring(Math.max(0, span.start() - 14), span.start()) + around)) {
                    return new Ages(from, to);
                }
            }
            Matcher words = IN_WORDS.finder(lower);
            if (words.find()) {
                Integer youngest = Numbers.small(words.group(1));
                Integer oldest = Numbers.small(words.group(2));
                if (youngest != null && oldest != null && youngest < oldest) {
                    return new Ages(youngest, oldest);
                }
            }
            Integer from = first(FROM.matcher(lower), lower);
            Integer to = first(TO.matcher(lower), lower);
            Integer below = first(BELOW.matcher(lower), lower);
            to = to == null && below != null ? Integer.valueOf(below - 1) : to;
            return new Ages(from, to);
        }

        private static @Nullable Integer first(Matcher matcher, String lower) {
            while (matcher.find()) {
                for (int group = 1; group <= matcher.groupCount(); group++) {
                    if (matcher.group(group) != null) {
                        int age = Integer.parseInt(matcher.group(group));
                        String tail = lower.substring(matcher.end(), Math.min(lower.length(), matcher.end() + 12));
                        boolean other = tail.startsWith(" procent")
                                || tail.startsWith(" %")
                                || tail.startsWith(" timm")
                                || tail.startsWith(" person")
                                || tail.startsWith(" kr")
                                || tail.startsWith(" st");
                        if (age >= 3 && age <= 100 && !other) {
                            return age;
                        }
                    }
                }
            }
            return null;
        }
    }

    @Override
    public List<Example> examples() {
        return List.of(
                new Example(
                        "Målgrupp\n\nUnga vuxna mellan 16 och 24 år som saknar sysselsättning.",
                        TargetGroup.class,
                        "ageFrom=16, ageTo=24"),
                new Example(
                        "Målgruppen är personer över 65 år som bor ensamma.",
                        TargetGroup.class,
                        "text=personer över 65 år som bor ensamma, ageFrom=65"),
                new Example(
                        "Verksamheten vänder sig till föräldralediga i Kvarnby.",
                        TargetGroup.class,
                        "text=föräldralediga i Kvarnby"),
                new Example(
                        "The target group is young people aged 16 to 20 who have left school.",
                        TargetGroup.class,
                        "ageFrom=16, ageTo=20"));
    }
}
