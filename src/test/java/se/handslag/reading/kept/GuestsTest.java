package se.handslag.reading.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.events.IncompleteEventPublications;
import se.handslag.agreement.Agreement;
import se.handslag.agreement.Agreements;
import se.handslag.obligations.kept.KeptObligation;
import se.handslag.obligations.kept.ObligationBook;
import se.handslag.parties.Parties;
import se.handslag.partnership.Dossiers;
import se.handslag.partnership.ListQuery;
import se.handslag.partnership.Participant;
import se.handslag.partnership.Partnership;
import se.handslag.partnership.PartnershipListed;
import se.handslag.partnership.Partnerships;
import se.handslag.reading.review.FindingKey;
import se.handslag.reading.review.Judging;
import se.handslag.reading.review.Matter;
import se.handslag.reading.review.Verdict;
import se.handslag.records.Records;

/** A party that was let in works in the dossier as the host does, sees nothing else of the host's, and has it in a list of its own. */
class GuestsTest extends AtTheDesk {

    private static final String CHANGED =
            "se.handslag.partnership.PartiesLists.changed(se.handslag.partnership.DossierChanged)";
    private static final String LEFT = "se.handslag.partnership.PartiesLists.left(se.handslag.partnership.DossierLeft)";

    @Autowired
    Dossiers dossiers;

    @Autowired
    Partnerships partnerships;

    @Autowired
    Agreements agreements;

    @Autowired
    ObligationBook book;

    @Autowired
    Records records;

    @Autowired
    Parties parties;

    @Autowired
    IncompleteEventPublications unheard;

    private record Seen(
            Partnership partnership, Agreement agreement, List<KeptObligation> obligations, byte[] document) {}

    @Test
    void theAssociationThatIsNamedSeesAllThatTheDossierHolds() {
        var copy = Shelter.copy();
        var reading = desk.keep(copy);
        var dossier = desk.confirmed(reading).partnership();
        var version = Objects.requireNonNull(desk.found(reading).version());

        var guest = dossier(Shelter.GUEST, dossier, version).orElseThrow();
        var host = dossier(Shelter.HOST, dossier, version).orElseThrow();

        assertThat(guest.partnership()).isEqualTo(host.partnership());
        assertThat(guest.agreement()).isEqualTo(host.agreement());
        assertThat(guest.obligations()).isNotEmpty().isEqualTo(host.obligations());
        assertThat(guest.document()).isEqualTo(copy.bytes());
    }

    @Test
    void anotherAssociationFindsNothing() {
        var reading = desk.keep(Shelter.copy());
        var dossier = desk.confirmed(reading).partnership();
        var version = Objects.requireNonNull(desk.found(reading).version());

        assertThat(dossier(Shelter.STRANGER, dossier, version)).isEmpty();
        assertThat(desk.as(Shelter.STRANGER, () -> dossiers.in(dossier, () -> reviews.find(reading))))
                .isEmpty();
    }

    @Test
    void anAssociationThatWasNotLetInFindsNothingAndHasNothingInItsList() {
        var reading = desk.keep(Shelter.copy());
        var confirmed = (ConfirmOutcome.Confirmed) desk.confirm(reading, Desk.all(null, Set.of(), null));
        var version = Objects.requireNonNull(desk.found(reading).version());
        contents.whenAllIsHeard();

        assertThat(dossier(Shelter.GUEST, confirmed.partnership(), version)).isEmpty();
        assertThat(listed(Shelter.GUEST, confirmed.partnership())).isEmpty();
        assertThat(listed(Shelter.HOST, confirmed.partnership())).isPresent();
        assertThat(desk.as(
                                Shelter.HOST,
                                () -> partnerships.find(confirmed.partnership()).orElseThrow())
                        .parties())
                .extracting(Participant.Party::space)
                .containsExactly(space(Shelter.HOST), null);
    }

    @Test
    void aGuestSeesNoOtherReadingNorTheRegisterOfTheHost() {
        var shared = desk.keep(Shelter.copy());
        var other = desk.keep(Shelter.copy());
        var dossier = desk.confirmed(shared).partnership();
        var version = Objects.requireNonNull(desk.found(other).version());
        var inTheRegister = desk.as(
                        Shelter.HOST, () -> partnerships.find(dossier).orElseThrow())
                .participants()
                .getFirst()
                .organisation();

        assertThat(desk.as(Shelter.HOST, () -> parties.find(Objects.requireNonNull(inTheRegister))))
                .isPresent();
        var guest = desk.as(
                        Shelter.GUEST,
                        () -> dossiers.in(
                                dossier,
                                () -> partnerships.find(dossier).map(partnership -> new boolean[] {
                                    reviews.find(shared).isPresent(),
                                    reviews.find(other).isPresent(),
                                    records.file(version).isPresent(),
                                    readings.latest(100).size() == 1,
                                    parties.find(Objects.requireNonNull(inTheRegister))
                                            .isPresent(),
                                    parties.likely(Shelter.GUEST, null).isEmpty(),
                                    partnerships.list(ListQuery.all()).total() == 0
                                })))
                .orElseThrow();

        assertThat(guest).containsExactly(true, false, false, true, false, true, true);
    }

