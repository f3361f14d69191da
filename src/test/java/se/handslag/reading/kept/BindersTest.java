package se.handslag.reading.kept;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.handslag.agreement.terms.MoneyTerm.BudgetTable.Unit;
import se.handslag.parties.Contact;
import se.handslag.parties.Representatives;
import se.handslag.partnership.Dossiers;
import se.handslag.reading.binder.AgreementChoice.Ground;
import se.handslag.reading.binder.BinderKind;
import se.handslag.reading.binder.ColumnMapping.Choice;
import se.handslag.reading.binder.ColumnRole;
import se.handslag.reading.binder.SentFile;
import se.handslag.reading.binder.Sheets;
import se.handslag.reading.document.Packed;
import se.handslag.reading.kept.binders.BinderReadings;
import se.handslag.reading.kept.binders.BinderState;
import se.handslag.reading.kept.binders.FileFound.Settled;
import se.handslag.reading.kept.binders.FileFound.Sheet;
import se.handslag.reading.kept.binders.KeptBinder;
import se.handslag.reading.kept.binders.KeptBinders;
import se.handslag.reading.kept.binders.MainAgreement;
import se.handslag.reading.kept.binders.SentBinders;
import se.handslag.reading.kept.binders.SheetMappings;

/** A binder is kept whole, read by a job, and shared when its agreement is confirmed; what was said of columns is remembered. */
class BindersTest extends AtTheDesk {

    private static final String MINUTES = """
            Protokoll styrgruppsmöte

            Datum: 2026-03-04
            Närvarande: Ida Berg, Bo Lind

            § 1 Mötet öppnas
            Ida öppnar.
            § 2 Budget
            Budgeten godkänns.
            """;

    private static final String DECISION = """
            Tjänsteskrivelse
            Dnr VON 2024/0236

            Idéburet offentligt partnerskap med Föreningen Natthamnen

            Förslag till beslut

            Nämnden föreslås besluta
            att ingå idéburet offentligt partnerskap med Föreningen Natthamnen för tiden 2026-01-01–2028-12-31, samt
            att avsätta 540 000 kronor per år för ändamålet.

            Ärendet

            Föreningen vill öppna en träffpunkt.
            """;

    /** A figure that no other sheet has: the same bytes would be the same document. */
    private static final AtomicInteger NO_OTHERS = new AtomicInteger(1000);

    @Autowired
    SentBinders sent;

    @Autowired
    BinderReadings job;

    @Autowired
    KeptBinders binders;

    @Autowired
    SheetMappings mappings;

    @Autowired
    MainAgreement mainAgreement;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Representatives representatives;

    @Test
    void everyFileIsKeptAsADocumentAndReadAsWhatItIs() {
        var binder = read(Shelter.HOST, zip(Shelter.copy()));

        assertThat(binder.state()).isEqualTo(BinderState.READ);
        assertThat(binder.ground()).contains(Ground.ONLY_ONE);
        assertThat(binder.files())
                .extracting(KeptBinder.File::name, KeptBinder.File::kind)
                .containsExactly(
                        tuple("avtal.txt", BinderKind.AGREEMENT),
                        tuple("budget.xlsx", BinderKind.BUDGET),
                        tuple("protokoll.txt", BinderKind.MINUTES),
                        tuple("kontakter.csv", BinderKind.CONTACTS),
                        tuple("bild.jpg", BinderKind.NOT_UNDERSTOOD));
        assertThat(binder.files())
                .allSatisfy(file -> assertThat(document(Shelter.HOST, binder.id(), file.id()))
                        .isNotEmpty());
        assertThat(binder.files().getLast().found().why()).isEqualTo("refusal.otherKind");
        assertThat(binder.reading()).isPresent();
    }

    @Test
    void whatIsToBeReadIsKeptAsAJobThatHoldsIdsOnly() throws Exception {
        var id = send(Shelter.HOST, new SentFile("hemligt namn.txt", "Mjölk".getBytes(UTF_8)));

        assertThat(contents.ask("select task_instance || coalesce(convert_from(task_data, 'UTF8'), '') from"
                        + " platform.scheduled_tasks where task_name = 'read-a-binder'"))
                .contains(space(Shelter.HOST) + "." + id)
                .noneMatch(job -> job.contains("hemligt"));
    }

