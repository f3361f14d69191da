package se.handslag.agreement.terms.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.AgreementTerms;
import se.handslag.agreement.terms.CooperationTerm.Group;
import se.handslag.agreement.terms.PartyTerm.Contact;
import se.handslag.agreement.terms.PartyTerm.Signatory;
import se.handslag.kernel.Citation;

/** Who stands for whom in a document. */
final class People {

    /** In what way a person stands for a party. */
    enum Role {
        SITS,
        SIGNS,
        ANSWERS
    }

    /** That a person sits, signs or answers in one place of the text; party null where it is unsaid for whom. */
    record Standing(String name, @Nullable String party, Role role, Citation citation) {}

    private People() {}

    /** Everybody named, by the person's name in its common form, in the order of the text. */
    static Map<String, List<Standing>> standingIn(AgreementTerms terms) {
        Map<String, List<Standing>> people = new LinkedHashMap<>();
        for (Group group : terms.all(Group.class)) {
            for (Group.Member member : group.members()) {
                put(people, member.name(), member.party(), Role.SITS, member.citation());
            }
            for (Group.Member deputy : group.deputies()) {
                put(people, deputy.name(), deputy.party(), Role.SITS, deputy.citation());
            }
        }
        Parties parties = Parties.of(terms);
        for (Signatory signatory : terms.all(Signatory.class)) {
            Citation citation = signatory.source().citation();
            put(people, signatory.name(), partyOf(signatory, parties), Role.SIGNS, citation);
        }
        for (Contact contact : terms.all(Contact.class)) {
            Citation citation = contact.source().citation();
            put(people, contact.holder(), contact.party(), Role.ANSWERS, citation);
        }
        return people;
    }

    /**
     * A title that names a party ("klubbchef Timrå IK") outweighs the heading above the signature: where all sign in one
     * block, the heading is that of the first.
     */
    private static @Nullable String partyOf(Signatory signatory, Parties parties) {
        String title = signatory.title();
        Optional<String> named = title == null ? Optional.empty() : parties.namedWithin(title);
        return named.isPresent() ? named.get() : signatory.party();
    }

    private static void put(
            Map<String, List<Standing>> people,
            @Nullable String name,
            @Nullable String party,
            Role role,
            Citation citation) {
        if (name == null) {
            return;
        }
        String person = Names.person(name);
        if (!person.isEmpty()) {
            people.computeIfAbsent(person, any -> new ArrayList<>()).add(new Standing(name, party, role, citation));
        }
    }
}
