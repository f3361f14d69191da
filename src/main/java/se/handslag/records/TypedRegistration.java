package se.handslag.records;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.handslag.kernel.Message;
import se.handslag.kernel.TypedDay;

/** What somebody has typed of how a document is registered: a registration, or something to mend. */
public sealed interface TypedRegistration permits Registration, TypedRegistration.Wrong {

    /** The field of the number, in forms and exchanged data. */
    String NUMBER = "diaryNumber";

    /** The field of the standing. */
    String STANDING = "standing";

    /** The field of the day. */
    String SINCE = "since";

    /**
     * No registration yet.
     *
     * @param problems what to tell, by the field it is about, in the bundle of this package; never empty
     */
    record Wrong(Map<String, Message> problems) implements TypedRegistration {

        public Wrong {
            problems = Collections.unmodifiableMap(new LinkedHashMap<>(problems));
        }
    }

    /**
     * Reads the three fields.
     *
     * @param number as for {@link DiaryNumber#parse}; blank for none
     * @param standing the code of one; blank for a draft
     * @param since a day as in 2026-03-01; blank for a draft
     */
    static TypedRegistration parse(String number, String standing, String since) {
        Map<String, Message> problems = new LinkedHashMap<>();
        @Nullable DiaryNumber read = null;
        if (!number.isBlank()) {
            switch (DiaryNumber.parse(number)) {
                case DiaryNumber fit -> read = fit;
                case TypedDiaryNumber.Refused refused -> problems.put(NUMBER, refused.message());
            }
        }
        Optional<Standing> said =
                standing.isBlank() ? Optional.of(Standing.DRAFT) : Standing.withCode(standing.strip());
        @Nullable LocalDate day = null;
        if (!since.isBlank()) {
            day = TypedDay.parse(since).orElse(null);
            if (day == null) {
                problems.put(SINCE, Message.of("records.since.unreadable"));
            }
        }
        if (said.isEmpty()) {
            problems.put(STANDING, Message.of("records.standing.unknown"));
        } else if (said.get() == Standing.DRAFT && !since.isBlank()) {
            problems.put(STANDING, Message.of("records.standing.missing"));
        } else if (said.get() != Standing.DRAFT && since.isBlank()) {
            problems.put(SINCE, Message.of("records.since.missing"));
        }
        return problems.isEmpty() ? new Registration(read, said.orElseThrow(), day) : new Wrong(problems);
    }
}
