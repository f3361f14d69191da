package se.handslag.site.reminders;

import java.util.List;
import java.util.Optional;
import se.handslag.kernel.Language;
import se.handslag.messages.Letter;
import se.handslag.messages.MailState;
import se.handslag.messages.Mailbox;
import se.handslag.site.telling.Speech;

/**
 * What the page of reminders tells.
 *
 * @param sends whether mail is sent from here at all
 * @param address where it is sent; empty where nobody has told
 * @param language of the mail
 * @param next when the next one is sent and how many things it tells of, in words; empty where nobody knows of any
 * @param isTried whether this is where one tries the program: it is shown then what a mail says
 * @param shown today's mail, or the next one where there is none today; empty where nobody knows of any
 * @param latest what was sent, the latest first
 */
record RemindersModel(
        boolean sends,
        Optional<String> address,
        boolean wanted,
        Language language,
        Optional<String> next,
        boolean isTried,
        Optional<Shown> shown,
        List<Line> latest) {

    private static final String LINE = "\n";

    /**
     * A mail that has not been sent, as one would read it.
     *
     * @param day in words; empty for today's
     * @param paragraphs each in its lines
     */
    record Shown(Optional<String> day, String subject, List<List<String>> paragraphs) {

        static Shown of(Optional<String> day, Letter letter) {
            return new Shown(
                    day,
                    letter.subject(),
                    List.of(letter.text().strip().split(LINE + LINE)).stream()
                            .map(paragraph -> List.of(paragraph.split(LINE)))
                            .toList());
        }
    }

    /**
     * A mail that was sent, or was not.
     *
     * @param day in words
     */
    record Line(String day, String subject, MailState state) {}

    static RemindersModel of(
            boolean sends,
            Mailbox box,
            Optional<Reminders> next,
            boolean isTried,
            Optional<Shown> shown,
            Speech speech) {
        return new RemindersModel(
                sends,
                box.address(),
                box.wish().wanted(),
                box.wish().language(),
                next.map(coming -> speech.say(
                        "reminders.next.on",
                        speech.dateAndWeekday(coming.today()),
                        speech.counted("reminders.things.", coming.told().size()))),
                isTried,
                shown,
                box.latest().stream()
                        .map(mail -> new Line(speech.date(mail.day()), mail.subject(), mail.state()))
                        .toList());
    }

    /** The language that it could be in instead. */
    Language otherLanguage() {
        return language == Language.SWEDISH ? Language.ENGLISH : Language.SWEDISH;
    }
}
