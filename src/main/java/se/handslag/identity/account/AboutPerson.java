package se.handslag.identity.account;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.handslag.identity.Entrance;
import se.handslag.identity.People;

/** What others know of a person: whoever guesses a password tries it first. */
final class AboutPerson {

    private AboutPerson() {}

    static List<String> words(UUID person, OwnSpace own, People people, Entrance entrance) {
        List<String> words = new ArrayList<>(own.of(person, () -> {
            List<String> told = new ArrayList<>();
            people.name().ifPresent(told::add);
            people.address().ifPresent(told::add);
            return told;
        }));
        entrance.mandatesOf(person).forEach(mandate -> words.add(mandate.space().called()));
        return words;
    }
}
