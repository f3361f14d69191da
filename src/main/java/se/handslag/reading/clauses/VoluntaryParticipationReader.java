package se.handslag.reading.clauses;

import java.util.ArrayList;
import java.util.List;
import se.handslag.agreement.terms.ConductTerm.VoluntaryParticipation;
import se.handslag.kernel.SwiftPattern;
import se.handslag.reading.passages.Cue;
import se.handslag.reading.passages.Sentence;
import se.handslag.reading.passages.Span;
import se.handslag.reading.passages.Topic;

/** Reads that participants come of their own will. Volunteers, and the consent of a group's members, are something else. */
final class VoluntaryParticipationReader implements ClauseReader {

    private static final SwiftPattern OF_OWN_WILL = SwiftPattern.compile(
            "av frivillig art|(?<!\\p{L})(?:är|vara|sker|alltid|helt) (?:alltid |helt )?frivillig[at]?(?!\\p{L})|samtyck|(?:is|are|be) (?:always |entirely )?voluntary|\\bconsent");

    @Override
    public List<VoluntaryParticipation> read(Clauses clauses) {
        List<VoluntaryParticipation> found = new ArrayList<>();
        for (Sentence sentence : clauses.sentencesWith(Cue.CONSENT)) {
            String lower = sentence.lower();
            if (OF_OWN_WILL.standsIn(lower)
                    && !sentence.hasAny(Cue.DECISION_RULE, Cue.GROUP, Cue.SECRECY)
                    && !Clauses.isAbout(sentence, Topic.DECISION, Topic.STEERING_GROUP, Topic.SECRECY)
                    && !Words.hasAny(lower, "uppgift", "members present", "medgivande")) {
                Span words = Parts.wording(sentence.text());
                found.add(new VoluntaryParticipation(Parts.source(sentence, words), words.of(sentence.text())));
            }
        }
        return found;
    }

    @Override
    public List<Example> examples() {
        return List.of(
                new Example(
                        "Allt deltagande är frivilligt.",
                        VoluntaryParticipation.class,
                        "text=Allt deltagande är frivilligt"),
                new Example(
                        "Den som deltar ska lämna sitt samtycke.",
                        VoluntaryParticipation.class,
                        "text=Den som deltar ska lämna sitt samtycke"),
                new Example(
                        "Taking part is voluntary.", VoluntaryParticipation.class, "text=Taking part is voluntary"));
    }
}
