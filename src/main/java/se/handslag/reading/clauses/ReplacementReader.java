package se.handslag.reading.clauses;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import se.handslag.agreement.terms.DocumentKind;
import se.handslag.agreement.terms.DurationTerm.Replacement;
import se.handslag.agreement.terms.Source;
import se.handslag.kernel.SwiftPattern;
import se.handslag.reading.passages.Block;
import se.handslag.reading.passages.Cue;
import se.handslag.reading.passages.Sentence;
import se.handslag.reading.passages.Span;

/** Reads which earlier agreement this one replaces, merges, amends or prolongs. */
final class ReplacementReader implements ClauseReader {

    private static final int DEEPEST_TITLE = 10;

    private static final SwiftPattern OBJECT = SwiftPattern.compile(
            "(?<!\\p{L})(?:ersätter|träder i stället för|replaces|supersedes)(?!\\p{L}) (?:därmed |helt |i sin helhet )?((?:the |den |det |de )?[^.;]{3,160})");
    private static final SwiftPattern MERGED =
            SwiftPattern.compile("(?:slås samman|omformas|förs samman|are merged|is merged)");
    private static final SwiftPattern AN_AGREEMENT =
            SwiftPattern.compile("överenskommelse|avtal|\\biop\\b|partnerskap|agreement|partnership|tillägg");
    private static final SwiftPattern AMENDED = SwiftPattern.compile(
            "(?<!\\p{L})(?:till|av|to|of)(?: the)? ((?:grund)?(?:överenskommelsen?|avtalet|avtal)(?!\\p{L}).*|(?:partnership )?agreement(?!\\p{L}).*)");

    @Override
    public List<Replacement> read(Clauses clauses) {
        List<Replacement> found = new ArrayList<>();
        if (clauses.kind() == DocumentKind.AMENDMENT) {
            amended(found, clauses);
        }
        for (Sentence sentence : clauses.sentencesWith(Cue.REPLACE)) {
            String lower = sentence.lower();
            Matcher object = OBJECT.finder(lower);
            Matcher merged = MERGED.finder(lower);
            if (object.find() && isAgreement(object.group(1), lower, object.start())) {
                Span what = Parts.wording(sentence.text().substring(object.start(1), object.end(1)));
                add(found, sentence, object.start(1) + what.from(), object.start(1) + what.to());
            } else if (merged.find() && AN_AGREEMENT.standsIn(lower.substring(0, merged.start()))) {
                Span what = Parts.wording(sentence.text().substring(0, merged.start()));
                add(found, sentence, what.from(), what.to());
            }
        }
        return found;
    }

    private static boolean isAgreement(String object, String lower, int verb) {
        boolean named = AN_AGREEMENT.standsIn(object);
        boolean meant = (object.startsWith("det ") || object.startsWith("den ") || object.startsWith("it "))
                && AN_AGREEMENT.standsIn(lower.substring(0, verb));
        return (named || meant) && !object.startsWith("inte ") && !object.startsWith("not ");
    }

    /** An amendment names in its heading what it amends. */
    private static void amended(List<Replacement> found, Clauses clauses) {
        List<Block> blocks = clauses.text().blocks();
        for (int i = 0; i < Math.min(DEEPEST_TITLE, blocks.size()); i++) {
            Block block = blocks.get(i);
            Matcher amended = AMENDED.finder(block.lower());
            if (block.text().length() < 300 && amended.find()) {
                Span what = Parts.wording(amended.group(1));
                Span span = new Span(amended.start(1) + what.from(), amended.start(1) + what.to());
                found.add(new Replacement(Source.plainly(block.cite(span)), span.of(block.text())));
                return;
            }
        }
    }

    private static void add(List<Replacement> found, Sentence sentence, int from, int to) {
        found.add(new Replacement(
                Source.plainly(sentence.cite(from, to)), sentence.text().substring(from, to)));
    }

    @Override
    public List<Example> examples() {
        return List.of(
                new Example(
                        "Avtalet ersätter den tidigare överenskommelsen från 2018.",
                        Replacement.class,
                        "what=den tidigare överenskommelsen från 2018"),
                new Example(
                        "Överenskommelsen om kvarnen och avtalet om dammen slås samman i denna.",
                        Replacement.class,
                        "what=Överenskommelsen om kvarnen och avtalet om dammen"),
                new Example(
                        "This agreement replaces the agreement of 2019.",
                        Replacement.class,
                        "what=the agreement of 2019"));
    }
}
