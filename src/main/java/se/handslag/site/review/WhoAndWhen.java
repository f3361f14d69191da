package se.handslag.site.review;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.handslag.site.telling.Speech;

/**
 * Tells who said something, and when.
 *
 * @param names those of the organisation's people, by id
 * @param now the moment it is told, where we are
 */
record WhoAndWhen(Map<UUID, String> names, ZonedDateTime now, Speech speech) {

    WhoAndWhen {
        names = Map.copyOf(names);
    }

    /** The person's name, or that it is somebody else. */
    String name(UUID person) {
        String name = names.get(person);
        return name == null ? speech.say("review.someone") : name;
    }

    /** The time of the day, and the day where it is not this one. */
    String when(Instant at) {
        ZonedDateTime here = at.atZone(now.getZone());
        String time = speech.say("review.clock", twoDigits(here.getHour()), twoDigits(here.getMinute()));
        return here.toLocalDate().equals(now.toLocalDate())
                ? time
                : speech.say("review.dayAndClock", speech.date(here.toLocalDate()), time);
    }

    /** Both; of one who is gone, the time only. */
    String of(@Nullable UUID person, Instant at) {
        return person == null ? when(at) : speech.say("review.by", name(person), when(at));
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
