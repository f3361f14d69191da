package se.handslag.site.partnership;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.handslag.kernel.Message;
import se.handslag.kernel.Texts;
import se.handslag.site.telling.DutyRow.Choice;

/**
 * Where somebody says something of one of the duties, or notes a new one; it is shown without being asked for.
 *
 * @param duty the obligation that it is about; null where a new one is noted
 * @param choice what is said of it; null where a new one is noted
 * @param typed by field
 * @param problems what is to be mended, in words, by field
 * @param told what else has come in the way, in words
 */
record DutyForm(
        @Nullable UUID duty,
        @Nullable Choice choice,
        Map<String, String> typed,
        Map<String, String> problems,
        Optional<String> told) {

    DutyForm {
        typed = Map.copyOf(typed);
        problems = Map.copyOf(problems);
    }

    /** One in which this has been typed, or is proposed. */
    static DutyForm of(@Nullable UUID duty, @Nullable Choice choice, Map<String, String> typed) {
        return new DutyForm(duty, choice, typed, Map.of(), Optional.empty());
    }

    /** The same with what is to be mended. */
    DutyForm wrong(Map<String, Message> wrong, Texts texts) {
        return new DutyForm(
                duty,
                choice,
                typed,
                wrong.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, problem -> texts.say(problem.getValue()))),
                Optional.empty());
    }

    /** The same with what has come in the way. */
    DutyForm stopped(String cameInTheWay) {
        return new DutyForm(duty, choice, typed, Map.of(), Optional.of(cameInTheWay));
    }

    /** Whether it is about that, said of that duty. */
    boolean isOf(UUID obligation, Choice said) {
        return obligation.equals(duty) && said == choice;
    }

    /** What stands in the field. */
    String text(String field) {
        return typed.getOrDefault(field, "");
    }

    /** What is wrong with it; null where nothing is. */
    @Nullable
    String wrong(String field) {
        return problems.get(field);
    }

    /** Whether the field is the one to begin with: the first to be mended, or the first of all where none is. */
    boolean beginsWith(String field, String... inOrder) {
        for (String each : inOrder) {
            if (problems.isEmpty() || problems.containsKey(each)) {
                return each.equals(field);
            }
        }
        return false;
    }
}