    @Test
    void aBinderWhoseReadingWasStoppedInTheMiddleIsReadAnewWithTheSameRows() throws Exception {
        var id = send(Shelter.HOST, zip(Shelter.copy()));
        contents.plant("insert into reading.binder_progress (space_id, id, file, files, name) values ('"
                + space(Shelter.HOST) + "', '" + id + "', 2, 5, 'budget.xlsx')");
        assertThat(job.read(space(Shelter.HOST), id)).isTrue();
        var first = rows(id);
        contents.plant("update reading.binder set state = 'reading' where id = '" + id + "'");

        assertThat(job.read(space(Shelter.HOST), id)).isTrue();

        assertThat(first).hasSize(5);
        assertThat(rows(id)).isEqualTo(first);
        assertThat(found(Shelter.HOST, id).progress()).isEmpty();
    }

    @Test
    void oneThatHasBeenReadIsNotReadAgain() throws Exception {
        var binder = read(Shelter.HOST, zip(Shelter.copy()));
        var before = contents.ask("select id from reading.binder_file where binder_id = '" + binder.id() + "'");

        job.read(space(Shelter.HOST), binder.id());

        assertThat(contents.ask("select id from reading.binder_file where binder_id = '" + binder.id() + "'"))
                .isEqualTo(before);
    }

    @Test
    void whileItIsReadNobodyNeedsToWaitToSeeHowFarItHasCome() throws Exception {
        var id = send(Shelter.HOST, zip(Shelter.copy()));
        contents.plant("insert into reading.binder_progress (space_id, id, file, files, name) values ('"
                + space(Shelter.HOST) + "', '" + id + "', 3, 5, 'protokoll.txt')");

        var binder = found(Shelter.HOST, id);

        assertThat(binder.state()).isEqualTo(BinderState.READING);
        assertThat(binder.progress().orElseThrow().name()).isEqualTo("protokoll.txt");
    }

    @Test
    void theSameBinderAgainIsTheSameDocumentsAndSaysSo() {
        var zip = zip(Shelter.copy());
        var first = read(Shelter.HOST, zip);

        var second = read(Shelter.HOST, zip);

        assertThat(first.files().getFirst().known()).isFalse();
        assertThat(second.files()).allMatch(KeptBinder.File::known);
        assertThat(second.files())
                .extracting(KeptBinder.File::version)
                .isEqualTo(first.files().stream().map(KeptBinder.File::version).toList());
        assertThat(second.reading().orElseThrow().id())
                .isEqualTo(first.reading().orElseThrow().id());
    }

    @Test
    void whatIsSaidOfColumnsIsRememberedInTheSpaceAndInNoOther() {
        var first = read(Shelter.HOST, new SentFile("budget 1.xlsx", unclear("Vad ", 3)));
        assertThat(sheet(first).settled()).isEqualTo(Settled.ASK);
        var file = first.files().getFirst().id();

        var answered = desk.as(
                Shelter.HOST,
                () -> mappings.answer(
                        first.id(),
                        file,
                        1,
                        List.of(
                                new Choice(0, ColumnRole.LABEL, Unit.KRONOR),
                                new Choice(1, ColumnRole.CASH, Unit.THOUSANDS))));

        assertThat(answered).isTrue();
        assertThat(sheet(found(Shelter.HOST, first.id())).settled()).isEqualTo(Settled.ANSWERED);
        var next = sheet(read(Shelter.HOST, new SentFile("budget 2.xlsx", unclear("Vad ", 7))));
        assertThat(next.settled()).isEqualTo(Settled.REMEMBERED);
        assertThat(next.tables().getFirst().role()).isEqualTo("cash");
        assertThat(next.tables().getFirst().ore()).isEqualTo((100_000L + 7_000L) * 100);
        var elsewhere = read(Shelter.STRANGER, new SentFile("budget 3.xlsx", unclear("Vad ", 9)));
        assertThat(sheet(elsewhere).settled()).isEqualTo(Settled.ASK);
    }

