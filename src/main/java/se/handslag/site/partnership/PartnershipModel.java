package se.handslag.site.partnership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.handslag.agreement.Agreement;
import se.handslag.agreement.terms.AgreementTerms;
import se.handslag.agreement.terms.PurposeTerm;
import se.handslag.parties.Contact;
import se.handslag.parties.Sector;
import se.handslag.partnership.Participant;
import se.handslag.partnership.Partnership;
import se.handslag.partnership.Phase;
import se.handslag.reading.kept.binders.KeptBinders;
import se.handslag.reading.review.Matter;
import se.handslag.site.parts.LifeLine;
import se.handslag.site.telling.DutyRow;
import se.handslag.site.telling.DutyRows;
import se.handslag.site.telling.Speech;
import se.handslag.site.telling.TermLines;
import se.handslag.site.telling.Words;

/**
 * All that the page of one partnership tells.
 *
 * @param name of the partnership
 * @param title of its latest agreement
 * @param funders those outside it who pay for it, by name
 * @param days from its first to its last, in words; empty where its first is not known
 * @param diaryNumber empty where it has none
 * @param line its life; empty where its first day is not known
 * @param promises what holds all the time, by who has promised it
 * @param terms by the eight matters, then all the rest
 * @param unconfirmed how many of the terms nobody has reviewed
 * @param documents what came with the agreement
 * @param readers who else can open it, in words
 * @param number which of the partnership's agreements the latest is, from 1
 * @param accepted the errors that were let stand when it was confirmed, each with its reason, in words
 */
record PartnershipModel(
        UUID id,
        String name,
        String title,
        Phase phase,
        List<Party> parties,
        List<String> funders,
        Optional<String> days,
        Optional<String> diaryNumber,
        Optional<LifeLine> line,
        ToDo toDo,
        List<Promiser> promises,
        List<String> goals,
        List<TermGroup> terms,
        int unconfirmed,
        List<Person> contacts,
        List<Document> documents,
        String readers,
        int number,
        List<String> accepted) {

    /** A party, its board, and whether its people can open the dossier. */
    record Party(String name, Sector sector, Optional<String> board, boolean here) {}

    /** A party and its standing promises. */
    record Promiser(String party, List<String> promises) {}

    /** Whom to turn to; the mail address and number are empty where nobody has told them. */
    record Person(String function, String name, String mail, String phone) {}

    /** A document that came with the agreement, and what it is. */
    record Document(UUID id, String name, String what) {}

    static PartnershipModel of(PartnershipDesk.WithContacts found, LocalDate today, Speech speech) {
        Opened opened = found.opened();
        Partnership partnership = opened.partnership();
        Agreement agreement = opened.agreement();
        AgreementTerms terms = agreement.terms();
        List<DutyRow> rows = new DutyRows(terms.kind(), today, speech).of(opened.obligations());
        return new PartnershipModel(
                partnership.id(),
                partnership.name(),
                agreement.title(),
                partnership.phase(today),
                parties(partnership),
                partnership.participants().stream()
                        .filter(Participant.Funder.class::isInstance)
                        .map(Participant::name)
                        .toList(),
                partnership.days().map(speech::period),
                Optional.ofNullable(partnership.diaryNumber()),
                PartnershipLine.of(opened, today, speech),
                ToDo.of(rows, speech),
                promisers(opened, speech),
                goals(terms, speech),
                TermGroup.of(agreement, speech),
                agreement.unconfirmed().size(),
                people(found.contacts()),
                found.documents().stream()
                        .sorted(Comparator.comparing(KeptBinders.Brought::kind)
                                .thenComparing(KeptBinders.Brought::name))
                        .map(file -> new Document(
                                file.id(),
                                file.name(),
                                speech.say("intake.kind." + file.kind().code())))
                        .toList(),
                readers(partnership, speech),
                agreement.number(),
                agreement.accepted().stream()
                        .map(fault ->
                                speech.say("partnership.accepted", title(fault.finding(), speech), fault.reason()))
                        .toList());
    }

    private static String title(String finding, Speech speech) {
        return speech.say("finding." + finding + ".title");
    }

    private static List<Party> parties(Partnership partnership) {
        return partnership.parties().stream()
                .map(party -> new Party(
                        party.name(),
                        party.sector(),
                        Optional.ofNullable(party.board())
                                .filter(board -> !party.name().contains(board)),
                        party.space() != null))
                .toList();
    }

    private static List<Promiser> promisers(Opened opened, Speech speech) {
        Map<String, List<String>> byParty = new LinkedHashMap<>();
        opened.commitments()
                .forEach(kept -> byParty.computeIfAbsent(
                                kept.party() == null ? speech.say("tell.allParties") : kept.party(),
                                any -> new ArrayList<>())
                        .add(Words.clean(kept.text())));
        return byParty.entrySet().stream()
                .map(each -> new Promiser(each.getKey(), each.getValue()))
                .toList();
    }

    private static List<String> goals(AgreementTerms terms, Speech speech) {
        TermLines lines = new TermLines(speech);
        return goals(terms).map(term -> lines.of(term).words()).toList();
    }

    /** What is aimed at, in the order of the text. */
    static Stream<PurposeTerm> goals(AgreementTerms terms) {
        return terms.all(PurposeTerm.class).stream()
                .filter(term -> term instanceof PurposeTerm.Goal || term instanceof PurposeTerm.EffectGoal);
    }

    /** The eight matters. */
    List<TermGroup> foremost() {
        return terms.subList(0, Matter.values().length);
    }

    /** What they seldom ask for. */
    List<TermGroup> rest() {
        return terms.subList(Matter.values().length, terms.size());
    }

    private static List<Person> people(List<Contact> contacts) {
        return contacts.stream()
                .flatMap(contact -> contact.holders().stream()
                        .map(holder -> new Person(
                                contact.function(),
                                holder.person().name(),
                                holder.person().mail().orElse(""),
                                holder.person().phone().orElse(""))))
                .toList();
    }

    /** Who else can open it, in words. */
    static String readers(Partnership partnership, Speech speech) {
        List<String> here = partnership.parties().stream()
                .filter(party -> party.space() != null)
                .map(Participant.Party::name)
                .toList();
        return here.size() < 2
                ? speech.say("partnership.readers.one")
                : speech.say("partnership.readers.many", String.join(", ", here));
    }
}
