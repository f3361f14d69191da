package se.handslag.reading.kept;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.handslag.identity.CalendarLinks;
import se.handslag.identity.DemoDoor;
import se.handslag.identity.Farewell;
import se.handslag.identity.People;
import se.handslag.identity.Role;
import se.handslag.isolation.WithMail;
import se.handslag.messages.Letter;
import se.handslag.messages.Mailboxes;
import se.handslag.messages.Outbox;
import se.handslag.obligations.kept.Done;
import se.handslag.obligations.kept.Marked;
import se.handslag.obligations.kept.ObligationBook;
import se.handslag.obligations.kept.Standing;
import se.handslag.partnership.Dossiers;
import se.handslag.platform.Actor;
import se.handslag.platform.ActorScope;
import se.handslag.platform.Database;
import se.handslag.platform.TestServer;
import se.handslag.platform.Trail;
import se.handslag.reading.binder.SentFile;
import se.handslag.reading.kept.binders.BinderReadings;
import se.handslag.reading.kept.binders.KeptBinders;
import se.handslag.reading.kept.binders.SentBinders;
import se.handslag.reading.review.Matter;

/**
 * A person with a name that nobody else has does all that a person does here, and is forgotten. The name is then looked for in every column
 * of every table; where it may still stand, it is said here and in docs/privacy.md.
 */
class ForgottenTest extends WithMail {

    private static final String NAME = "Sixtusina Obefintligsson";
    private static final String MAIL = "sixtusina@obefintlig.example";

    /** Found in any of these spellings: the search keeps words by their stems. */
    private static final List<String> TRACES = List.of("sixtusin", "obefint");

    /** What an agreement that is kept says, and the copies of its words by which it is found: they go with the dossier. */
    private static final List<String> THE_AGREEMENTS_OWN_WORDS = List.of(
            "agreement.agreement.stated",
            "agreement.agreement.terms",
            "reading.reading.document",
            "reading.reading.terms",
            "reading.passage.words",
            "reading.passage.search",
            "reading.dossier_words.search",
            "records.version.content");

    /** Who signed is told as long as that which was signed is kept. */
    private static final List<String> WHO_SIGNED = List.of("parties.signatory.name");

    @Autowired
    DemoDoor cast;

    @Autowired
    People people;

    @Autowired
    Farewell farewell;

    @Autowired
    KeptReadings readings;

    @Autowired
    Reviews reviews;

    @Autowired
    Confirmation confirmation;

    @Autowired
    ObligationBook book;

    @Autowired
    Dossiers dossiers;

    @Autowired
    CalendarLinks links;

    @Autowired
    Outbox outbox;

    @Autowired
    Mailboxes mailboxes;

    @Autowired
    SentBinders binders;

    @Autowired
    KeptBinders kept;

    @Autowired
    BinderReadings job;

    @Autowired
    Trail trail;

    @Autowired
    Database database;

    @Test
    void nothingIsLeftOfAPersonButTheAgreementsOwnWordsAndTheTrailIsWhole() throws Exception {
        var person = UUID.randomUUID();
        var dossier = doesAllThatAPersonDoes(person);
        trail.sealAll();
        assertThat(traces())
                .containsKeys(
                        "identity.person.name",
                        "identity.mandate.person_name",
                        "parties.function_holder.name",
                        "parties.function_holder.mail",
                        "obligations.obligation.met_by_name",
                        "messages.outgoing.body",
                        "reading.binder_file.content",
                        "platform.audit_value.after",
                        "platform.audit_value.before")
                .containsKeys(THE_AGREEMENTS_OWN_WORDS.toArray(String[]::new))
                .containsKeys(WHO_SIGNED.toArray(String[]::new));
        var entries = entries();

        var purged = farewell.to(person);

        assertThat(purged).hasValueSatisfying(gone -> {
            assertThat(gone.spaces()).isEqualTo(3);
            assertThat(gone.values()).isPositive();
        });
        var left = traces();
        assertThat(left.keySet())
                .filteredOn(column -> !column.equals("platform.audit_value.after"))
                .isSubsetOf(concat(THE_AGREEMENTS_OWN_WORDS, WHO_SIGNED));
        // Of the values that the trail keeps, those of what an agreement says, and of who signed it.
        assertThat(tablesOfValuesThatTell()).isSubsetOf("agreement.agreement", "reading.reading", "parties.signatory");
        assertThat(entries()).containsAll(entries).hasSizeGreaterThan(entries.size());
        assertThat(ask("select distinct action from platform.audit_entry where action = 'purged'"))
                .hasSize(1);
        trail.sealAll();
        for (var space : ask("select platform.audited_spaces()::text")) {
            assertThat(ask("select fault from platform.audit_faults('%s')".formatted(space)))
                    .isEmpty();
        }

        // What was done is still told, without by whom.
        assertThat(ask(
                        "select evidence from obligations.obligation where dossier_id = '%s' and met_by = '%s' and met_by_name is null"
                                .formatted(dossier, person)))
                .containsExactly("Kvitto 17");
        assertThat(farewell.to(person)).isEmpty();
    }

