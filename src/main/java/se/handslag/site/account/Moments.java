package se.handslag.site.account;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import se.handslag.kernel.Texts;
import se.handslag.site.telling.Speech;

/** Tells moments as people do: the time of the day, and the day where it is not this one. */
record Moments(Texts texts, Clock clock) {

    String of(Instant moment) {
        ZonedDateTime here = moment.atZone(clock.getZone());
        String time = texts.get("account.clock", twoDigits(here.getHour()), twoDigits(here.getMinute()));
        return here.toLocalDate().equals(LocalDate.now(clock))
                ? texts.get("account.today", time)
                : texts.get("account.dayAndClock", new Speech(texts).date(here.toLocalDate()), time);
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