    @Test
    void aSheetOfTheSameShapeThatWaitedElsewhereIsReadByTheAnswerToo() {
        var waiting = read(Shelter.HOST, new SentFile("a.xlsx", unclear("Något", 11)));
        var answered = read(Shelter.HOST, new SentFile("b.xlsx", unclear("Något", 12)));

        desk.as(
                Shelter.HOST,
                () -> mappings.answer(
                        answered.id(),
                        answered.files().getFirst().id(),
                        1,
                        List.of(new Choice(1, ColumnRole.CASH, Unit.KRONOR))));

        assertThat(sheet(found(Shelter.HOST, waiting.id())).settled()).isEqualTo(Settled.REMEMBERED);
    }

    @Test
    void theGuestSeesWhatWasUnderstoodAndNobodyElseAnything() {
        var binder = read(Shelter.HOST, zip(Shelter.copy()));
        assertThat(seen(Shelter.HOST, binder, UUID.randomUUID())).isEmpty();

        var dossier = desk.confirmed(binder.reading().orElseThrow().id()).partnership();

        assertThat(in(Shelter.GUEST, dossier))
                .extracting(KeptBinders.Brought::name)
                .containsExactlyInAnyOrder("avtal.txt", "budget.xlsx", "protokoll.txt", "kontakter.csv");
        assertThat(in(Shelter.GUEST, dossier)).isEqualTo(in(Shelter.HOST, dossier));
        assertThat(in(Shelter.GUEST, dossier))
                .allSatisfy(file -> assertThat(desk.as(
                                Shelter.GUEST, () -> dossiers.in(dossier, () -> binders.fileIn(dossier, file.id()))))
                        .isPresent());
        assertThat(in(Shelter.STRANGER, dossier)).isEmpty();
        assertThat(seen(Shelter.GUEST, binder, dossier).orElseThrow().files())
                .extracting(KeptBinder.File::name)
                .doesNotContain("bild.jpg");
        assertThat(seen(Shelter.STRANGER, binder, dossier)).isEmpty();
    }

    @Test
    void thePeopleOfAListArePutWhereTheirOrganisationIsAParty() {
        var binder = read(Shelter.HOST, zip(Shelter.copy()));

        var dossier = desk.confirmed(binder.reading().orElseThrow().id()).partnership();

        assertThat(desk.as(Shelter.HOST, () -> representatives.contactsIn(dossier)))
                .flatExtracting(contact ->
                        contact.holders().stream().map(Contact.Holder::person).toList())
                .contains(new Contact.Person(
                        "Ida Berg", Optional.of("ida@natthamnen.invalid"), Optional.of("070-174 06 05")))
                .extracting("name")
                .doesNotContain("Utan Part");
    }

    @Test
    void aListNamesNobodyInThePlaceOfWhomTheAgreementNames() {
        var list = new SentFile(
                "kontakter.csv",
                ("Namn;Organisation;Roll;E-post\n"
                                + "Bo Lind;Föreningen Natthamnen;Nattkoordinator;bo@natthamnen.invalid\n"
                                + UUID.randomUUID()
                                + "\n")
                        .getBytes(UTF_8));
        var other = new SentFile(
                "fler.csv",
                ("Namn;Organisation;Roll;E-post\n"
                                + "Eva Fors;Föreningen Natthamnen;nattkoordinator;eva@natthamnen.invalid\n"
                                + UUID.randomUUID()
                                + "\n")
                        .getBytes(UTF_8));
        var copy = agreement(Shelter.copy());
        var dossier = desk.confirmed(
                        read(Shelter.HOST, copy, list).reading().orElseThrow().id())
                .partnership();

        var again = read(Shelter.HOST, copy, other);
        desk.confirmed(again.reading().orElseThrow().id());

        assertThat(desk.as(Shelter.HOST, () -> representatives.contactsIn(dossier)))
                .flatExtracting(contact -> contact.holders().stream()
                        .map(holder ->
                                contact.function() + " " + holder.person().name() + " "
                                        + holder.period().last().isPresent())
                        .toList())
                .contains("Nattkoordinator Bo Lind false", "nattkoordinator 2 Eva Fors false");
    }