    @Test
    void noWayInIsLeftAndNothingThatThePersonInvitedTo() throws Exception {
        var person = UUID.randomUUID();
        var space = cast.cast().getFirst().space().id();
        welcome(person, "Siri Namne", "siri@namne.example");
        ActorScope.run(
                Actor.program(space), () -> people.entrust(person, "Siri Namne", Role.OFFICER, LocalDate.now(clock)));
        try (var superuser = TestServer.superuserOf(database);
                var statement = superuser.createStatement()) {
            statement.execute("""
                    insert into identity.sign_in values (sha256('%1$s'), '%1$s');
                    insert into identity.password values ('%1$s', 'hash', current_date);
                    insert into identity.passkey (space_id, id, credential_id, attestation, sign_count, label, made_on)
                        values ('%1$s', gen_random_uuid(), sha256('k'), sha256('a'), 0, 'Siris telefon', current_date);
                    insert into identity.reset_link values ('%1$s', gen_random_uuid(), sha256('r'), now() + interval '1 hour');
                    insert into identity.device (space_id, id, digest, browser, system, last_seen_on)
                        values ('%1$s', gen_random_uuid(), sha256('d'), 'Chrome', 'Linux', current_date);
                    insert into identity.invitation
                            (space_id, id, digest, address, role, from_day, invited_by, invited_by_name, ends_at)
                        values ('%2$s', gen_random_uuid(), sha256('i'), 'nagon@annan.example', 'officer', current_date,
                            '%1$s', 'Siri Namne', now() + interval '1 day')
                    """.formatted(person, space));
        }

        farewell.to(person);

        for (var table : List.of("password", "passkey", "reset_link", "device", "person")) {
            assertThat(ask("select space_id::text from identity.%s where space_id = '%s'".formatted(table, person)))
                    .as(table)
                    .isEmpty();
        }
        assertThat(ask("select person_id::text from identity.sign_in where person_id = '%s'".formatted(person)))
                .isEmpty();
        assertThat(ask("select id::text from identity.invitation where invited_by = '%s'".formatted(person)))
                .isEmpty();
    }

    @Test
    void aNamesakeIsLeftAlone() throws Exception {
        var person = UUID.randomUUID();
        var other = UUID.randomUUID();
        var space = cast.cast().getFirst().space().id();
        welcome(person, "Anders Namne", "anders@en.example");
        welcome(other, "Anders Namne", "anders@annan.example");
        ActorScope.run(Actor.program(space), () -> {
            people.entrust(person, "Anders Namne", Role.OFFICER, LocalDate.now(clock));
            people.entrust(other, "Anders Namne", Role.OFFICER, LocalDate.now(clock));
        });
        var before =
                ask("select id::text from platform.audit_value where after ->> 'person_id' = '%s'".formatted(other));

        farewell.to(person);

        assertThat(ask("select person_name from identity.mandate where person_id = '%s'".formatted(other)))
                .containsExactly("Anders Namne");
        assertThat(ask("select person_id from identity.mandate where person_id = '%s'".formatted(person)))
                .isEmpty();
        assertThat(ask("select address from identity.person where name = 'Anders Namne'"))
                .containsExactly("anders@annan.example");
        assertThat(ask("select id::text from platform.audit_value where after ->> 'person_id' = '%s'".formatted(other)))
                .containsExactlyElementsOf(before)
                .isNotEmpty();
    }

    private UUID doesAllThatAPersonDoes(UUID person) {
        var today = LocalDate.now(clock);
        var host = space(Shelter.HOST);
        var guest = space(Shelter.GUEST);
        welcome(person, NAME, MAIL);
        for (var organisation : List.of(host, guest)) {
            ActorScope.run(
                    Actor.program(organisation), () -> people.entrust(person, NAME, Role.OFFICER, today.minusDays(1)));
        }
        var atHome = Actor.atHome(host, person);
        var abroad = Actor.atHome(guest, person);

        // Sends a binder with an agreement that names them as one who signs, and with a list of contacts in which they
        // stand.
        var binder = as(atHome, () -> {
            var sent = binders.begin("pärm");
            binders.add(sent, new SentFile(Shelter.NAME, agreement().bytes()));
            binders.add(
                    sent,
                    new SentFile(
                            "kontakter.csv",
                            ("Namn;Organisation;Roll;E-post;Telefon\n%s;%s;Samordnare;%s;070-174 06 05\n"
                                            .formatted(NAME, Shelter.GUEST, MAIL))
                                    .getBytes(UTF_8)));
            binders.sent(sent, false);
            return sent;
        });
        assertThat(job.read(host, binder)).isTrue();

        // Reviews and confirms it.
        var reading = as(
                atHome,
                () -> kept.find(binder).orElseThrow().reading().orElseThrow().id());
        as(atHome, () -> {
            reviews.look(reading, person, Optional.of(Matter.PARTIES));
            return reviews.acceptMatter(reading, Matter.PARTIES);
        });
        var confirmed =
                (ConfirmOutcome.Confirmed) as(atHome, () -> confirmation.confirm(reading, Desk.all(null, null, null)));
        var dossier = confirmed.partnership();
        await().until(() ->
                ask("select id::text from platform.event_publication").isEmpty());

        // Says in the other's room that something is done, takes it back, and says it again.
        var duty = as(atHome, () -> book.of(dossier)).stream()
                .filter(owed -> owed.standing() == Standing.OPEN)
                .findFirst()
                .orElseThrow();
        var done = new Done(today, "Kvitto 17", "").by(NAME + ", " + Shelter.GUEST);
        noted(abroad, dossier, () -> book.meet(dossier, duty.id(), done, duty.revision()));
        noted(abroad, dossier, () -> book.reopen(dossier, duty.id(), duty.revision() + 1));
        noted(abroad, dossier, () -> book.meet(dossier, duty.id(), done, duty.revision() + 2));

        // Gets mail, and has a calendar.
        assertThat(outbox.today(
                        person,
                        asked -> Optional.of(
                                new Letter("Handslag", "Hej " + NAME, URI.create("https://handslag.example/sluta")))))
                .isTrue();
        ActorScope.run(atHome, () -> mailboxes.want(true));
        assertThat(ActorScope.<Optional<String>, RuntimeException>call(atHome, () -> links.make(dossier)))
                .isPresent();
        return dossier;
    }

