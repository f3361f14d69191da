package se.handslag.site.reminders;

import java.net.URI;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.handslag.kernel.Texts;
import se.handslag.messages.Letter;
import se.handslag.obligations.ObligationKind;
import se.handslag.site.MemberRoutes;
import se.handslag.site.telling.Speech;

/**
 * Puts reminders into the words of a mail. It travels as an open card does, so it tells what sort of thing it is, on which day and in which
 * partnership, and never who, how much, or a word of the agreement; docs/decisions/0019 tells why.
 *
 * @param places where a page of ours lies, as people outside reach it
 */
record ReminderWords(Texts texts, Function<String, URI> places) {

    /** A name longer than this tells no more. */
    private static final int LONGEST_NAME = 80;

    private static final String LINE = "\n";

    /** The mail that tells them; empty where there is nothing to tell. */
    Optional<Letter> letter(Reminders reminders) {
        return reminders.told().isEmpty() ? Optional.empty() : Optional.of(written(reminders));
    }

    private Letter written(Reminders reminders) {
        Speech speech = new Speech(texts);
        int count = reminders.told().size();
        List<String> parts = List.of(
                texts.get("reminders.mail.hello"),
                speech.counted("reminders.mail.lead.", count),
                reminders.told().stream()
                        .map(each -> line(each, reminders.today(), speech))
                        .collect(Collectors.joining(LINE)),
                texts.get("reminders.mail.turn") + LINE + at(MemberRoutes.TURN.in(texts.language())),
                texts.get("reminders.mail.why"),
                texts.get("reminders.mail.stop") + LINE + stopAt());
        return new Letter(
                speech.counted("reminders.mail.subject.", count), String.join(LINE + LINE, parts) + LINE, stopAt());
    }

    private String line(Upcoming each, LocalDate today, Speech speech) {
        String day = speech.dateAndWeekday(each.day());
        String when = texts.get(
                "reminders.mail.day",
                each.fromThen() ? texts.get("reminders.mail.from", day) : day,
                distance(ChronoUnit.DAYS.between(today, each.day())));
        String what = what(each.what());
        return each.partnership().isBlank()
                ? texts.get("reminders.mail.line", when, what)
                : texts.get("reminders.mail.line.in", when, what, name(each.partnership()));
    }

    private String distance(long days) {
        if (days == 0) {
            return texts.get("reminders.mail.today");
        }
        if (days == 1) {
            return texts.get("reminders.mail.tomorrow");
        }
        return days > 0
                ? texts.get("reminders.mail.ahead", days)
                : texts.get(days == -1 ? "reminders.mail.yesterday" : "reminders.mail.past", -days);
    }

    /** That somebody talks about a person is nobody else's, not even that they do; of what has no kind there is nothing to tell. */
    private String what(ObligationKind kind) {
        return switch (kind) {
            case TALK, OTHER -> texts.get("reminders.mail.something");
            case INDEXATION,
                    APPOINT_REPRESENTATIVES,
                    STEERING_MEETING,
                    CALLED_MEETING,
                    CALL_TO_FOLLOW_UP,
                    BRING_MATERIAL,
                    FOLLOW_UP,
                    REPORT,
                    EVALUATION,
                    PAYMENT,
                    DECIDE_EXTENSION,
                    LAST_DAY_OF_NOTICE,
                    FIRST_TERM_ENDS,
                    END,
                    SETTLEMENT -> texts.say(kind.title());
        };
    }

    /** In one line, whatever people have written. */
    private static String name(String partnership) {
        String line = partnership.strip().replaceAll("\\s+", " ");
        return line.length() > LONGEST_NAME ? line.substring(0, LONGEST_NAME).strip() + "…" : line;
    }

    private URI stopAt() {
        return at(MemberRoutes.REMINDERS.in(texts.language()));
    }

    private URI at(String path) {
        return places.apply(path);
    }
}
