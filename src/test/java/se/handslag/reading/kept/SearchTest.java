package se.handslag.reading.kept;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import se.handslag.agreement.Succession;
import se.handslag.identity.SpaceKind;
import se.handslag.partnership.DossierChanged;
import se.handslag.reading.kept.search.Asked;
import se.handslag.reading.kept.search.FoundDossier;
import se.handslag.reading.kept.search.MarkedText;
import se.handslag.reading.kept.search.Search;
import se.handslag.records.DiaryNumber;
import se.handslag.records.Records;
import se.handslag.records.Registration;
import se.handslag.records.Standing;

/** Each party finds the words of its own partnerships in its own space, wherever their dossiers lie, and nobody else finds them. */
class SearchTest extends AtTheDesk {

    private static final String SAID = "4. Målgrupp\nMålgruppen är personer";

    @Autowired
    Search search;

    @Autowired
    Records records;

    @Autowired
    @Qualifier("bringTheWordsOfEarlierAgreements")
    RecurringTask<Void> earlier;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void aWordIsFoundInWhicheverFormItWasTypedAndMarkedAsItStands() {
        var dossier = confirmed("En volontär möter varje ungdom som kommer.");

        assertThat(found(Shelter.HOST, "volontärernas")).contains(dossier);
        assertThat(found(Shelter.HOST, "UNGDOMAR volontärer")).contains(dossier);
        assertThat(marks(one(Shelter.HOST, "ungdomarnas", dossier)))
                .contains("ungdom")
                .allMatch(mark -> mark.toLowerCase(Locale.ROOT).startsWith("ungdom"));
        assertThat(found(Shelter.HOST, "ungdomar cirkusdirektör")).isEmpty();
    }

    @Test
    void theBeginningOfALongWordIsEnoughAndItsMiddleIsNot() {
        var dossier = confirmed("Föreningen har en kvällsvandringssamordnare.");

        assertThat(found(Shelter.HOST, "kvällsvandring")).contains(dossier);
        assertThat(found(Shelter.HOST, "vandringssamordnare")).doesNotContain(dossier);
    }

    @Test
    void theGuestFindsTheSameAndAStrangerFindsNothing() {
        var dossier = confirmed("Segelflygplanen ställs undan.");

        assertThat(found(Shelter.GUEST, "segelflygplan")).containsExactly(dossier);
        assertThat(one(Shelter.GUEST, "segelflygplan", dossier).passages())
                .isEqualTo(one(Shelter.HOST, "segelflygplan", dossier).passages());
        assertThat(found(Shelter.STRANGER, "segelflygplan")).isEmpty();
    }

    @Test
    void whoeverIsAGuestInTheHostsSpaceFindsNothingThere() {
        var dossier = confirmed("Väderkvarnarna mal.");
        var inside = desk.at(Shelter.GUEST).in(desk.one(Shelter.HOST).space().id(), dossier);

        assertThat(desk.as(inside, () -> search.find(asked("väderkvarn"), 0, 100))
                        .total())
                .isZero();
    }

    @Test
    void aGuestWhoTakesPartNoMoreFindsNothingThereAndNothingIsLeft() throws Exception {
        var reading = desk.keep(saying("Fågelholkarna sätts upp."));
        var dossier = desk.confirmed(reading).partnership();
        contents.whenAllIsHeard();
        assertThat(found(Shelter.GUEST, "fågelholk")).containsExactly(dossier);

        desk.confirm(reading, Desk.all(null, Set.of(), null));
        contents.whenAllIsHeard();

        assertThat(found(Shelter.GUEST, "fågelholk")).isEmpty();
        assertThat(found(Shelter.HOST, "fågelholk")).containsExactly(dossier);
        assertThat(contents.ask("select id from reading.passage where partnership_id = '" + dossier
                        + "' and space_id = '" + desk.one(Shelter.GUEST).space().id() + "'"))
                .isEmpty();
    }

    @Test
    void anAmendmentIsFoundBesideWhatItAmendsAndWhatWasReplacedNoMore() {
        var first = desk.keep(saying("Lyktorna tänds."));
        var dossier = desk.confirmed(first).partnership();
        desk.confirm(desk.keep(saying("Flaggorna hissas.")), Desk.all(dossier, null, null));
        contents.whenAllIsHeard();

        assertThat(one(Shelter.HOST, "lykta", dossier).passages().getFirst().agreement())
                .isEqualTo(1);
        assertThat(one(Shelter.HOST, "flagga", dossier).passages().getFirst().agreement())
                .isEqualTo(2);

        desk.confirm(
                desk.keep(saying("Klockorna ringer.")),
                new Confirming(
                        "",
                        Optional.of(new Confirming.Into(dossier, Succession.REPLACES)),
                        null,
                        Map.of(),
                        Desk.REASON,
                        null));
        contents.whenAllIsHeard();

        assertThat(found(Shelter.HOST, "klocka")).contains(dossier);
        assertThat(found(Shelter.HOST, "lykta")).doesNotContain(dossier);
        assertThat(found(Shelter.HOST, "flagga")).doesNotContain(dossier);
    }

    @Test
    void aPartnershipThatIsCalledOtherwiseNowIsFoundByItsNewName() {
        var reading = desk.keep(saying("Vaktmästaren låser."));
        var dossier = desk.confirmed(reading).partnership();
        contents.whenAllIsHeard();
        assertThat(found(Shelter.GUEST, "nattöppna porten")).isEmpty();

        desk.confirm(reading, Desk.asReviewed("Nattöppna porten", null));
        contents.whenAllIsHeard();

        assertThat(found(Shelter.GUEST, "nattöppna porten")).containsExactly(dossier);
    }

