package se.handslag.site.partnership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.handslag.agreement.Agreement;
import se.handslag.agreement.terms.AgreementTerms;
import se.handslag.agreement.terms.ConductTerm;
import se.handslag.agreement.terms.DocumentTerm;
import se.handslag.agreement.terms.PurposeTerm;
import se.handslag.agreement.terms.Term;
import se.handslag.identity.SignedIn;
import se.handslag.kernel.Citation;
import se.handslag.kernel.DatePeriod;
import se.handslag.obligations.Promises;
import se.handslag.obligations.kept.KeptObligation;
import se.handslag.obligations.kept.Standing;
import se.handslag.parties.Contact;
import se.handslag.parties.Sector;
import se.handslag.partnership.Participant;
import se.handslag.partnership.Partnership;
import se.handslag.partnership.Phase;
import se.handslag.reading.review.Matter;
import se.handslag.site.telling.DeadlineLine;
import se.handslag.site.telling.DutyWords;
import se.handslag.site.telling.FirstSentence;
import se.handslag.site.telling.Speech;
import se.handslag.site.telling.TermLine;
import se.handslag.site.telling.TermLines;
import se.handslag.site.telling.Words;

/**
 * All that the page of one partnership tells.
 *
 * @param days what is left to do, by day
 * @param more how many days there are besides
 * @param waiting what waits for something else than a day
 * @param host whether its dossier lies with the asker's organisation
 * @param readers who else can open it, in words
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
        Optional<String> next,
        List<Day> coming,
        int more,
        List<Quoted> waiting,
        List<Promiser> promises,
        List<Quoted> goals,
        List<TermGroup> terms,
        long unconfirmed,
        List<Person> contacts,
        String readers,
        boolean host,
        int number,
        List<String> accepted) {

    private static final int SHOWN = 8;
    private static final int SOON_DAYS = 30;
    private static final int LONGEST = 320;

    /** A party, its board, and whether its people can open the dossier. */
    record Party(String name, Sector sector, Optional<String> board, boolean here) {}

    /** A day, what is to be done by it, and the words that say so. */
    record Day(LocalDate day, String what, String why, boolean late, boolean soon, boolean vital, String clause) {}

    /** What is said, and the agreement's own words for it. */
    record Quoted(String text, String clause) {}

    /** A party and its standing promises. */
    record Promiser(String party, List<String> promises) {}

    /** What the agreement says of one of the eight matters. */
    record TermGroup(String title, List<Line> lines) {}

    /** A term in words. */
    record Line(String label, String words, String clause, boolean confirmed) {}

    /** Whom to turn to. */
    record Person(String function, String name) {}

    static PartnershipModel of(PartnershipDesk.WithContacts found, SignedIn who, LocalDate today, Speech speech) {
        Opened opened = found.opened();
        Partnership partnership = opened.partnership();
        Agreement agreement = opened.agreement();
        AgreementTerms terms = agreement.terms();
        List<KeptObligation> left = opened.obligations().stream()
                .filter(kept -> kept.standing() == Standing.OPEN)
                .toList();
        Promises promises = new Promises(
                left.stream().map(KeptObligation::obligation).toList(), List.of(), List.of(), List.of(), List.of());
        var duties = new DutyWords(speech).of(promises, terms.kind());
        List<DeadlineLine> coming = duties.deadlines().stream()
                .filter(line -> !line.date().isBefore(today))
                .toList();
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
                days(partnership, speech),
                Optional.ofNullable(partnership.diaryNumber()),
                coming.stream().findFirst().map(line -> speech.onDay(line.date(), FirstSentence.of(line.text()))),
                coming.stream().limit(SHOWN).map(line -> day(line, today)).toList(),
                Math.max(0, coming.size() - SHOWN),
                duties.promises().stream()
                        .map(line -> new Quoted(Words.clean(line.text()), words(line.clause())))
                        .toList(),
                promisers(opened, speech),
                goals(terms, speech),
                groups(agreement, speech),
                agreement.unconfirmed().size(),
                people(found.contacts()),
                readers(partnership, speech),
                partnership.host().equals(who.space().id()),
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

    private static Optional<String> days(Partnership partnership, Speech speech) {
        LocalDate first = partnership.firstDay();
        LocalDate last = partnership.lastDay();
        return Optional.ofNullable(first)
                .map(day -> speech.period(last == null ? DatePeriod.openEnded(day) : DatePeriod.of(day, last)));
    }

    private static Day day(DeadlineLine line, LocalDate today) {
        String words = Words.clean(line.text());
        String what = FirstSentence.of(words);
        return new Day(
                line.date(),
                what,
                words.length() == what.length() ? "" : words.substring(what.length() + 2),
                false,
                !line.date().isAfter(today.plusDays(SOON_DAYS)),
                line.isVital(),
                words(line.clause()));
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

    private static List<Quoted> goals(AgreementTerms terms, Speech speech) {
        TermLines lines = new TermLines(speech);
        return terms.all(PurposeTerm.class).stream()
                .filter(term -> term instanceof PurposeTerm.Goal || term instanceof PurposeTerm.EffectGoal)
                .map(term ->
                        new Quoted(lines.of(term).words(), words(term.source().citation())))
                .toList();
    }

    /** The eight matters. */
    List<TermGroup> foremost() {
        return terms.subList(0, Matter.values().length);
    }

    /** What they seldom ask for. */
    List<TermGroup> rest() {
        return terms.subList(Matter.values().length, terms.size());
    }

    /** By the eight matters, then all the rest; what nobody has confirmed is marked. */
    private static List<TermGroup> groups(Agreement agreement, Speech speech) {
        Map<String, List<Line>> groups = new LinkedHashMap<>();
        for (Matter matter : Matter.values()) {
            groups.put(speech.say("review.matter." + matter.code()), new ArrayList<>());
        }
        List<Term> stated = agreement.stated().terms();
        TermLines lines = new TermLines(speech);
        for (Term term : agreement.terms().terms()) {
            if (isTold(term)) {
                TermLine line = lines.of(term);
                String group = Matter.of(term)
                        .map(matter -> speech.say("review.matter." + matter.code()))
                        .orElseGet(() ->
                                speech.say("tell.section." + line.section().name()));
                boolean confirmed = !agreement.unconfirmed().contains(stated.indexOf(term));
                groups.computeIfAbsent(group, any -> new ArrayList<>())
                        .add(new Line(
                                speech.say("tell.label." + line.label()),
                                Words.cut(Words.clean(line.words()), LONGEST),
                                words(term.source().citation()),
                                confirmed));
            }
        }
        return groups.entrySet().stream()
                .map(each -> new TermGroup(each.getKey(), each.getValue()))
                .toList();
    }

    /** Goals and promises are told elsewhere on the page; headings repeat what stands under them. */
    static boolean isTold(Term term) {
        return !(term instanceof DocumentTerm.SectionHeading
                || term instanceof DocumentTerm.Title
                || term instanceof PurposeTerm.ActivityWord
                || term instanceof PurposeTerm.Goal
                || term instanceof PurposeTerm.EffectGoal
                || term instanceof ConductTerm.Commitment);
    }

    private static List<Person> people(List<Contact> contacts) {
        return contacts.stream()
                .flatMap(contact -> contact.holders().stream()
                        .map(holder ->
                                new Person(contact.function(), holder.person().name())))
                .toList();
    }

    private static String readers(Partnership partnership, Speech speech) {
        List<String> here = partnership.parties().stream()
                .filter(party -> party.space() != null)
                .map(Participant.Party::name)
                .toList();
        return here.size() < 2
                ? speech.say("partnership.readers.one")
                : speech.say("partnership.readers.many", String.join(", ", here));
    }

    private static String words(Citation place) {
        return Words.cut(Words.clean(place.words()), LONGEST);
    }
}
