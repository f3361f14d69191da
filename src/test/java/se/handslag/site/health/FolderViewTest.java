package se.handslag.site.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.handslag.site.health.FolderView.Show;
import se.handslag.site.health.FolderView.Sort;
import se.handslag.site.health.HealthForm.Taken;
import se.handslag.site.telling.ReadDocument;
import se.handslag.site.telling.Standing;

class FolderViewTest {

    private final Checkup checkup = Read.checkup(
            agreement("c-ended.txt", "2024-01-01", "2024-12-31", "100 000"),
            agreement("a-running.txt", "2026-01-01", "2028-12-31", "300 000"),
            agreement("b-turned.txt", "2027-12-31", "2027-01-01", "200 000"));

    @Test
    void withoutAChoiceAllAreShownThoseThatRunFirst() {
        assertThat(names(FolderView.of(taken(Map.of()))))
                .containsExactly("a-running.txt", "b-turned.txt", "c-ended.txt");
    }

    @Test
    void theyAreOrderedAsChosen() {
        assertThat(names(view(Sort.NAME))).containsExactly("a-running.txt", "b-turned.txt", "c-ended.txt");
        assertThat(names(view(Sort.SUM))).containsExactly("a-running.txt", "b-turned.txt", "c-ended.txt");
        assertThat(names(view(Sort.END))).containsExactly("c-ended.txt", "b-turned.txt", "a-running.txt");
        assertThat(names(view(Sort.FINDINGS)).getFirst()).isEqualTo("b-turned.txt");
    }

    @Test
    void onlyThoseChosenAreShown() {
        assertThat(names(new FolderView(Sort.NAME, Optional.of(Standing.ENDED), Show.ALL)))
                .containsExactly("c-ended.txt");
        assertThat(names(new FolderView(Sort.NAME, Optional.empty(), Show.ERRORS)))
                .containsExactly("b-turned.txt");
    }

    @Test
    void aChoiceThatNobodyKnowsIsNone() {
        var view = FolderView.of(taken(Map.of("sort", "'; drop", "standing", "x", "show", "")));

        assertThat(view).isEqualTo(new FolderView(Sort.STANDING, Optional.empty(), Show.ALL));
    }

    private List<String> names(FolderView view) {
        return view.chosen(checkup).stream()
                .map(index -> checkup.documents().get(index).name())
                .toList();
    }

    private static FolderView view(Sort sort) {
        return new FolderView(sort, Optional.empty(), Show.ALL);
    }

    private static Taken taken(Map<String, String> choices) {
        return new Taken(new Carried(List.of()), List.of(), List.of(), false, choices);
    }

    private static ReadDocument agreement(String name, String first, String last, String sum) {
        return Read.text(
                name,
                "Överenskommelse om idéburet offentligt partnerskap mellan Älvhamra kommun och Hedviks Husförening",
                "",
                "Överenskommelsen gäller från och med " + first + " till och med " + last + ".",
                "",
                "Kommunen bidrar med " + sum + " kr per år.");
    }
}
