package se.handslag.reading.clauses;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.handslag.agreement.terms.PurposeTerm.ActivityWord;
import se.handslag.agreement.terms.PurposeTerm.ActivityWord.Activity;
import se.handslag.agreement.terms.Source;
import se.handslag.reading.passages.Cue;
import se.handslag.reading.passages.Letters;
import se.handslag.reading.passages.Sentence;

/** Reads words that belong to one sort of activity, each once. */
final class ActivityWordReader implements ClauseReader {

    private record Stem(String word, Activity activity) {}

    private static final Stem[] STEMS = {
        new Stem("remitt", Activity.PLACEMENT),
        new Stem("placering", Activity.PLACEMENT),
        new Stem("praktikplats", Activity.PLACEMENT),
        new Stem("arbetsträn", Activity.PLACEMENT),
        new Stem("handledare", Activity.PLACEMENT),
        new Stem("nattvandr", Activity.NIGHT_WALK),
        new Stem("trygghetsvandr", Activity.NIGHT_WALK),
        new Stem("besöksverksamhet", Activity.VISITING),
        new Stem("hembesök", Activity.VISITING),
        new Stem("väntjänst", Activity.VISITING),
        new Stem("matchning", Activity.MATCHING),
        new Stem("skyddat boende", Activity.SHELTER),
        new Stem("jourtelefon", Activity.SHELTER),
        new Stem("brottsoffer", Activity.SHELTER),
        new Stem("paraply", Activity.UMBRELLA),
        new Stem("medlemsföreningar", Activity.UMBRELLA)
    };

    @Override
    public List<ActivityWord> read(Clauses clauses) {
        List<ActivityWord> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Sentence sentence : clauses.sentencesWith(Cue.ACTIVITY, Cue.POST)) {
            for (Stem stem : STEMS) {
                int at = sentence.lower().indexOf(stem.word());
                if (at >= 0 && isMeant(stem, sentence, at) && seen.add(stem.word())) {
                    add(found, sentence, at, stem);
                }
            }
        }
        return found;
    }

    /** A supervisor belongs to placements only where there are people to supervise, and "placering" only as a word's head. */
    private static boolean isMeant(Stem stem, Sentence sentence, int at) {
        return switch (stem.word()) {
            case "handledare" -> Words.hasAny(sentence.lower(), "deltagar", "ungdom", "praktik", "placer");
            case "placering" -> at == 0 || !Letters.isLetter(sentence.lower().charAt(at - 1));
            default -> true;
        };
    }

    private static void add(List<ActivityWord> found, Sentence sentence, int at, Stem stem) {
        String lower = sentence.lower();
        int from = at;
        while (from > 0 && Letters.isLetter(lower.charAt(from - 1))) {
            from--;
        }
        int to = at + stem.word().length();
        while (to < lower.length() && Letters.isLetter(lower.charAt(to))) {
            to++;
        }
        found.add(new ActivityWord(
                Source.plainly(sentence.cite(from, to)), sentence.text().substring(from, to), stem.activity()));
    }

    @Override
    public List<Example> examples() {
        return List.of(
                new Example(
                        "Den som är remitterande part kallar.",
                        ActivityWord.class,
                        "word=remitterande, activity=PLACEMENT"),
                new Example(
                        "Vuxna gör nattvandringar i byn.",
                        ActivityWord.class,
                        "word=nattvandringar, activity=NIGHT_WALK"));
    }
}
