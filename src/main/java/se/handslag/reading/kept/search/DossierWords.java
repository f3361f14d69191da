package se.handslag.reading.kept.search;

import static se.handslag.reading.db.Tables.READING;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.handslag.agreement.Agreement;
import se.handslag.agreement.Agreements;
import se.handslag.agreement.Succession;
import se.handslag.agreement.terms.DocumentTerm;
import se.handslag.parties.Parties;
import se.handslag.partnership.Participant;
import se.handslag.partnership.Partnership;
import se.handslag.partnership.Partnerships;
import se.handslag.platform.ActorScope;
import se.handslag.platform.DossierRevisions;
import se.handslag.reading.document.DocumentText;
import se.handslag.reading.kept.search.AgreementPassages.Cut;
import se.handslag.records.DiaryNumber;
import se.handslag.records.KeptDocument;
import se.handslag.records.Records;
import tools.jackson.databind.json.JsonMapper;

/** Gathers the words by which a dossier is found, in the space in which it lies. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DossierWords {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * Different words of one dossier, put together, in UTF-16 units. So many have no ten agreements; more could be more than what the
     * database keeps in one value.
     */
    private static final int LONGEST = 150_000;

    private final DSLContext sql;
    private final Partnerships partnerships;
    private final Agreements agreements;
    private final Records records;
    private final Parties parties;
    private final DossierRevisions revisions;

    DossierWords(
            DSLContext sql,
            Partnerships partnerships,
            Agreements agreements,
            Records records,
            Parties parties,
            DossierRevisions revisions) {
        this.sql = sql;
        this.partnerships = partnerships;
        this.agreements = agreements;
        this.records = records;
        this.parties = parties;
        this.revisions = revisions;
    }

    /**
     * What is brought to each party.
     *
     * @param names what the partnership and those who take part in it are called
     * @param words each different word of all that is said, the names included
     * @param keys the numbers by which it is found
     * @param revision that of the dossier
     */
    record Gathered(
            Partnership partnership,
            String names,
            String words,
            Set<String> keys,
            List<OfAgreement> agreements,
            long revision) {}

    /** What one agreement says. */
    record OfAgreement(int number, String language, List<Cut> cuts) {}

    /** All of it, or nothing where no such dossier lies in the space that has been entered. */
    Optional<Gathered> gather(UUID dossier) {
        // Before all else: what comes in between makes what is gathered newer than it says, never older.
        long revision = revisions.of(dossier).orElse(0L);
        return partnerships.find(dossier).flatMap(partnership -> {
            List<Agreement> holding = holding(dossier);
            return holding.isEmpty() ? Optional.empty() : Optional.of(gathered(partnership, holding, revision));
        });
    }

    private Gathered gathered(Partnership partnership, List<Agreement> holding, long revision) {
        Map<UUID, DocumentText> documents =
                documents(holding.stream().map(Agreement::id).toList());
        List<OfAgreement> all = holding.stream()
                .map(agreement -> new OfAgreement(
                        agreement.number(),
                        agreement.stated().language().code(),
                        AgreementPassages.of(
                                documents.getOrDefault(agreement.id(), DocumentText.EMPTY), agreement.stated())))
                .toList();
        String names = String.join("\n", namesOf(partnership));
        Set<String> words = new LinkedHashSet<>(Asked.wordsIn(names));
        all.forEach(of -> of.cuts().forEach(cut -> words.addAll(Asked.wordsIn(cut.words()))));
        String put = String.join(" ", words);
        return new Gathered(
                partnership,
                names,
                put.length() > LONGEST ? put.substring(0, LONGEST) : put,
                keys(partnership, holding),
                all,
                revision);
    }

    /** The latest agreement and, where it only amends, those that it leaves standing; the first of them first. */
    private List<Agreement> holding(UUID dossier) {
        List<Agreement> holding = new ArrayList<>();
        agreements.latest(dossier).ifPresent(latest -> {
            holding.add(latest);
            List<Agreement> before =
                    latest.succession() == Succession.AMENDS ? agreements.before(latest) : List.<Agreement>of();
            for (int i = before.size() - 1; i >= 0 && holding.getFirst().succession() == Succession.AMENDS; i--) {
                holding.addFirst(before.get(i));
            }
        });
        return holding;
    }

    private Map<UUID, DocumentText> documents(Collection<UUID> holding) {
        return sql.select(READING.AGREEMENT_ID, READING.DOCUMENT)
                .from(READING)
                .where(READING.SPACE_ID.eq(ActorScope.required().space()), READING.AGREEMENT_ID.in(holding))
                .fetchMap(
                        READING.AGREEMENT_ID,
                        row -> JSON.readValue(row.get(READING.DOCUMENT).data(), DocumentText.class));
    }

    private static List<String> namesOf(Partnership partnership) {
        return Stream.of(
                        Stream.of(partnership.name()),
                        partnership.participants().stream().map(Participant::name),
                        partnership.parties().stream()
                                .map(Participant.Party::board)
                                .filter(Objects::nonNull))
                .flatMap(names -> names)
                .distinct()
                .toList();
    }

    private Set<String> keys(Partnership partnership, List<Agreement> holding) {
        Set<String> keys = new LinkedHashSet<>();
        List<UUID> organisations = partnership.participants().stream()
                .map(Participant::organisation)
                .filter(Objects::nonNull)
                .toList();
        parties.numbersOf(organisations).forEach(number -> keys.add(NumberKey.of(number)));
        Stream.of(
                        Stream.ofNullable(partnership.diaryNumber()),
                        holding.stream()
                                .flatMap(agreement -> agreement.stated().all(DocumentTerm.DiaryNumber.class).stream())
                                .map(DocumentTerm.DiaryNumber::number),
                        holding.stream()
                                .flatMap(agreement -> records.documentOf(agreement.version()).stream())
                                .flatMap(DossierWords::registered))
                .flatMap(written -> written)
                .forEach(written -> {
                    if (DiaryNumber.parse(written) instanceof DiaryNumber number) {
                        NumberKey.all(number).forEach(keys::add);
                    }
                });
        return keys;
    }

    private static Stream<String> registered(KeptDocument document) {
        return Stream.ofNullable(document.registration().number()).map(DiaryNumber::value);
    }
}
