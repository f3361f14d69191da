package se.handslag.reading.clauses;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import se.handslag.agreement.terms.PurposeTerm.EffectGoal;
import se.handslag.kernel.SwiftPattern;
import se.handslag.reading.passages.Block;
import se.handslag.reading.passages.Sentence;
import se.handslag.reading.passages.Span;

/** Reads the changes in people's lives that are to come about: the items of a part about effects, or "Effektmål 2: ...". */
final class EffectGoalReader implements ClauseReader {

    private static final SwiftPattern LABEL = SwiftPattern.compile("^effektmål(?:et)?(?: ?\\d{1,2}| är)?[:.]? ");

    @Override
    public List<EffectGoal> read(Clauses clauses) {
        List<EffectGoal> found = new ArrayList<>();
        for (Sentence sentence : clauses.text().sentences()) {
            Block block = sentence.block();
            if (block.index() >= clauses.signaturesFrom()) {
                break;
            }
            if (block.is(Block.Kind.HEADING) || !isEffectGoal(sentence)) {
                continue;
            }
            Matcher label = LABEL.finder(sentence.lower());
            int from = label.find() ? label.end() : 0;
            Span rest = Parts.wording(sentence.text().substring(from));
            Span words = new Span(from + rest.from(), from + rest.to());
            if (words.to() - words.from() > 8) {
                found.add(new EffectGoal(
                        Parts.source(sentence, words),
                        words.of(sentence.text()),
                        GoalReader.isMeasured(words.of(sentence.lower()))));
            }
        }
        return found;
    }

    static boolean isEffectGoal(Sentence sentence) {
        Block block = sentence.block();
        if (block.is(Block.Kind.ROW)) {
            return false;
        }
        boolean under =
                Parts.isUnder(block, "effektmål", "effekt mål", "förväntade effekter", "outcomes", "effect goals");
        boolean item = block.is(Block.Kind.ITEM) && under;
        return item
                || sentence.lower().startsWith("effektmål")
                || (under && !sentence.text().endsWith(":") && sentence.lower().contains("ska"));
    }

    @Override
    public List<Example> examples() {
        return List.of(
                new Example(
                        "Avtal\n\nEffektmål\n\n1. Fler äldre har någon att baka med\n2. Byn är renare",
                        EffectGoal.class,
                        "text=Fler äldre har någon att baka med, measured=false"),
                new Example(
                        "Effektmål 1: Sju av tio ska svara att de sover bättre.",
                        EffectGoal.class,
                        "text=Sju av tio ska svara att de sover bättre, measured=true"));
    }
}
