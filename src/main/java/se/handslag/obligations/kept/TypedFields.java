package se.handslag.obligations.kept;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import se.handslag.kernel.Message;
import se.handslag.kernel.TypedDay;
import se.handslag.kernel.TypedText;

/** Fields that somebody has typed, read one by one, and what is wrong with them. */
record TypedFields(Map<String, String> typed, Map<String, Message> problems) {

    TypedFields(Map<String, String> typed) {
        this(typed, new LinkedHashMap<>());
    }

    /** What stands in it; empty where nothing does. */
    String text(String field) {
        return TypedText.clean(typed.getOrDefault(field, ""));
    }

    /** A text of at most so many letters, which may be empty. */
    String words(String field, int longest) {
        if (text(field).length() > longest) {
            wrong(field, Message.of("obligations.done.long", longest));
        }
        return text(field);
    }

    /** A text of at most so many letters, which must be there. */
    String words(String field, int longest, String missing) {
        if (text(field).isEmpty()) {
            wrong(field, Message.of(missing));
        }
        return words(field, longest);
    }

    /** A day as in 2026-03-01, which must be there; empty where it cannot be read. */
    Optional<LocalDate> day(String field, String missing) {
        if (text(field).isEmpty()) {
            wrong(field, Message.of(missing));
            return Optional.empty();
        }
        Optional<LocalDate> day = TypedDay.parse(text(field));
        if (day.isEmpty()) {
            wrong(field, Message.of("obligations.done.unreadable"));
        }
        return day;
    }

    /** A day as {@link #day}, which has come. */
    Optional<LocalDate> dayThatWas(String field, String missing, LocalDate today) {
        Optional<LocalDate> day = day(field, missing);
        day.filter(each -> each.isAfter(today))
                .ifPresent(future -> wrong(field, Message.of("obligations.done.future", today)));
        return day;
    }

    /** Where a decision stands and when it was taken; empty where something of it is to be mended. */
    Optional<Decided> decision(LocalDate today) {
        String reference = words(TypedDuty.REFERENCE, TypedDuty.LONGEST, "obligations.decided.reference");
        return dayThatWas(TypedDuty.DECIDED_ON, "obligations.decided.on", today)
                .map(on -> new Decided(reference, on, null));
    }

    void wrong(String field, Message why) {
        problems.putIfAbsent(field, why);
    }
}
