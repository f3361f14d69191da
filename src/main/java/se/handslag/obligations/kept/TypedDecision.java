package se.handslag.obligations.kept;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import se.handslag.kernel.Message;

/** What somebody has typed of a decision that something is done on another day, or not at all: that decision, or something to mend. */
public sealed interface TypedDecision {

    /** The field that says whether it is not to be done at all. */
    String WAIVED = "waived";

    /** A decision that can be kept. */
    record Sound(Decided decided) implements TypedDecision {}

    /**
     * Nothing that can be kept.
     *
     * @param problems what to tell, by the field it is about, in the bundle of {@code obligations}; never empty
     */
    record Wrong(Map<String, Message> problems) implements TypedDecision {

        public Wrong {
            problems = Collections.unmodifiableMap(new LinkedHashMap<>(problems));
        }
    }

    /**
     * Reads the fields: where the decision stands and when it was taken, and either another day or that it is not to be done.
     *
     * @param typed by field; one that is missing is blank
     */
    static TypedDecision parse(Map<String, String> typed, LocalDate today) {
        TypedFields fields = new TypedFields(typed);
        Optional<Decided> decision = fields.decision(today);
        boolean waived = fields.text(WAIVED).equals("true");
        Optional<LocalDate> day = waived ? Optional.empty() : fields.day(TypedDuty.DAY, "obligations.decided.day");
        return fields.problems().isEmpty()
                ? new Sound(new Decided(
                        decision.orElseThrow().reference(),
                        decision.orElseThrow().on(),
                        day.orElse(null)))
                : new Wrong(fields.problems());
    }
}
