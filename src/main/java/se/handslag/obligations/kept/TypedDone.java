package se.handslag.obligations.kept;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
        Map<String, Message> problems = new LinkedHashMap<>();
        @Nullable LocalDate day = null;
        if (on.isBlank()) {
            problems.put(ON, Message.of("obligations.done.missing"));
        } else {
            try {
                day = LocalDate.parse(on.strip());
                if (day.isAfter(today)) {
                    problems.put(ON, Message.of("obligations.done.future", today));
                }
            } catch (DateTimeParseException notADay) {
                problems.put(ON, Message.of("obligations.done.unreadable"));
            }
        }
        String shown = evidence.strip();
        if (shown.length() > LONGEST) {
            problems.put(EVIDENCE, Message.of("obligations.done.long", LONGEST));
        }
        return day != null && problems.isEmpty() ? new Done(day, shown) : new Wrong(problems);
    }
}
