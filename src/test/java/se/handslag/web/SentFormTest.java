package se.handslag.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import se.handslag.web.NotTaken.Reason;

class SentFormTest {

    private final SentForm form = new SentForm(() -> 0);

    @Test
    void partsComeInTheOrderInWhichTheyWereSent() {
        var parts = read(new Multipart()
                .field("guideline", "skr-2017")
                .file("avtal på två språk.txt", "Överenskommelse")
                .field("sort", "END")
                .bytes());

        assertThat(parts).hasSize(3);
        assertThat(parts.getFirst()).isEqualTo(new Part.Field("guideline", "skr-2017"));
        assertThat(parts.get(1)).isInstanceOfSatisfying(Part.File.class, file -> {
            assertThat(file.fileName()).isEqualTo("avtal på två språk.txt");
            assertThat(file.bytes()).asString().isEqualTo("Överenskommelse");
        });
        assertThat(parts.getLast()).isEqualTo(new Part.Field("sort", "END"));
    }

    @Test
    void anEmptyChoiceOfFilesIsNoPart() {
        assertThat(read(new Multipart().file("", new byte[0]).bytes())).isEmpty();
    }

    @Test
    void anEmptyFileIsOneSoThatItCanBeRefusedByName() {
        assertThat(read(new Multipart().file("tom.pdf", new byte[0]).bytes())).hasSize(1);
    }

    @Test
    void aFileThatIsTooLargeIsReadPastAndTheNextOneIsTaken() {
        var parts = read(new Multipart()
                .file("stor.pdf", new byte[SentForm.FILE_BYTES + 1])
                .file("liten.txt", "Avtal")
                .bytes());

        assertThat(parts.getFirst()).isEqualTo(new Part.TooLargeFile("file", "stor.pdf"));
        assertThat(parts.getLast()).isInstanceOf(Part.File.class);
    }

    @Test
    void theLargestFileIsTaken() {
        assertThat(read(new Multipart()
                        .file("precis.pdf", new byte[SentForm.FILE_BYTES])
                        .bytes()))
                .singleElement()
                .isInstanceOf(Part.File.class);
    }

    @Test
    void aNameIsToldWithoutFoldersBreaksAndHiddenLetters() {
        var parts = read(new Multipart()
                .file("C:\\Users\\Berit\\av\u202Etal\u0007.pdf", "x")
                .bytes());

        assertThat(parts)
                .singleElement()
                .isInstanceOfSatisfying(
                        Part.File.class, file -> assertThat(file.fileName()).isEqualTo("avtal.pdf"));
    }

    @Test
    void valuesTogetherAreBounded() {
        var half = "a".repeat(SentForm.FIELD_BYTES / 2);
        var threeHalves = new Multipart()
                .field("a", half)
                .field("b", half)
                .field("c", "a")
                .bytes();

        refusesFor(Reason.TOO_MUCH, () -> read(threeHalves));
    }

    @Test
    void moreThanFiveHundredPartsAreNotTaken() {
        var many = new Multipart();
        for (int i = 0; i < 501; i++) {
            many.field("f" + i, "");
        }

        refusesFor(Reason.TOO_MUCH, () -> read(many.bytes()));
    }

    @Test
    void whatBreaksOffIsMalformed() {
        var whole = new Multipart().file("avtal.txt", "Överenskommelse om").bytes();

        refusesFor(Reason.MALFORMED, () -> read(Arrays.copyOf(whole, whole.length - 30)));
    }

    @Test
    void whatIsNoFormIsMalformed() {
        var request = new MockHttpServletRequest("POST", "/granskning");
        request.setContentType("application/json");
        request.setContent("{}".getBytes(java.nio.charset.StandardCharsets.UTF_8));

        refusesFor(Reason.MALFORMED, () -> form.read(request, part -> {}));
    }

    private List<Part> read(byte[] body) {
        var request = new MockHttpServletRequest("POST", "/granskning");
        request.setContentType(Multipart.TYPE);
        request.setContent(body);
        var parts = new ArrayList<Part>();
        form.read(request, parts::add);
        return parts;
    }

    private static void refusesFor(Reason reason, ThrowingCallable reading) {
        assertThatThrownBy(reading)
                .isInstanceOfSatisfying(
                        NotTaken.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