    private static Shelter agreement() {
        var copy = Shelter.copy();
        return new Shelter(copy.text() + """

                Kontaktperson hos Föreningen Natthamnen: %s, %s

                För Föreningen Natthamnen

                %s
                Ordförande
                """.formatted(NAME, MAIL, NAME));
    }

    private void welcome(UUID person, String name, String address) {
        ActorScope.run(Actor.program(person), () -> people.welcome(person, name, address));
    }

    private UUID space(String organisation) {
        return new Desk(cast, readings, reviews, confirmation)
                .one(organisation)
                .space()
                .id();
    }

    private <T> T as(Actor actor, Supplier<T> work) {
        return ActorScope.<T, RuntimeException>call(actor, work::get);
    }

    private void noted(Actor actor, UUID dossier, Supplier<Marked> work) {
        assertThat(as(
                        actor,
                        () -> dossiers.in(
                                dossier, () -> Optional.of(work.get()).filter(Marked.Noted.class::isInstance))))
                .isPresent();
    }

    /** Every column of every table of every schema in which the name stands, however it is kept, and how often. */
    private Map<String, Integer> traces() throws SQLException {
        var found = new TreeMap<String, Integer>();
        try (var superuser = TestServer.superuserOf(database)) {
            for (var column : columns(superuser)) {
                var words = TRACES.stream()
                        .map(trace -> "strpos(lower(%1$s::text), '%2$s') > 0 or strpos(lower(%1$s::text), '%3$s') > 0"
                                .formatted(
                                        column.split(" ")[1],
                                        trace,
                                        HexFormat.of()
                                                .formatHex(trace.substring(1).getBytes(UTF_8))))
                        .toList();
                try (var statement = superuser.createStatement();
                        var answer = statement.executeQuery("select count(*) from %s where %s"
                                .formatted(column.split(" ")[0], String.join(" or ", words)))) {
                    answer.next();
                    if (answer.getInt(1) > 0) {
                        found.put(column.split(" ")[0] + "." + column.split(" ")[1], answer.getInt(1));
                    }
                }
            }
        }
        return found;
    }

    private static List<String> columns(Connection superuser) throws SQLException {
        var columns = new ArrayList<String>();
        try (var statement = superuser.createStatement();
                var answer = statement.executeQuery("""
                        select format('%I.%I %I', n.nspname, c.relname, a.attname)
                        from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
                        where c.relkind in ('r', 'p', 'm') and a.attnum > 0 and not a.attisdropped
                            and n.nspname not in ('pg_catalog', 'information_schema') and n.nspname not like 'pg\\_toast%'
                        """)) {
            while (answer.next()) {
                columns.add(answer.getString(1));
            }
        }
        assertThat(columns).hasSizeGreaterThan(200).contains("platform.session_attributes attribute_bytes");
        return columns;
    }

    private List<String> tablesOfValuesThatTell() throws SQLException {
        return ask("select distinct e.table_name from platform.audit_value v join platform.audit_entry e on e.id = v.id"
                + " where lower(coalesce(v.after, '{}')::text || coalesce(v.before, '{}')::text) like '%sixtusin%'");
    }

    private List<String> entries() throws SQLException {
        return ask("select id::text from platform.audit_entry");
    }

    private List<String> ask(String sql) throws SQLException {
        try (var superuser = TestServer.superuserOf(database);
                var statement = superuser.createStatement();
                var answer = statement.executeQuery(sql)) {
            var rows = new ArrayList<String>();
            while (answer.next()) {
                rows.add(answer.getString(1));
            }
            return rows;
        }
    }

    private static List<String> concat(List<String> some, List<String> more) {
        var all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }
}
