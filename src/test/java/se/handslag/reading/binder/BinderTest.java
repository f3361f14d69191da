package se.handslag.reading.binder;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static se.handslag.reading.document.Refusal.Reason.BROKEN;
import static se.handslag.reading.document.Refusal.Reason.EMPTY;
import static se.handslag.reading.document.Refusal.Reason.LOCKED;
import static se.handslag.reading.document.Refusal.Reason.OTHER_KIND;
import static se.handslag.reading.document.Refusal.Reason.TOO_LARGE;
import static se.handslag.reading.document.Refusal.Reason.TOO_MANY_FILES;
import static se.handslag.reading.document.Refusal.Reason.UNPACKS_TOO_LARGE;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.handslag.kernel.Language;
import se.handslag.kernel.Texts;
import se.handslag.reading.document.Packed;
import se.handslag.reading.document.Refusal;

class BinderTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 6, 1);

    private static final String MINUTES = """
            Protokoll styrgruppsmöte

            Datum: 2025-03-04
            Närvarande: Ida Berg, Ekby kommun, Bo Lind, Föreningen Ån

            § 1 Mötet öppnas
            Ida öppnar.
            § 2 Budget
            Budgeten godkänns.
            """;

    @Test
    void everyFileOfAZipIsSortedAndNoneIsLost() {
        byte[] zip = new Packed()
                .with("avtal/Överenskommelse.txt", agreement(2025, 2027))
                .with("avtal/Gammal.txt", agreement(2021, 2023))
                .with("Budget.xlsx", budget())
                .with("Protokoll.txt", MINUTES)
                .with("kontakter.csv", "Namn;E-post\nIda Berg;ida@ekby.invalid\n")
                .with("bild.jpg", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0})
                .with("lista.txt", "Mjölk\nSocker\nKaffe")
                .bytes();
        List<BinderProgress> progress = new ArrayList<>();

        var reading = Binder.open(List.of(new SentFile("pärm.zip", zip))).read(TODAY, progress::add);

        assertThat(reading.files())
                .extracting(BinderFile::name, BinderFile::kind)
                .containsExactly(
                        tuple("Överenskommelse.txt", BinderKind.AGREEMENT),
                        tuple("Gammal.txt", BinderKind.AGREEMENT),
                        tuple("Budget.xlsx", BinderKind.BUDGET),
                        tuple("Protokoll.txt", BinderKind.MINUTES),
                        tuple("kontakter.csv", BinderKind.CONTACTS),
                        tuple("bild.jpg", BinderKind.NOT_UNDERSTOOD),
                        tuple("lista.txt", BinderKind.NOT_UNDERSTOOD));
        assertThat(reading.files()).allMatch(file -> "pärm.zip".equals(file.packedIn()));
        assertThat(reading.files().get(6).sent().bytes()).isEqualTo("Mjölk\nSocker\nKaffe".getBytes(UTF_8));
        assertThat(reading.agreements().main().orElseThrow().name()).isEqualTo("Överenskommelse.txt");
        assertThat(reading.agreements().ground()).isEqualTo(AgreementChoice.Ground.IN_FORCE);
        assertThat(reading.agreements().earlier()).extracting(BinderFile::name).containsExactly("Gammal.txt");
        assertThat(reading.mainReading().orElseThrow().findings()).isNotNull();
        assertThat(reading.budgets()).hasSize(1);
        assertThat(reading.contacts()).extracting(ContactLine::mail).containsExactly("ida@ekby.invalid");
        assertThat(reading.minutes()).hasSize(1);
        assertThat(reading.notUnderstood())
                .hasSize(2)
                .allMatch(file -> file.content().whyNot().isPresent());
        assertThat(progress).hasSize(7).last().isEqualTo(new BinderProgress(7, 7, "lista.txt"));
    }

    @Test
    void theLatestAgreementInForceIsTheMainOneWhateverTheOrder() {
        var reading = read(
                file("c.txt", agreement(2026, 2028)),
                file("a.txt", agreement(2022, 2025)),
                file("b.txt", agreement(2024, 2026)));

        assertThat(reading.agreements().main().orElseThrow().name()).isEqualTo("b.txt");
        assertThat(reading.agreements().earlier()).extracting(BinderFile::name).containsExactly("a.txt", "c.txt");
    }

    @Test
    void whereNoAgreementIsInForceOrTwoAreAlikeAPersonIsAsked() {
        var ended = read(file("a.txt", agreement(2015, 2016)), file("b.txt", agreement(2017, 2018)));
        var alike = read(file("a.txt", agreement(2025, 2026)), file("b.txt", agreement(2025, 2027)));
        var none = read(file("lista.txt", "Mjölk"));

        assertThat(ended.agreements().main().orElseThrow().name()).isEqualTo("b.txt");
        assertThat(ended.agreements().ground()).isEqualTo(AgreementChoice.Ground.LATEST);
        assertThat(alike.agreements().ground()).isEqualTo(AgreementChoice.Ground.UNSURE);
        assertThat(alike.agreements().ground().asks()).isTrue();
        assertThat(none.agreements().ground()).isEqualTo(AgreementChoice.Ground.NONE);
        assertThat(none.mainReading()).isEmpty();
    }

    @Test
    void theSameFileTwiceIsOneAgreementAndACopy() {
        var reading = read(file("a.txt", agreement(2025, 2026)), file("kopia.txt", agreement(2025, 2026)));

        assertThat(reading.agreements().ground()).isEqualTo(AgreementChoice.Ground.ONLY_ONE);
        assertThat(reading.files().get(1).copyOf()).isEqualTo(1);
        assertThat(reading.all(BinderKind.AGREEMENT)).hasSize(1);
        assertThat(reading.files()).hasSize(2);
    }

    @Test
    void anAmendmentAndADecisionPaperAreNoMainAgreement() {
        var reading = read(
                file(
                        "beslut.txt",
                        "Tjänsteskrivelse\n\nFörslag till beslut: idéburet offentligt partnerskap med Föreningen Ån.\n\nPartnerskapet innebär att kommunen ingår ett idéburet offentligt partnerskap."),
                file(
                        "tillägg.txt",
                        "Tillägg till överenskommelse om idéburet offentligt partnerskap\n\nmellan Ekby kommun och Föreningen Ån. Partnerskapet förlängs till 2027-12-31."),
                file("avtal.txt", agreement(2024, 2026)));

        assertThat(reading.agreements().main().orElseThrow().name()).isEqualTo("avtal.txt");
        assertThat(reading.agreements().amendments())
                .extracting(BinderFile::name)
                .containsExactly("tillägg.txt");
        assertThat(reading.agreements().decisionPapers())
                .extracting(BinderFile::name)
                .containsExactly("beslut.txt");
    }

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd, passwd",
        "C:\\hemligt\\avtal.txt, avtal.txt",
        "/rot/avtal.txt, avtal.txt",
        ".., -",
        "mapp/a:b*c.txt, a_b_c.txt"
    })
    void aNameInAZipLeadsNowhere(String packed, String name) {
        byte[] zip = new Packed().with(packed, "Mjölk").bytes();

        assertThat(read(new SentFile("a.zip", zip)).files())
                .extracting(BinderFile::name)
                .containsExactly(name);
    }

    @Test
    void controlCharactersAndMarksOfDirectionAreTakenOutOfNames() {
        assertThat(new SentFile("avtal\u202efdp.\u0000exe\n", new byte[0]).name())
                .isEqualTo("avtalfdp.exe");
        assertThat(new SentFile("x".repeat(500) + ".pdf", new byte[0]).name())
                .hasSize(120)
                .endsWith("x.pdf");
    }

    @Test
    void namesFromAnOldWindowsAreRead() {
        byte[] zip = new Packed(Charset.forName("IBM850"))
                .with("Överenskommelse å.txt", "Mjölk")
                .bytes();

        assertThat(read(new SentFile("a.zip", zip)).files().get(0).name()).isEqualTo("Överenskommelse å.txt");
    }

    @Test
    void whatComputersPutBesideFilesIsLeftOut() {
        byte[] zip = new Packed()
                .with("mapp/", "")
                .with("mapp/a.txt", "Mjölk")
                .with("__MACOSX/mapp/._a.txt", "x")
                .with("mapp/.DS_Store", "x")
                .bytes();

        assertThat(read(new SentFile("a.zip", zip)).files())
                .extracting(BinderFile::name)
                .containsExactly("a.txt");
    }

    @Test
    void aZipThatCannotBeOpenedStandsAmongTheFilesWithTheReason() {
        byte[] whole = new Packed().with("a.txt", "Mjölk ".repeat(100)).bytes();
        byte[] damaged = whole.clone();
        damaged[45] ^= 0x55;
        byte[] exchanged = whole.clone();
        // The check sum in the directory, which stands before the end of 22 bytes; the entry's name has 5 letters.
        exchanged[whole.length - 22 - 46 - 5 + 16] ^= 0x55;

        assertThat(refusal(new Packed().with("a.txt", "Mjölk").locked())).isEqualTo(LOCKED);
        assertThat(refusal(Arrays.copyOf(whole, whole.length - 30))).isEqualTo(BROKEN);
        assertThat(refusal(damaged)).isEqualTo(BROKEN);
        assertThat(refusal(exchanged)).isEqualTo(BROKEN);
        assertThat(refusal(new Packed().with("mapp/", "").bytes())).isEqualTo(EMPTY);
    }

    @Test
    void oneDamagedZipDoesNotTakeTheOthersWithIt() {
        var reading = read(
                new SentFile("låst.zip", new Packed().with("a.txt", "Mjölk").locked()),
                file("avtal.txt", agreement(2024, 2026)));

        assertThat(reading.files())
                .extracting(BinderFile::kind)
                .containsExactly(BinderKind.NOT_UNDERSTOOD, BinderKind.AGREEMENT);
        assertThat(reading.files().get(0).sent().bytes()).isNotEmpty();
    }

    @Test
    void tooManyFilesAreRefusedAsAWhole() {
        var many = new Packed();
        for (int i = 0; i < 10_000; i++) {
            many.with(i + ".txt", "x");
        }
        var some = new Packed();
        for (int i = 0; i < 150; i++) {
            some.with(i + ".txt", "x" + i);
        }
        byte[] of150 = some.bytes();

        assertThat(refusal(many.bytes())).isEqualTo(TOO_MANY_FILES);
        var two = Binder.open(List.of(new SentFile("1.zip", of150), new SentFile("2.zip", of150)));
        assertThat(two.size()).isEqualTo(151);
    }

    @Test
    void aBombIsRefusedBeforeItHasGrown() {
        byte[] hard = new Packed().with("noll.txt", new byte[50 * 1024 * 1024]).bytes();
        var wide = new Packed();
        byte[] noise = new byte[64 * 1024];
        new Random(7).nextBytes(noise);
        byte[] repeated = new byte[19 * 1024 * 1024];
        for (int at = 0; at < repeated.length; at += 20_000) {
            System.arraycopy(noise, 0, repeated, at, Math.min(400, repeated.length - at));
        }
        for (int i = 0; i < 6; i++) {
            wide.with(i + ".txt", repeated);
        }

        assertThat(refusal(hard)).isEqualTo(UNPACKS_TOO_LARGE);
        assertThat(refusal(wide.bytes())).isEqualTo(UNPACKS_TOO_LARGE);
    }

    @Test
    void aFileThatIsTooLargeIsToldAndTheOthersAreRead() {
        byte[] noise = new byte[21 * 1024 * 1024];
        new Random(7).nextBytes(noise);
        byte[] zip = new Packed()
                .with("film.mp4", noise)
                .with("avtal.txt", agreement(2024, 2026))
                .bytes();

        var reading = read(new SentFile("a.zip", zip));

        assertThat(reading.files()).hasSize(2);
        assertThat(((FileContent.Unopened) reading.files().get(0).content())
                        .refusal()
                        .reason())
                .isEqualTo(TOO_LARGE);
        assertThat(reading.files().get(1).kind()).isEqualTo(BinderKind.AGREEMENT);
    }

    @Test
    void aZipInAZipIsKeptButNotUnpacked() {
        byte[] inner = new Packed().with("a.txt", "Mjölk").bytes();
        byte[] zip = new Packed()
                .with("inre.zip", inner)
                .with("Budget.xlsx", budget())
                .bytes();

        var reading = read(new SentFile("a.zip", zip));

        assertThat(reading.files().get(0).content()).isEqualTo(new FileContent.NestedZip());
        assertThat(reading.files().get(0).sent().bytes()).isEqualTo(inner);
        assertThat(reading.files().get(1).kind()).isEqualTo(BinderKind.BUDGET);
    }

    @Test
    void aBrokenWorkbookAndAPresentationAreNotUnderstood() {
        byte[] slides = new Packed()
                .with("[Content_Types].xml", "<Types/>")
                .with("ppt/presentation.xml", "<p/>")
                .bytes();
        byte[] book = budget();

        var reading =
                read(new SentFile("bilder.pptx", slides), new SentFile("b.xlsx", Arrays.copyOf(book, book.length / 2)));

        assertThat(((FileContent.Unopened) reading.files().get(0).content())
                        .refusal()
                        .reason())
                .isEqualTo(OTHER_KIND);
        assertThat(((FileContent.Unopened) reading.files().get(1).content())
                        .refusal()
                        .reason())
                .isEqualTo(BROKEN);
    }

    @Test
    void aWorkbookThatDeclaresEntitiesIsRefused() {
        byte[] zip = new Packed()
                .with("[Content_Types].xml", "<Types/>")
                .with("xl/workbook.xml", "<!DOCTYPE a [<!ENTITY b \"c\">]><workbook>&b;</workbook>")
                .bytes();

        assertThat(((FileContent.Unopened)
                                read(new SentFile("a.xlsx", zip)).files().get(0).content())
                        .refusal())
                .isEqualTo(new Refusal(Refusal.Reason.HOSTILE_XML));
    }

    @Test
    void noneOfTheCollectedAgreementsIsTakenForMinutesOrAList() throws IOException {
        List<SentFile> all = new ArrayList<>();
        try (var folders = Files.list(Path.of("src/test/resources/agreements"))) {
            for (Path folder : folders.filter(Files::isDirectory).sorted().toList()) {
                try (var files = Files.list(folder)) {
                    for (Path file : files.filter(
                                    f -> f.getFileName().toString().startsWith("source."))
                            .toList()) {
                        all.add(new SentFile(folder.getFileName() + ".txt", Files.readAllBytes(file)));
                    }
                }
            }
        }
        List<BinderFile> files = new ArrayList<>();
        for (int from = 0; from < all.size(); from += 100) {
            files.addAll(Binder.open(all.subList(from, Math.min(from + 100, all.size())))
                    .read(TODAY, step -> {})
                    .files());
        }

        assertThat(files).hasSizeGreaterThan(100);
        assertThat(files)
                .filteredOn(file -> file.kind() == BinderKind.MINUTES || file.kind() == BinderKind.CONTACTS)
                .extracting(BinderFile::name)
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyReasonIsSaid(Language language) {
        var texts = Texts.in(language, "reading/binder");

        Arrays.stream(UnreadRow.Why.values())
                .forEach(why -> assertThat(texts.say(why.message())).endsWith("."));
        Arrays.stream(FileContent.NotRecognised.Why.values())
                .forEach(why -> assertThat(texts.say(why.message())).endsWith("."));
        Arrays.stream(ColumnDoubt.values())
                .forEach(doubt -> assertThat(texts.say(doubt.message())).hasSizeGreaterThan(20));
        assertThat(texts.say(new FileContent.NestedZip().whyNot().orElseThrow()))
                .endsWith(".");
    }

    private static String agreement(int from, int to) {
        return """
                Överenskommelse om idéburet offentligt partnerskap

                mellan Ekby kommun och Föreningen Ån

                1. Parter
                Ekby kommun och Föreningen Ån ingår denna överenskommelse om idéburet offentligt partnerskap.

                2. Avtalstid
                Överenskommelsen gäller från och med %d-01-01 till och med %d-12-31.
                """.formatted(from, to);
    }

    private static byte[] budget() {
        return new Sheets("Budget")
                .row("Post", "Belopp kr")
                .row("Lön", 100_000)
                .row("Hyra", 50_000)
                .bytes();
    }

    private static SentFile file(String name, String text) {
        return new SentFile(name, text.getBytes(UTF_8));
    }

    private static BinderReading read(SentFile... files) {
        return Binder.open(List.of(files)).read(TODAY, step -> {});
    }

    private static Refusal.Reason refusal(byte[] zip) {
        var files = read(new SentFile("a.zip", zip)).files();
        assertThat(files).hasSize(1);
        return ((FileContent.Unopened) files.get(0).content()).refusal().reason();
    }
}
