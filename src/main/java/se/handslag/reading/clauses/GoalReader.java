package se.handslag.reading.clauses;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import se.handslag.agreement.terms.PurposeTerm.Goal;
import se.handslag.kernel.SwiftPattern;
import se.handslag.reading.passages.Block;
import se.handslag.reading.passages.Cue;
import se.handslag.reading.passages.Letters;
import se.handslag.reading.passages.Sentence;
import se.handslag.reading.passages.Span;

/** Reads what is to be reached: one goal for each item or sentence of a part about goals, and sentences that say "målet är". */
final class GoalReader implements ClauseReader {

    private static final SwiftPattern STATED = SwiftPattern.compile(
            "(?<!\\p{L})(?:målet (?:är|ska|med)|målsättningen (?:är|med)|(?:har som|gemensamt) mål (?:att|är)|målet för (?:partnerskapet|samverkan) är|the (?:goal|objective|aim) is)(?!\\p{L})");
    private static final SwiftPattern ABOUT_TO_BE = SwiftPattern.compile(
            "(?<!\\p{L})(?:ska|skall|ha|vill|mål\\p{L}*|shall|will|should|minst|högst|andelen|antalet|varje|att|at least)(?!\\p{L})");
    private static final SwiftPattern NUMBER =
            SwiftPattern.compile("(?<![\\d§])(\\d[\\d ]*)(?:[.,]\\d+)? ?(%|procent)?");
    private static final SwiftPattern COUNTED = SwiftPattern.compile(
            "procent|per cent|andelen|hälften|halver|fördubbl|(?:var|varje) (?:annan|tredje|fjärde|femte|tionde)|(?:två|tre|fyra|fem|sex|sju|åtta|nio) av (?:tre|fyra|fem|tio)"
                    + "|indikator|indicator|mäts|measured|(?:minst|högst|at least|no more than) (?:två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|tjugo|femtio|hundra|two|three|four|five|six|ten)|varannan");

    @Override
    public List<Goal> read(Clauses clauses) {
        List<Goal> found = new ArrayList<>();
        Block heading = null;
        boolean about = false;
        for (Block block : clauses.text().blocks()) {
            if (block.index() >= clauses.signaturesFrom()) {
                break;
            }
            if (block.heading() != null && !block.heading().equals(heading)) {
                heading = block.heading();
                about = isAboutGoals(heading.lower());
            }
            if (!block.is(Block.Kind.HEADING) && !block.is(Block.Kind.ROW)) {
                for (Sentence sentence : clauses.text().sentencesOf(block)) {
                    if (isGoal(sentence, about) && !EffectGoalReader.isEffectGoal(sentence)) {
                        add(found, sentence, clauses);
                    }
                }
            }
        }
        return found;
    }

    /** An item is one goal, however many sentences it has. */
    private static void add(List<Goal> found, Sentence sentence, Clauses clauses) {
        Block block = sentence.block();
        boolean item = block.is(Block.Kind.ITEM);
        if (item && !Parts.isFirst(sentence, clauses)) {
            return;
        }
        Span words = Parts.wording(item ? block.text() : sentence.text());
        String text = words.of(item ? block.text() : sentence.text());
        if (text.length() > 12) {
            found.add(new Goal(
                    item ? Parts.source(block, words) : Parts.source(sentence, words),
                    text,
                    isMeasured(Letters.lower(text))));
        }
    }

    private static boolean isGoal(Sentence sentence, boolean about) {
        Block block = sentence.block();
        String lower = sentence.lower();
        if (sentence.has(Cue.GOAL)
                && Words.hasAny(lower, "mål", "goal", "objective", "aim")
                && STATED.standsIn(lower)
                && !lower.endsWith(":")) {
            return true;
        }
        if (!about || lower.endsWith(":")) {
            return false;
        }
        boolean ofPurposeToo = Parts.isUnder(block, "syfte", "purpose");
        return block.is(Block.Kind.ITEM) || (!ofPurposeToo && ABOUT_TO_BE.standsIn(lower));
    }

    private static boolean isAboutGoals(String lower) {
        boolean goals = Words.hasWord(lower, "mål")
                || Words.hasAny(
                        lower,
                        "målsättning",
                        "målbild",
                        "målet",
                        "målen",
                        "vad vi vill nå",
                        "goals",
                        "objectives",
                        "delmål",
                        "verksamhetsmål",
                        "huvudmål",
                        "resultatmål");
        return goals && !lower.contains("målgrupp") && !lower.contains("måltid");
    }

    /** Whether a number that is no year, or a share in words, stands in it. */
    static boolean isMeasured(String lower) {
        if (COUNTED.standsIn(lower)) {
            return true;
        }
        Matcher number = NUMBER.finder(lower);
        while (number.find()) {
            String digits = number.group(1).trim();
            boolean year = digits.length() == 4
                    && (digits.startsWith("19") || digits.startsWith("20"))
                    && number.group(2) == null;
            if (!year) {
                return true;
            }
        }
        return false;
    }

    @Override
    public List<Example> examples() {
        return List.of(
                new Example(
                        "Avtal\n\nMål\n\n- Minst 40 säckar mjöl ska malas varje år\n- Byn ska ha en mötesplats",
                        Goal.class,
                        "text=Minst 40 säckar mjöl ska malas varje år, measured=true"),
                new Example("Målet är att kvarnen ska vara öppen för alla.", Goal.class, "measured=false"),
                new Example("The goal is that the mill is open to all.", Goal.class, "measured=false"));
    }
}