    @Test
    void anAgreementThatAnotherPartnershipSawIsTakenBackWhenItHoldsInItsOwn() {
        var earlier = agreement(Shelter.copy()
                .with("den 1 januari 2023 till den 31 december 2025", "den 1 januari 2026 till den 31 december 2027"));
        var binder = read(Shelter.HOST, agreement(Shelter.copy()), new SentFile("äldre.txt", earlier.bytes()));
        var one = desk.confirmed(binder.reading().orElseThrow().id()).partnership();
        assertThat(in(Shelter.GUEST, one)).extracting(KeptBinders.Brought::name).contains("äldre.txt");

        desk.confirmed(read(Shelter.HOST, earlier).reading().orElseThrow().id());

        assertThat(in(Shelter.GUEST, one)).extracting(KeptBinders.Brought::name).containsExactly("avtal.txt");
    }

    @Test
    void aBinderWhoseSendingWasLeftOffIsReadAsFarAsItCame() throws Exception {
        var id = desk.as(Shelter.HOST, () -> sent.begin("pärm"));
        desk.as(Shelter.HOST, () -> {
            sent.add(id, agreement(Shelter.copy()));
            sent.endIfLeftOff(id);
            return true;
        });
        assertThat(found(Shelter.HOST, id).state()).isEqualTo(BinderState.SENDING);

        contents.plant("update reading.binder set sent_at = sent_at - interval '2 hours' where id = '" + id + "'");
        desk.as(Shelter.HOST, () -> {
            sent.endIfLeftOff(id);
            return true;
        });
        assertThat(job.read(space(Shelter.HOST), id)).isTrue();

        assertThat(found(Shelter.HOST, id).state()).isEqualTo(BinderState.READ);
        assertThat(found(Shelter.HOST, id).broken()).isTrue();
        assertThat(found(Shelter.HOST, id).reading()).isPresent();
    }

    @Test
    void aDocumentThatBelongsToAnotherPartnershipStaysThere() {
        var shared = new SentFile("gemensamt protokoll.txt", (MINUTES + "\n" + UUID.randomUUID()).getBytes(UTF_8));
        var first = read(Shelter.HOST, agreement(Shelter.copy()), shared);
        var second = read(Shelter.HOST, agreement(Shelter.copy()), shared);
        var one = desk.confirmed(first.reading().orElseThrow().id()).partnership();

        var other = desk.confirmed(second.reading().orElseThrow().id()).partnership();

        assertThat(in(Shelter.GUEST, one)).extracting(KeptBinders.Brought::name).contains("gemensamt protokoll.txt");
        assertThat(in(Shelter.GUEST, other))
                .extracting(KeptBinders.Brought::name)
                .containsExactly("avtal.txt");
    }

    @Test
    void wherePapersAreAlikePeopleSayWhichIsTheAgreementUntilItIsConfirmed() {
        var binder = read(Shelter.HOST, agreement(Shelter.copy()), agreement(Shelter.copy()));
        assertThat(binder.candidates()).hasSize(2);
        assertThat(binder.reading()).isEmpty();
        var files = binder.files();

        var first = choose(binder, files.get(0));
        var second = choose(binder, files.get(1));

        assertThat(second).isNotEqualTo(first);
        assertThat(found(Shelter.HOST, binder.id()).reading().orElseThrow().id())
                .isEqualTo(second.orElseThrow());
        desk.confirm(second.orElseThrow(), Desk.all(null, Set.of(), null));
        assertThat(choose(binder, files.get(0))).isEmpty();
    }

    @Test
    void whereNothingLooksLikeAnAgreementAnotherPaperCanBeSaidToBeIt() {
        var decision = new SentFile("beslut.txt", (DECISION + UUID.randomUUID()).getBytes(UTF_8));
        var binder = read(Shelter.HOST, decision);
        assertThat(binder.reading()).isEmpty();
        assertThat(binder.candidates())
                .singleElement()
                .satisfies(only -> assertThat(only.kind()).isEqualTo(BinderKind.DECISION_PAPER));

        var chosen = choose(binder, binder.files().getFirst());

        assertThat(found(Shelter.HOST, binder.id()).reading().orElseThrow().id())
                .isEqualTo(chosen.orElseThrow());
    }

