package se.handslag.site.partnership;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import se.handslag.kernel.Message;
import se.handslag.kernel.Texts;
import se.handslag.obligations.kept.TypedDone;

/**
 * Where somebody says that one of the duties is done; it is shown without being asked for.
 *
 * @param duty the obligation that it is about
 * @param on the day, as it was typed
 * @param evidence what shows it, as it was typed
 * @param problems what is to be mended, in words, by field
 * @param told what else has come in the way, in words
 */
record DoneForm(UUID duty, String on, String evidence, Map<String, String> problems, Optional<String> told) {

    DoneForm {
        problems = Map.copyOf(problems);
    }

    /** Nothing has been typed but the day that is proposed. */
    static DoneForm proposing(UUID duty, String on) {
        return new DoneForm(duty, on, "", Map.of(), Optional.empty());
    }

    /** The same with what is to be mended. */
    DoneForm wrong(Map<String, Message> wrong, Texts texts) {
        return new DoneForm(
                duty,
                on,
                evidence,
                wrong.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, problem -> texts.say(problem.getValue()))),
                Optional.empty());
    }

    /** The same with what has come in the way. */
    DoneForm stopped(String cameInTheWay) {
        return new DoneForm(duty, on, evidence, Map.of(), Optional.of(cameInTheWay));
    }

    /** What is wrong with the day. */
    Optional<String> wrongDay() {
        return Optional.ofNullable(problems.get(TypedDone.ON));
    }

    /** What is wrong with the words. */
    Optional<String> wrongEvidence() {
        return Optional.ofNullable(problems.get(TypedDone.EVIDENCE));
    }
}
