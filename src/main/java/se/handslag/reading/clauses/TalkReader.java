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

    private static final SwiftPattern OF_ONE =
            SwiftPattern.compile("deltagare och|deltagaren|den unge|den unga|en ungdom");

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
                    Sentence before = clauses.before(sentence);
                    boolean ofPerson =
                            PERSON.standsIn(sentence.lower()) || before != null && OF_ONE.standsIn(before.lower());
                    return List.of(new Talk(when.source(), cadence, ofPerson));
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