    @Test
    void aPartnershipIsFoundByTheNumbersOfItsPartiesAndOfItsMatterAndThatGoesFirst() {
        var other = confirmed("Ring 802450-1234 om det brinner.");
        var dossier = desk.confirmed(Shelter.copy()
                        .with(
                                "Föreningen Natthamnen, org.nr 802450-1234, nedan föreningen",
                                "Föreningen Natthamnen, nedan föreningen")
                        .with("SN 2031/4711", "SN 2025/0214"))
                .partnership();
        contents.whenAllIsHeard();

        for (var typed : List.of("802450-1234", "8024501234")) {
            assertThat(found(Shelter.GUEST, typed)).contains(dossier, other);
        }
        for (var typed : List.of("SN 2031/4711", "sn2031/4711", "dnr SN 2031/4711", "2031/4711")) {
            assertThat(one(Shelter.GUEST, typed, dossier).numbered()).isTrue();
            assertThat(found(Shelter.STRANGER, typed)).isEmpty();
        }
        assertThat(found(Shelter.GUEST, "2031/471")).isEmpty();
    }

    @Test
    void whatItsKeeperRegistersADocumentUnderIsFoundByAllParties() {
        var reading = desk.keep(Shelter.copy());
        var dossier = desk.confirmed(reading).partnership();
        var version = desk.found(reading).version();
        desk.as(Shelter.HOST, () -> {
            var document = records.documentOf(version).orElseThrow();
            return records.register(
                    document.id(),
                    document.revision(),
                    new Registration(
                            (DiaryNumber) DiaryNumber.parse("SN 2030/99"), Standing.RECEIVED, LocalDate.of(2026, 1, 2)),
                    SpaceKind.BOARD);
        });
        contents.whenAllIsHeard();

        assertThat(found(Shelter.GUEST, "sn 2030/99")).containsExactly(dossier);
    }

    @Test
    void whatWasConfirmedBeforeThereWasASearchIsBroughtByAJob() throws Exception {
        var dossier = confirmed("Eldarna släcks.");
        contents.plant("delete from reading.passage; delete from reading.dossier_words");
        assertThat(found(Shelter.HOST, "eldar")).isEmpty();

        earlier.executeRecurringly(null, null);

        assertThat(found(Shelter.HOST, "eldar")).containsExactly(dossier);
        assertThat(found(Shelter.GUEST, "eldar")).containsExactly(dossier);
        assertThat(one(Shelter.GUEST, "eldar", dossier).passages()).isNotEmpty();
    }

    @Test
    void whatIsHeardLateDoesNotTakeTheWordsFromWhatIsNewer() throws Exception {
        var dossier = confirmed("Portarna öppnas.");
        contents.plant("update reading.dossier_words set revision = 1000000 where id = '" + dossier + "'");
        contents.plant("delete from reading.passage where partnership_id = '" + dossier + "'");

        var changed = new DossierChanged(desk.one(Shelter.HOST).space().id(), dossier);
        desk.as(
                Shelter.HOST,
                () -> transaction.execute(status -> {
                    events.publishEvent(changed);
                    return true;
                }));
        contents.whenAllIsHeard();

        assertThat(one(Shelter.HOST, "portar", dossier).passages()).isEmpty();
    }

    @Test
    void aPartOfWhatIsFoundTellsHowMuchThereIsInAll() {
        confirmed("Kyrktuppen gal.");
        confirmed("Kyrktuppen gal.");
        confirmed("Kyrktuppen gal.");

        var parts = desk.as(
                Shelter.HOST,
                () -> List.of(
                        search.find(asked("kyrktupp"), 0, 2),
                        search.find(asked("kyrktupp"), 2, 2),
                        search.find(asked("kyrktupp"), 4, 2)));

        assertThat(parts).allMatch(part -> part.total() == 3);
        assertThat(parts).extracting(part -> part.items().size()).containsExactly(2, 1, 0);
        assertThat(parts.stream().flatMap(part -> part.items().stream()).map(FoundDossier::partnership))
                .doesNotHaveDuplicates();
    }

    private UUID confirmed(String said) {
        var dossier = desk.confirmed(saying(said)).partnership();
        contents.whenAllIsHeard();
        return dossier;
    }

    private static Shelter saying(String said) {
        return Shelter.copy().with("4. Målgrupp\n" + said + "\nMålgruppen är personer", SAID);
    }

    private List<UUID> found(String who, String typed) {
        return desk.as(who, () -> search.find(asked(typed), 0, 100)).items().stream()
                .map(FoundDossier::partnership)
                .toList();
    }

    private FoundDossier one(String who, String typed, UUID dossier) {
        return desk.as(who, () -> search.find(asked(typed), 0, 100)).items().stream()
                .filter(each -> each.partnership().equals(dossier))
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> marks(FoundDossier dossier) {
        return dossier.passages().stream()
                .flatMap(passage -> passage.words().stretches().stream())
                .filter(MarkedText.Stretch::found)
                .map(MarkedText.Stretch::text)
                .collect(Collectors.toSet());
    }

    private static Asked asked(String typed) {
        return (Asked) Asked.parse(typed);
    }
}
