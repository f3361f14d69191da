package se.handslag.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import se.handslag.identity.DemoDoor;
import se.handslag.identity.DemoTokens;
import se.handslag.identity.OpenPaths;
import se.handslag.identity.SignedIn;
import se.handslag.platform.DataFolder;
import se.handslag.platform.Database;
import se.handslag.platform.TestServer;
import se.handslag.reading.kept.KeptReadings;
import se.handslag.reading.kept.Reviews;
import tools.jackson.databind.json.JsonMapper;

/**
 * With the demo's cast in the database: no table and no address shows or lets change what belongs to another. It asks the program
 * itself which tables and addresses there are, so new ones are tried without anybody having to think of it.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "handslag.demo=true")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IsolationTest {

    @LocalServerPort
    int port;

    @Autowired
    Database database;

    @Autowired
    DataFolder folder;

    @Autowired
    DemoDoor cast;

    @Autowired
    List<OpenPaths> open;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Autowired
    KeptReadings readings;

    @Autowired
    Reviews reviews;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    private KeptRows rows;

    @BeforeAll
    void everyPartyHasConfirmedItsAgreement() throws Exception {
        new ConfirmedAgreements(cast, readings, reviews, events, transaction).confirm();
        try (var superuser = TestServer.superuserOf(database);
                var statement = superuser.createStatement()) {
            // What has been confirmed is brought to the other parties, and to those who search.
            await().until(() -> {
                try (var unheard = statement.executeQuery("select from platform.event_publication")) {
                    return !unheard.next();
                }
            });
            statement.execute("""
                    insert into reading.acceptance (space_id, id, reading_id, finding, reason, accepted_at)
                        select space_id, gen_random_uuid(), id, 'f' || id, 'Det är prövat i ' || id, now() from reading.reading;
                    insert into reading.reviewer (space_id, id, reading_id, person_id, matter, seen_at)
                        select space_id, gen_random_uuid(), id, gen_random_uuid(), '', now() from reading.reading;
                    insert into reading.binder (space_id, id, dossier_id, name, state, broken, sent_at)
                        select space_id, id, dossier_id, 'Pärmen om ' || id, 'read', false, now() from reading.reading;
                    insert into reading.binder_part (space_id, id, binder_id, place, file_name, version_id, bytes, known)
                        select space_id, id, id, 1, 'pärm ' || id || '.zip', version_id, 1, false from reading.reading;
                    insert into reading.binder_file (space_id, id, dossier_id, binder_id, number, file_name, version_id, known, kind, content)
                        select space_id, id, dossier_id, id, 1, 'protokoll ' || id || '.txt', version_id, false,
                            'notUnderstood', '{"sheets":[],"otherSheets":[],"people":[],"unreadPeople":[]}' from reading.reading;
                    insert into reading.binder_progress (space_id, id, file, files, name)
                        select space_id, id, 1, 2, 'budget ' || id || '.xlsx' from reading.reading;
                    insert into reading.sheet_mapping (space_id, id, shape, columns, mapped_at)
                        select space_id, id, repeat(replace(id::text, '-', ''), 2), '[]', now() from reading.reading;
                    insert into identity.calendar_link (space_id, id, digest, organisation_id, partnership_id, made_on)
                        select space_id, gen_random_uuid(), digest, organisation_id, gen_random_uuid(), current_date
                        from identity.token;
                    insert into identity.password (space_id, hash, set_on)
                        select space_id, 'hash of ' || space_id, current_date from identity.person order by address limit 3;
                    insert into identity.passkey (space_id, id, credential_id, attestation, sign_count, label, made_on)
                        select space_id, gen_random_uuid(), digest, digest, 0, 'Nyckeln till ' || space_id, current_date
                        from identity.token;
                    insert into identity.reset_link (space_id, id, digest, ends_at)
                        select space_id, gen_random_uuid(), digest, now() + interval '1 hour' from identity.token;
                    insert into identity.device (space_id, id, digest, browser, system, last_seen_on)
                        select space_id, gen_random_uuid(), digest, 'firefox', 'windows', current_date from identity.token;
                    insert into identity.invitation (space_id, id, digest, address, role, from_day, ends_at)
                        select space_id, gen_random_uuid(), sha256(space_id::text::bytea), space_id || '@inbjuden.example', 'chair',
                            current_date, now() + interval '7 days' from identity.space;
                    insert into agreement.goal (space_id, id, dossier_id, agreement_id, place, text, effect, measured, standing)
                        select space_id, gen_random_uuid(), dossier_id, id, 99, 'Målet är nått i ' || id, false, false, 'open'
                        from agreement.agreement;
                    insert into messages.outgoing (space_id, id, day, subject, stop_at, body, state, tries, try_after)
                        select space_id, gen_random_uuid(), current_date, 'Att minnas för ' || space_id, 'https://handslag.example/',
                            'Kom ihåg det här: ' || space_id, 'waiting', 0, now() from identity.person order by address limit 3;
                    insert into messages.wish (space_id, wanted, language, wanted_since)
                        select space_id, true, 'sv', current_date from identity.person order by address limit 3
                    """);
        }
    }

    @BeforeEach
    void everySpaceIsSealedOnce() throws Exception {
        try (var superuser = TestServer.superuserOf(database);
                var statement = superuser.createStatement()) {
            statement.execute("""
                    do $$ declare s uuid; begin
                        for s in select distinct space_id from platform.audit_entry loop
                            execute format('set local handslag.space = %L', s);
                            perform platform.seal_audit();
                        end loop;
                    end $$
                    """);
            rows = KeptRows.in(superuser);
        }
    }

    @Test
    void noTableShowsOrChangesWhatBelongsToAnother() throws Exception {
        assertThat(new TableLeaks(database, rows).found()).isEmpty();
    }

    @Test
    void aPlantedTableWithoutItsGuardIsCaught() throws Exception {
        try (var superuser = TestServer.superuserOf(database);
                var statement = superuser.createStatement()) {
            statement.execute("create table identity.planted (space_id uuid, id uuid, primary key (space_id, id));"
                    + "grant select, insert, update, delete on identity.planted to handslag_application;"
                    + "insert into identity.planted select space_id, gen_random_uuid() from identity.space");
            assertThat(new TableLeaks(database, KeptRows.in(superuser)).found())
                    .contains(
                            "identity.planted shows rows of others from null",
                            "identity.planted shows a guest more than the open dossier",
                            "identity.planted lets another space do: insert",
                            "identity.planted lets another space do: update",
                            "identity.planted lets another space do: delete");
            statement.execute("drop table identity.planted");
        }
    }

    @Test
    void noAddressShowsWhatBelongsToAnother() throws Exception {
        for (var member : List.of(member("Amina Vallberg"), member("Maja Ståhlgren"))) {
            assertThat(leaks(member, open)).isEmpty();
        }
    }

    @Test
    void aPlantedAddressThatIsOpenByMistakeOrShowsTooMuchIsCaught() throws Exception {
        var planted = new PlantedLeaks(rows);
        mappings.registerMapping(planted.mapping("/planted"), planted, PlantedLeaks.EVERYTHING);
        mappings.registerMapping(planted.mapping("/planted/{id}"), planted, PlantedLeaks.ANYTHING);
        try {
            assertThat(leaks(member("Amina Vallberg"), open))
                    .anySatisfy(leak -> assertThat(leak).startsWith("/planted shows what is others'"))
                    .anySatisfy(
                            leak -> assertThat(leak).startsWith("/planted/").endsWith("answers about what is others'"));
            // What is open in truth, but not declared so.
            assertThat(leaks(member("Amina Vallberg"), List.of()))
                    .anySatisfy(leak -> assertThat(leak).contains("/hjalp").contains("lets a stranger in"));
        } finally {
            mappings.unregisterMapping(planted.mapping("/planted"));
            mappings.unregisterMapping(planted.mapping("/planted/{id}"));
        }
    }

    private List<String> leaks(SignedIn member, List<OpenPaths> declared) throws Exception {
        var address = URI.create("http://localhost:" + port + "/");
        return new RouteLeaks(address, mappings.getHandlerMethods().keySet(), declared, rows)
                .found(member, token(member));
    }

    private SignedIn member(String name) {
        return cast.cast().stream()
                .filter(made -> made.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private String token(SignedIn member) {
        var address = rows.byTable().get("identity.person").stream()
                .filter(person -> person.space().equals(member.person()))
                .map(person -> JsonMapper.shared()
                        .readTree(person.json())
                        .get("address")
                        .asString())
                .findFirst()
                .orElseThrow();
        return DemoTokens.in(folder.path()).get(address);
    }
}
