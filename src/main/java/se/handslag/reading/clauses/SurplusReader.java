package se.handslag.reading.clauses;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import se.handslag.agreement.terms.MoneyTerm.Surplus;
import se.handslag.kernel.SwiftPattern;
import se.handslag.reading.passages.Cue;
import se.handslag.reading.passages.Sentence;
import se.handslag.reading.passages.Span;

/** Reads what a surplus is used for. That nobody makes a profit says nothing of that. */
final class SurplusReader implements ClauseReader {

    private static final SwiftPattern USED = SwiftPattern.compile(
            "(?:(?:ska|skall|får|kan) (?:\\p{L}+ )?(?:användas|föras|sparas|balanseras|gå|återföras|återinvesteras|stanna|tillfalla|betalas)|används|stannar|förs|går|betalas|sparas|tillfaller|återförs|återinvesteras|får balanseras|delas"
                    + "|(?:shall|may|is|will) (?:be )?(?:spent|used|carried|returned|kept|stay))(?!\\p{L})");

    @Override
    public List<Surplus> read(Clauses clauses) {
        List<Surplus> found = new ArrayList<>();
        for (Sentence sentence : clauses.sentencesWith(Cue.SURPLUS)) {
            int at = Words.first(sentence.lower(), "överskott", "surplus", "vinster ", "vinsten ");
            if (at < 0) {
                continue;
            }
            Matcher used = USED.matcher(sentence.lower());
            if (used.find(at) && isSameClause(sentence.lower(), at, used.start())) {
                int end = clauseEnd(sentence.lower(), used.end());
                Span use = Parts.wording(sentence.text().substring(used.start(), end));
                Span all = new Span(Parts.wording(sentence.text()).from(), used.start() + use.to());
                found.add(new Surplus(
                        Parts.source(sentence, all), sentence.text().substring(used.start(), used.start() + use.to())));
            }
        }
        return found;
    }

    private static boolean isSameClause(String lower, int surplus, int verb) {
        int comma = lower.indexOf(',', surplus);
        int semicolon = lower.indexOf(';', surplus);
        return (comma < 0 || comma > verb) && (semicolon < 0 || semicolon > verb);
    }

    private static int clauseEnd(String lower, int from) {
        int semicolon = lower.indexOf(';', from);
        return semicolon < 0 ? lower.length() : semicolon;
    }

    @Override
    public List<Example> examples() {
        return List.of(
                new Example(
                        "Ett överskott ska användas för samma ändamål.",
                        Surplus.class,
                        "use=ska användas för samma ändamål"),
                new Example("Any surplus shall be spent on the same purpose.", Surplus.class, "use=shall be spent on"));
    }
}
