package se.handslag.reading.clauses;

import java.util.List;
import se.handslag.agreement.terms.Cadence;
import se.handslag.agreement.terms.CooperationTerm.Talk;
import se.handslag.kernel.SwiftPattern;
import se.handslag.reading.passages.Cue;
import se.handslag.reading.passages.Sentence;

/** Reads talks of three: participant, association and referrer. */
final class TalkReader implements ClauseReader {

    private static final SwiftPattern TALK = SwiftPattern.compile(
            "tre-?parts?-?samtal|trepartsmöte|trepartsavstämning|three-party|tripartite|three-way");
    private static final SwiftPattern PERSON = SwiftPattern.compile(
            "deltagar|ungdom|placering|remitt|individ|varje person|den unge|mentor|handledare|each participant|participant|en och en");

    @Override
    public List<Talk> read(Clauses clauses) {
        for (Sentence sentence : clauses.sentencesWith(Cue.TALK)) {
            var matcher = TALK.finder(sentence.lower());
            if (matcher.find()) {
                Recurring when = new Recurring(sentence, clauses);
                Cadence cadence = when.rhythmAt(matcher.start());
                Sentence next = clauses.after(sentence);
                if (cadence == null && next != null && next.lower().length() < 90) {
                    cadence = new Recurring(next, clauses).rhythmAt(0);
                }
                if (cadence != null) {
                    return List.of(new Talk(when.source(), cadence, PERSON.standsIn(sentence.lower())));
                }
            }
        }
        return List.of();
    }

    @Override
    public List<Example> examples() {
        return List.of(
                new Example(
                        "Varje deltagare har ett trepartssamtal, förslagsvis en gång i månaden.",
                        Talk.class,
                        "strength=RECOMMENDED"),
                new Example(
                        "Three-party talks are held every month with each participant.", Talk.class, "every=MONTH"));
    }
}
