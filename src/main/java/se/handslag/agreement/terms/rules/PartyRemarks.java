package se.handslag.agreement.terms.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.AgreementTerms;
import se.handslag.agreement.terms.Cited;
import se.handslag.agreement.terms.CooperationTerm.Group;
import se.handslag.agreement.terms.CooperationTerm.Group.Seats;
import se.handslag.agreement.terms.Finding;
import se.handslag.agreement.terms.Finding.Proposal;
import se.handslag.agreement.terms.FindingKind;
import se.handslag.agreement.terms.PartyTerm.Party;
import se.handslag.agreement.terms.rules.People.Role;
import se.handslag.agreement.terms.rules.People.Standing;
import se.handslag.kernel.Citation;
import se.handslag.kernel.Message;

/** Remarks on the parties, their people and their seats. */
final class PartyRemarks {

    static final List<Rule> ALL = List.of(
            new SmallRule(FindingKind.PARTY_SPELT_DIFFERENTLY, PartyRemarks::partySpeltDifferently),
            new SmallRule(FindingKind.UNCLEAR_SEATS, PartyRemarks::unclearSeats),
            new SmallRule(FindingKind.SITS_AND_SIGNS, PartyRemarks::sitsAndSigns));

    private static final int LETTERS_OF_ONE_STEM = 4;

    private PartyRemarks() {}

    /** One party has several names, so that a search or a register will miss it. */
    private static List<Finding> partySpeltDifferently(AgreementTerms terms) {
        List<Finding> findings = new ArrayList<>();
        for (Party party : terms.all(Party.class)) {
            List<Cited<String>> variants = party.spellings().stream()
                    .filter(spelling -> isVariant(spelling.value(), party.name()))
                    .toList();
            if (!variants.isEmpty()) {
                List<String> names = variants.stream().map(Cited::value).toList();
                findings.add(new Finding(
                        FindingKind.PARTY_SPELT_DIFFERENTLY,
                        Message.of("finding.partySpeltDifferently.detail", party.name(), Quoted.list(names)),
                        variants.stream().map(Cited::citation).toList(),
                        null));
            }
        }
        return findings;
    }

    /** Neither a shorter nor a longer form of the name, and no general word such as "the municipality". */
    private static boolean isVariant(String spelling, String name) {
        Set<String> words = Names.wordsOf(spelling);
        Set<String> nameWords = Names.wordsOf(name);
        return !nameWords.containsAll(words) && !words.containsAll(nameWords) && haveOneStem(spelling, name);
    }

    private static boolean haveOneStem(String spelling, String name) {
        Set<String> stems = stemsOf(name);
        return stemsOf(spelling).stream().anyMatch(stems::contains);
    }

    private static Set<String> stemsOf(String name) {
        return Names.distinctiveWordsOf(name).stream()
                .filter(word -> word.length() >= LETTERS_OF_ONE_STEM)
                .map(word -> word.substring(0, LETTERS_OF_ONE_STEM))
                .collect(Collectors.toSet());
    }

    /** Seats whose number can be read in two ways decide who has the majority. */
    private static List<Finding> unclearSeats(AgreementTerms terms) {
        List<Finding> findings = new ArrayList<>();
        for (Group group : terms.all(Group.class)) {
            for (Seats seats : group.seats()) {
                if (!seats.clear()) {
                    Message detail = Message.of("finding.unclearSeats.detail", seats.party(), seats.count());
                    List<Citation> places = List.of(seats.citation());
                    findings.add(new Finding(FindingKind.UNCLEAR_SEATS, detail, places, seatForEach(seats, terms)));
                }
            }
        }
        return findings;
    }

    /** The words taken so that each of those named together appoints the number; null where they do not part plainly. */
    private static @Nullable Proposal seatForEach(Seats seats, AgreementTerms terms) {
        String and = "and." + terms.language().code();
        List<String> each = Arrays.stream(Lexicon.pattern(and).split(seats.party()))
                .map(String::strip)
                .toList();
        boolean whole = Names.lower(seats.citation().words()).contains(Names.lower(each.getFirst()));
        if (each.size() != 2 || !whole) {
            return null;
        }
        String wording = Wording.inLanguageOf(terms).of("seats", each.getFirst(), seats.count(), each.getLast());
        return new Proposal(seats.citation(), seats.citation().words().endsWith(".") ? wording + "." : wording);
    }

    /** Whoever follows up the agreement has signed it; known beforehand, it is no harm. One finding names them all. */
    private static List<Finding> sitsAndSigns(AgreementTerms terms) {
        Parties parties = Parties.of(terms);
        List<String> names = new ArrayList<>();
        List<Citation> places = new ArrayList<>();
        for (List<Standing> standings : People.standingIn(terms).values()) {
            Optional<Standing> sits = inRole(Role.SITS, standings);
            Optional<Standing> signs = inRole(Role.SIGNS, standings);
            if (sits.isPresent() && signs.isPresent() && !areOpposed(sits.get(), signs.get(), parties)) {
                names.add(sits.get().name());
                places.add(sits.get().citation());
                places.add(signs.get().citation());
            }
        }
        return names.isEmpty()
                ? List.of()
                : List.of(new Finding(FindingKind.SITS_AND_SIGNS, sitAndSign(names), places, null));
    }

    private static Message sitAndSign(List<String> names) {
        int last = names.size() - 1;
        return last == 0
                ? Message.of("finding.sitsAndSigns.detail", names.getFirst())
                : Message.of(
                        "finding.sitsAndSigns.several", String.join(", ", names.subList(0, last)), names.get(last));
    }

    private static Optional<Standing> inRole(Role role, List<Standing> standings) {
        return standings.stream().filter(standing -> standing.role() == role).findFirst();
    }

    private static boolean areOpposed(Standing one, Standing other, Parties parties) {
        String party = one.party();
        String otherParty = other.party();
        return party != null && otherParty != null && parties.surelyDiffer(party, otherParty);
    }
}
