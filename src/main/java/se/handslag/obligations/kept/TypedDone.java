package se.handslag.obligations.kept;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import se.handslag.kernel.Message;

/** What somebody has typed of something that is done: when it was, or something to mend. */
public sealed interface TypedDone permits Done, TypedDone.Wrong {

    /** The field of the day, in forms and exchanged data. */
    String ON = "metOn";

    /** The field of what shows it. */
    String EVIDENCE = "evidence";

    /** So many letters are enough to tell what shows it; more belongs in a document. */
    int LONGEST = 1000;

    /**
     * Nothing that can be kept.
     *
     * @param problems what to tell, by the field it is about, in the bundle of {@code obligations}; never empty
     */
    record Wrong(Map<String, Message> problems) implements TypedDone {

        public Wrong {
            problems = Collections.unmodifiableMap(new LinkedHashMap<>(problems));
        }
    }

    /**
     * Reads the two fields.
     *
     * @param on a day as in 2026-03-01, not after today
     * @param evidence at most {@link #LONGEST} letters; blank for nothing
     */
    static TypedDone parse(String on, String evidence, LocalDate today) {
        TypedFields fields = new TypedFields(Map.of(ON, on, EVIDENCE, evidence));
        Optional<LocalDate> day = fields.dayThatWas(ON, "obligations.done.missing", today);
        String shown = fields.words(EVIDENCE, LONGEST);
        return fields.problems().isEmpty() ? new Done(day.orElseThrow(), shown, "") : new Wrong(fields.problems());
    }
}