    @Test
    void aGuestSpeaksOfWhatIsSharedAsTheHostDoes() {
        var reading = desk.keep(Shelter.copy().with("den 31 december 2024", "den 31 december 2027"));
        var dossier = desk.confirmed(reading).partnership();
        var value = desk.found(reading).review().values(Matter.ENDING).getFirst();
        var finding = desk.found(reading).review().findings().getLast();

        var said = desk.as(
                Shelter.GUEST,
                () -> dossiers.in(
                        dossier,
                        () -> reviews.find(reading)
                                .map(found -> List.of(
                                        reviews.judge(
                                                reading,
                                                new Judging(value.key(), Verdict.NOT_STATED, null, value.revision())),
                                        reviews.accept(reading, FindingKey.of(finding), "Föreningen vet om det.")))));

        assertThat(said.orElseThrow()).allMatch(Said.Kept.class::isInstance);
        assertThat(desk.found(reading).review().values(Matter.ENDING).getFirst().verdict())
                .isEqualTo(Verdict.NOT_STATED);
    }

    @Test
    void theGuestsOwnListGetsItsRowAndLosesItWhenTheGuestIsNoPartyAnyMore() {
        var reading = desk.keep(Shelter.copy());
        var dossier = desk.confirmed(reading).partnership();
        contents.whenAllIsHeard();

        assertThat(listed(Shelter.GUEST, dossier))
                .isPresent()
                .isEqualTo(listed(Shelter.HOST, dossier))
                .get()
                .extracting(PartnershipListed::host)
                .isEqualTo(space(Shelter.HOST));

        desk.confirm(reading, Desk.all(null, Set.of(), null));
        contents.whenAllIsHeard();

        assertThat(listed(Shelter.GUEST, dossier)).isEmpty();
        assertThat(listed(Shelter.HOST, dossier)).isPresent();
    }

    @Test
    void whatAKilledProgramLeftUnheardIsWrittenOnceByTheOneThatLives() throws Exception {
        var dossier = desk.confirmed(Shelter.copy()).partnership();
        contents.whenAllIsHeard();
        contents.plant("delete from partnership.listed where id = '" + dossier + "' and space_id = '"
                + space(Shelter.GUEST) + "'");
        assertThat(listed(Shelter.GUEST, dossier)).isEmpty();
        var added = added(dossier);

        leaveUnheard(CHANGED, "DossierChanged", space(Shelter.HOST), dossier);
        leaveUnheard(CHANGED, "DossierChanged", space(Shelter.HOST), dossier);
        unheard.resubmitIncompletePublicationsOlderThan(Duration.ofMinutes(1));
        contents.whenAllIsHeard();

        assertThat(listed(Shelter.GUEST, dossier)).isPresent();
        assertThat(added(dossier)).isEqualTo(added + 1);
    }

    @Test
    void aLeavingThatIsHeardLateTakesNothingFromAPartyThatHasComeBack() throws Exception {
        var dossier = desk.confirmed(Shelter.copy()).partnership();
        contents.whenAllIsHeard();

        leaveUnheard(LEFT, "DossierLeft", space(Shelter.GUEST), dossier);
        unheard.resubmitIncompletePublicationsOlderThan(Duration.ofMinutes(1));
        contents.whenAllIsHeard();

        assertThat(listed(Shelter.GUEST, dossier)).isPresent();
    }

    @Test
    void whatIsToldHoldsIdsOnly() throws Exception {
        contents.plant("""
                create table public.told (listener_id text, event_type text, serialized_event text);
                create function public.note() returns trigger language plpgsql security definer as $$ begin
                    insert into public.told select new.listener_id, new.event_type, new.serialized_event; return null; end $$;
                create trigger note after insert on platform.event_publication for each row execute function public.note();
                """);

        var reading = desk.keep(Shelter.copy());
        desk.confirmed(reading);
        desk.confirm(reading, Desk.all(null, Set.of(), null));
        contents.whenAllIsHeard();

        assertThat(contents.ask("select distinct listener_id from public.told"))
                .contains(CHANGED, LEFT)
                .allSatisfy(listener -> assertThat(listener).startsWith("se.handslag."));
        assertThat(contents.ask("select serialized_event from public.told"))
                .isNotEmpty()
                .allSatisfy(told ->
                        assertThat(told).matches("\\{(\"[a-z]+\":\"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\",?)+}"));
        contents.plant(
                "drop trigger note on platform.event_publication; drop function public.note(); drop table public.told");
    }

    /** As a program leaves it that was killed when it had kept what happened and had not told anybody. */
    private void leaveUnheard(String listener, String event, UUID space, UUID dossier) throws Exception {
        contents.plant("insert into platform.event_publication (id, listener_id, event_type, serialized_event,"
                + " publication_date, status, completion_attempts) values ('" + UUID.randomUUID() + "', '" + listener
                + "', 'se.handslag.partnership." + event + "', '{\"space\":\"" + space + "\",\"dossier\":\"" + dossier
                + "\"}', now() - interval '1 hour', 'PUBLISHED', 1)");
    }

    private int added(UUID dossier) throws Exception {
        return contents.ask("select id from platform.audit_entry where table_name = 'partnership.listed' and row_id = '"
                        + dossier + "' and action in ('added', 'changed') and space_id = '" + space(Shelter.GUEST)
                        + "'")
                .size();
    }

    private Optional<Seen> dossier(String who, UUID dossier, UUID version) {
        return desk.as(
                who,
                () -> dossiers.in(
                        dossier,
                        () -> partnerships
                                .find(dossier)
                                .map(partnership -> new Seen(
                                        partnership,
                                        agreements.latest(dossier).orElseThrow(),
                                        book.of(dossier),
                                        records.file(version).orElseThrow().content()))));
    }

    private Optional<PartnershipListed> listed(String who, UUID dossier) {
        return desk
                .as(who, () -> partnerships.list(new ListQuery("", null, ListQuery.Sort.NAME, 0, ListQuery.MOST)))
                .items()
                .stream()
                .filter(each -> each.id().equals(dossier))
                .findFirst();
    }

    private UUID space(String organisation) {
        return desk.one(organisation).space().id();
    }
}
