package se.handslag.obligations.kept;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.handslag.kernel.Message;
import se.handslag.obligations.ObligationKind;

/** What somebody has typed of something that is to be done beside the agreement: the thing itself, or something to mend. */
public sealed interface TypedDuty permits NewDuty, TypedDuty.Wrong {

    /** The fields, in forms and exchanged data. */
    String KIND = "kind";

    String WORDS = "words";
    String WHO = "who";
    String DAY = "day";
    String REFERENCE = "reference";
    String DECIDED_ON = "decidedOn";

    /** So many letters say what is to be done, or where a decision stands; more belongs in a document. */
    int LONGEST = 200;

    /** What people plan; the rest comes out of agreements alone. */
    List<ObligationKind> KINDS = List.of(
            ObligationKind.OTHER,
            ObligationKind.STEERING_MEETING,
            ObligationKind.TALK,
            ObligationKind.FOLLOW_UP,
            ObligationKind.REPORT,
            ObligationKind.EVALUATION,
            ObligationKind.PAYMENT,
            ObligationKind.DECIDE_EXTENSION);

    /**
     * Nothing that can be kept.
     *
     * @param problems what to tell, by the field it is about, in the bundle of {@code obligations}; never empty
     */
    record Wrong(Map<String, Message> problems) implements TypedDuty {

        public Wrong {
            problems = Collections.unmodifiableMap(new LinkedHashMap<>(problems));
        }
    }

    /**
     * Reads the fields.
     *
     * @param typed by field; one that is missing is blank
     * @param parties those that can be said to do it, by name; blank for all of them
     */
    static TypedDuty parse(Map<String, String> typed, Collection<String> parties, LocalDate today) {
        TypedFields fields = new TypedFields(typed);
        Optional<ObligationKind> kind = KINDS.stream()
                .filter(each -> each.code().equals(fields.text(KIND)))
                .findFirst();
        if (kind.isEmpty()) {
            fields.wrong(KIND, Message.of("obligations.duty.kind"));
        }
        String words = fields.words(WORDS, LONGEST, "obligations.duty.words");
        String who = fields.text(WHO);
        if (!who.isEmpty() && !parties.contains(who)) {
            fields.wrong(WHO, Message.of("obligations.duty.who"));
        }
        Optional<LocalDate> day = fields.day(DAY, "obligations.duty.day");
        day.filter(each -> each.isBefore(today))
                .ifPresent(past -> fields.wrong(DAY, Message.of("obligations.duty.past", today)));
        Optional<Decided> decision =
                fields.text(REFERENCE).isEmpty() && fields.text(DECIDED_ON).isEmpty()
                        ? Optional.empty()
                        : fields.decision(today);
        return fields.problems().isEmpty()
                ? new NewDuty(
                        kind.orElseThrow(), words, who.isEmpty() ? null : who, day.orElseThrow(), decision.orElse(null))
                : new Wrong(fields.problems());
    }
}
