package se.handslag.site.partnership;

import java.time.LocalDate;
import java.util.Optional;
import se.handslag.records.DiaryNumber;
import se.handslag.records.KeptDocument;
import se.handslag.records.Registration;
import se.handslag.site.telling.Speech;

/**
 * How a document is registered, in words, and for its keeper a form to say so.
 *
 * @param number empty where none has been noted
 * @param standing what it is, and since which day; empty where that has not been noted
 * @param form empty for all but its keeper
 */
record RegistrationView(Optional<String> number, Optional<String> standing, Optional<RegistrationForm> form) {

    static RegistrationView of(KeptDocument document, Optional<RegistrationForm> form, Speech speech) {
        Registration registration = document.registration();
        LocalDate since = registration.since();
        return new RegistrationView(
                Optional.ofNullable(registration.number()).map(DiaryNumber::value),
                Optional.ofNullable(since)
                        .map(day -> speech.say(
                                "partnership.standing."
                                        + registration.standing().code(),
                                speech.date(day))),
                form);
    }
}
