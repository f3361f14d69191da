package se.handslag.site.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.handslag.reading.LaidOutText.Kind;
import se.handslag.site.parts.SourceView;
import se.handslag.site.parts.SourceView.Segment;
import se.handslag.site.telling.ReadDocument;

class SourceViewTest {

    static List<Path> goldenFiles() {
        return Read.goldenFiles();
    }

    @ParameterizedTest
    @MethodSource("goldenFiles")
    void everyLetterOfADocumentIsShownOnceAndEveryNumberBeginsOnce(Path file) {
        ReadDocument document = Read.golden(file);
        ResultModel model = ResultModel.of(Read.checkup(document), 0, "", Read.SWEDISH);

        String shown = segments(model.source()).stream().map(Segment::text).collect(Collectors.joining());
        String written = document.reading().document().pages().stream()
                .map(page -> page.text())
                .collect(Collectors.joining());
        assertThat(letters(shown)).isEqualTo(letters(written));

        var begun = new ArrayList<Integer>();
        for (Segment segment : segments(model.source())) {
            segment.opens().forEach(mark -> begun.add(mark.number()));
            if (segment.first()) {
                begun.add(segment.link().number());
            }
        }
        assertThat(begun).doesNotHaveDuplicates();

        var numbered = new ArrayList<Integer>();
        for (Segment segment : segments(model.source())) {
            segment.closes().forEach(mark -> numbered.add(mark.number()));
            if (segment.last()) {
                numbered.add(segment.link().number());
            }
        }
        assertThat(numbered).doesNotHaveDuplicates().containsAll(begun);
        assertThat(new HashSet<>(begun)).isEqualTo(model.source().opened());
    }

    @Test
    void theWordsBehindAValueAreMarkedWithItsNumber() {
        var model = model(
                "Överenskommelse om idéburet offentligt partnerskap",
                "",
                "mellan Älvhamra kommun och Hedviks Folkets Husförening",
                "",
                "Överenskommelsen gäller från och med 2027-01-01 till och med 2027-12-31.");

        assertThat(segments(model.source()))
                .filteredOn(segment -> segment.link() != null)
                .extracting(Segment::text)
                .contains("Älvhamra kommun", "Hedviks Folkets Husförening");
    }

    @Test
    void oneMarkWithinAnotherIsShownByTheTightestAndBothAreTold() {
        var model = model(
                "Överenskommelse om idéburet offentligt partnerskap mellan Älvhamra kommun och Hedviks Folkets"
                        + " Husförening",
                "",
                "Kommunen betalar 500 000 kr per år till föreningen kvartalsvis i förskott.");

        assertThat(segments(model.source()))
                .anySatisfy(segment -> assertThat(segment.all().split(" ")).hasSizeGreaterThan(1));
    }

    @Test
    void rowsOfATableStandTogetherAndFillTheirColumns() {
        var model = model(
                "Överenskommelse om idéburet offentligt partnerskap",
                "",
                "Budget",
                "Lokaler\t165\t170",
                "Material\t45",
                "Summa\t210\t170");

        assertThat(model.source().pages().getFirst().parts())
                .filteredOn(part -> part.kind() == Kind.ROW)
                .singleElement()
                .satisfies(table -> assertThat(table.rows())
                        .extracting(row -> row.cells().size() + row.lastSpans() - 1)
                        .containsOnly(3));
    }

    private static ResultModel model(String... lines) {
        return ResultModel.of(Read.checkup(Read.text("avtal.txt", lines)), 0, "", Read.SWEDISH);
    }

    private static List<Segment> segments(SourceView source) {
        return source.pages().stream()
                .flatMap(page -> page.parts().stream())
                .flatMap(part -> part.rows().stream())
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> cell.segments().stream())
                .toList();
    }

    /** Letters and figures alone: blanks, bullets, drawn lines and the hyphens of broken words may go. */
    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        text.chars().filter(Character::isLetterOrDigit).forEach(letter -> letters.append((char) letter));
        return letters.toString();
    }
}
