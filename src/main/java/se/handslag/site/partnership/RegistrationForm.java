package se.handslag.site.partnership;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import se.handslag.agreement.Agreement;
import se.handslag.agreement.terms.DocumentTerm;
import se.handslag.identity.SignedIn;
import se.handslag.identity.SpaceKind;
import se.handslag.kernel.Message;
import se.handslag.kernel.Texts;
import se.handslag.records.DiaryNumber;
import se.handslag.records.KeptDocument;
import se.handslag.records.Registration;
import se.handslag.records.Standing;
import se.handslag.records.TypedRegistration;

/**
 * Where its keeper says what a document is registered under.
 *
 * @param seen the revision of the document that is shown
 * @param authority whether the keeper is one; else the number is but a reference
 * @param stated the number that the agreement itself tells; empty where it tells none
 * @param problems what is to be mended, in words, by field
 * @param told what else has come in the way, in words
 */
record RegistrationForm(
        UUID document,
        int seen,
        boolean authority,
        Typed typed,
        Optional<String> stated,
        Map<String, String> problems,
        Optional<String> told) {

    RegistrationForm {
        problems = Map.copyOf(problems);
    }

    /** The three fields, as they were typed. */
    record Typed(String number, String standing, String since) {

        static Typed of(Registration registration) {
            DiaryNumber number = registration.number();
            LocalDate since = registration.since();
            boolean draft = registration.standing() == Standing.DRAFT;
            return new Typed(
                    number == null ? "" : number.value(),
                    draft ? "" : registration.standing().code(),
                    since == null ? "" : since.toString());
        }
    }

    /** As it has been noted. */
    static RegistrationForm of(KeptDocument document, Agreement agreement, SignedIn who) {
        return new RegistrationForm(
                document.id(),
                document.revision(),
                who.space().kind() == SpaceKind.BOARD,
                Typed.of(document.registration()),
                agreement.stated().first(DocumentTerm.DiaryNumber.class).map(DocumentTerm.DiaryNumber::number),
                Map.of(),
                Optional.empty());
    }

    /** The same with what was typed, and what is to be mended in it. */
    RegistrationForm again(Typed sent, Map<String, Message> wrong, Texts texts) {
        Map<String, String> words = wrong.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, problem -> texts.say(problem.getValue())));
        return new RegistrationForm(document, seen, authority, sent, stated, words, Optional.empty());
    }

    /** The same with what was typed, and what has come in the way. */
    RegistrationForm again(Typed sent, String cameInTheWay) {
        return new RegistrationForm(document, seen, authority, sent, stated, Map.of(), Optional.of(cameInTheWay));
    }

    /** Whether it is shown without being asked for. */
    boolean isOpen() {
        return !problems.isEmpty() || told.isPresent();
    }

    /** What is wrong with the number. */
    Optional<String> wrongNumber() {
        return Optional.ofNullable(problems.get(TypedRegistration.NUMBER));
    }

    /** What is wrong with the choice. */
    Optional<String> wrongStanding() {
        return Optional.ofNullable(problems.get(TypedRegistration.STANDING));
    }

    /** What is wrong with the day. */
    Optional<String> wrongSince() {
        return Optional.ofNullable(problems.get(TypedRegistration.SINCE));
    }

    /** What a document can be with an authority. */
    List<Standing> standings() {
        return List.of(Standing.RECEIVED, Standing.ESTABLISHED);
    }
}