    @Test
    void aFileThatDidNotFitIsToldByItsName() {
        var id = desk.as(Shelter.HOST, () -> sent.begin("pärm"));
        desk.as(Shelter.HOST, () -> {
            sent.add(id, agreement(Shelter.copy()));
            sent.leaveOut(id, "stor film.mp4", "refusal.tooLarge");
            sent.sent(id, false);
            return true;
        });
        assertThat(job.read(space(Shelter.HOST), id)).isTrue();

        var binder = found(Shelter.HOST, id);

        assertThat(binder.files())
                .extracting(KeptBinder.File::name, file -> file.found().why())
                .containsExactly(tuple("avtal.txt", null), tuple("stor film.mp4", "refusal.tooLarge"));
        assertThat(binder.reading()).isPresent();
    }

    private Optional<UUID> choose(KeptBinder binder, KeptBinder.File file) {
        return desk.as(Shelter.HOST, () -> mainAgreement.choose(binder.id(), file.id()));
    }

    private static SentFile agreement(Shelter copy) {
        return new SentFile(Shelter.NAME, copy.bytes());
    }

    private static SentFile zip(Shelter copy) {
        return new SentFile(
                "pärm.zip",
                new Packed()
                        .with("avtal.txt", copy.bytes())
                        .with("budget.xlsx", unclear("Post", NO_OTHERS.incrementAndGet()))
                        .with("protokoll.txt", MINUTES + UUID.randomUUID())
                        .with(
                                "kontakter.csv",
                                "Namn;Organisation;Roll;E-post;Telefon\n"
                                        + "Ida Berg;Föreningen Natthamnen;Samordnare;ida@natthamnen.invalid;070-174 06 05\n"
                                        + "Utan Part;Bolaget Ingenstans;Vd;ingen@ingenstans.invalid;\n"
                                        + UUID.randomUUID() + "\n")
                        .with("bild.jpg", picture())
                        .bytes());
    }

    private static byte[] picture() {
        byte[] random = UUID.randomUUID().toString().getBytes(UTF_8);
        byte[] picture = new byte[random.length + 4];
        System.arraycopy(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0}, 0, picture, 0, 4);
        System.arraycopy(random, 0, picture, 4, random.length);
        return picture;
    }

    /** A sheet with a head that says nothing of its figures, of 100 and so many. */
    private static byte[] unclear(String head, int figure) {
        return new Sheets("Blad1")
                .row(head, "Siffror")
                .row("Lön", 100)
                .row("Hyra", figure)
                .bytes();
    }

    private static Sheet sheet(KeptBinder binder) {
        return binder.files().getFirst().found().sheets().getFirst();
    }

    private UUID send(String who, SentFile... files) {
        return desk.as(who, () -> {
            var id = sent.begin(files[0].name());
            List.of(files).forEach(file -> sent.add(id, file));
            sent.sent(id, false);
            return id;
        });
    }

    private KeptBinder read(String who, SentFile... files) {
        var id = send(who, files);
        assertThat(job.read(space(who), id)).isTrue();
        return found(who, id);
    }

    private KeptBinder found(String who, UUID id) {
        return desk.as(who, () -> binders.find(id).orElseThrow());
    }

    private byte[] document(String who, UUID binder, UUID file) {
        return desk.as(who, () -> binders.file(binder, file).orElseThrow().content());
    }

    private List<KeptBinders.Brought> in(String who, UUID dossier) {
        return desk.as(
                        who,
                        () -> dossiers.in(
                                dossier, () -> Optional.of(binders.in(dossier)).filter(found -> !found.isEmpty())))
                .orElse(List.of());
    }

    private Optional<KeptBinder> seen(String who, KeptBinder binder, UUID dossier) {
        return who.equals(Shelter.HOST)
                ? Optional.empty()
                : desk.as(who, () -> dossiers.in(dossier, () -> binders.find(binder.id())));
    }

    /** What is kept of its files, but for ids. */
    private List<String> rows(UUID binder) throws Exception {
        return new ArrayList<>(contents.ask(
                "select (to_jsonb(f) - 'id' - 'known')::text from reading.binder_file f where binder_id = '" + binder
                        + "' order by number"));
    }

    private UUID space(String who) {
        return Objects.requireNonNull(desk.one(who).space().id());
    }
}
