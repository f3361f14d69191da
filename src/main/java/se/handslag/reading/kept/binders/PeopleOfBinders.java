package se.handslag.reading.kept.binders;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.handslag.parties.Contact;
import se.handslag.parties.Representatives;
import se.handslag.partnership.Participant;
import se.handslag.partnership.Partnership;
import se.handslag.partnership.Partnerships;

/** Names the people of contact lists as those to turn to, where their organisation is a party of the partnership. */
@Component
class PeopleOfBinders {

    private static final String USUAL_FUNCTION = "Kontaktperson";
    private static final int SHORTEST_NAME = 4;

    private final Partnerships partnerships;
    private final Representatives representatives;
    private final Clock clock;

    PeopleOfBinders(Partnerships partnerships, Representatives representatives, Clock clock) {
        this.partnerships = partnerships;
        this.representatives = representatives;
        this.clock = clock;
    }

    private record Function(UUID organisation, String name) {}

    /** Keeps them in the dossier; whoever the agreement names for the same function gets the address and number that were found. */
    void name(List<FileFound> found, UUID dossier) {
        Set<FileFound.Person> people = new LinkedHashSet<>();
        found.forEach(each -> people.addAll(each.people()));
        if (people.isEmpty()) {
            return;
        }
        Partnership partnership = partnerships.find(dossier).orElseThrow();
        List<Contact> named = representatives.contactsIn(dossier);
        Map<Function, String> taken = holders(named);
        for (FileFound.Person person : people) {
            organisation(partnership, person.organisation()).ifPresent(organisation -> {
                String role = person.role() == null || person.role().isBlank() ? USUAL_FUNCTION : person.role();
                String function = free(role, organisation, person.name(), taken);
                representatives.nameContact(
                        organisation,
                        function,
                        new Contact.Person(
                                person.name(), Optional.ofNullable(person.mail()), Optional.ofNullable(person.phone())),
                        dossier,
                        from(named, organisation, function, person.name()));
            });
        }
    }

    /** Who holds each function already. */
    private static Map<Function, String> holders(List<Contact> named) {
        Map<Function, String> holders = new HashMap<>();
        for (Contact contact : named) {
            for (Contact.Holder holder : contact.holders()) {
                holders.put(
                        new Function(contact.organisation(), lower(contact.function())),
                        lower(holder.person().name()));
            }
        }
        return holders;
    }

    /** Two of one function are both to be turned to: neither follows the other, nor takes the place of whom the agreement names. */
    private static String free(String role, UUID organisation, String name, Map<Function, String> taken) {
        String function = role;
        for (int number = 2;
                !lower(name)
                        .equals(taken.computeIfAbsent(new Function(organisation, lower(function)), any -> lower(name)));
                number++) {
            function = role + " " + number;
        }
        return function;
    }

    private static String lower(String words) {
        return words.toLowerCase(Locale.ROOT);
    }

    /** Since when, if the agreement says that the same person holds the function; else from today. */
    private LocalDate from(List<Contact> named, UUID organisation, String function, String name) {
        return named.stream()
                .filter(contact -> contact.organisation().equals(organisation)
                        && contact.function().equalsIgnoreCase(function))
                .flatMap(contact -> contact.holders().stream())
                .filter(holder -> holder.person().name().equalsIgnoreCase(name))
                .map(holder -> holder.period().first())
                .findFirst()
                .orElseGet(() -> LocalDate.now(clock));
    }

    /** The party that the words name, itself or by its board, if it is one and one only. */
    private static Optional<UUID> organisation(Partnership partnership, @Nullable String words) {
        if (words == null || words.strip().length() < SHORTEST_NAME) {
            return Optional.empty();
        }
        String said = words.strip().toLowerCase(Locale.ROOT);
        List<UUID> parties = partnership.parties().stream()
                .filter(party -> Stream.of(Optional.of(party.name()), Optional.ofNullable(party.board()))
                        .flatMap(Optional::stream)
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .anyMatch(name -> name.contains(said) || said.contains(name)))
                .map(Participant.Party::organisation)
                .flatMap(Stream::ofNullable)
                .distinct()
                .toList();
        return parties.size() == 1 ? Optional.of(parties.getFirst()) : Optional.empty();
    }
}
