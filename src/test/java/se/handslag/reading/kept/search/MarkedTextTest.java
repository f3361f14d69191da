package se.handslag.reading.kept.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MarkedTextTest {

    @Test
    void whatWasFoundIsMarkedInTheWordsAsTheyStand() {
        assertThat(shown(marked("Åtta Ungdomar, åtta.", "[åtta] [ungdomar]  [åtta] ")))
                .isEqualTo("[Åtta] [Ungdomar], [åtta].");
    }

    @Test
    void whatLooksLikeMarkUpIsWordsLikeOthers() {
        var marked = marked("<script>ungdom</script>", " script [ungdom]  script ");

        assertThat(marked.text()).isEqualTo("<script>ungdom</script>");
        assertThat(marked.stretches().get(1)).isEqualTo(new MarkedText.Stretch("ungdom", true));
    }

    @Test
    void whereLowerCaseHasAnotherLengthNothingIsMarked() {
        assertThat(shown(marked("İstanbul ungdom", "i̇stanbul [ungdom]"))).isEqualTo("İstanbul ungdom");
    }

    @Test
    void aMarkThatIsNotEndedReachesToTheEndAndNoFurther() {
        assertThat(shown(marked("en ungdom", "en [ungdom"))).isEqualTo("en [ungdom]");
    }

    @Test
    void aLongTextIsCutBetweenWordsAroundWhatWasFound() {
        var before = "ett två tre ".repeat(40);
        var cut = marked(before + "Ungdomar " + before, before + "[ungdomar] " + before)
                .around(100);

        assertThat(shown(cut)).contains("[Ungdomar]").startsWith("t").doesNotEndWith(" ");
        assertThat(cut.text().length()).isBetween(80, 100);
        assertThat(cut.cutBefore()).isTrue();
        assertThat(cut.cutAfter()).isTrue();
        assertThat(cut.text().split(" ")).containsOnly("ett", "två", "tre", "Ungdomar");
    }

    @Test
    void aShortTextAndOneThatIsFoundAtItsBeginningAreNotCutBefore() {
        assertThat(marked("Ungdomar", "[ungdomar]").around(100).cutAfter()).isFalse();
        assertThat(marked("Ungdomar " + "ett ".repeat(60), "[ungdomar] " + "ett ".repeat(60))
                        .around(100)
                        .cutBefore())
                .isFalse();
    }

    @Test
    void oneLongRunOfLettersIsCutWhereItMustBe() {
        var run = "x".repeat(500);

        assertThat(marked(run, "[" + run + "]").around(100).text()).hasSize(100);
        assertThat(marked(run + " ungdom", run + " [ungdom]").around(100).text())
                .endsWith("ungdom")
                .hasSizeLessThanOrEqualTo(100);
    }

    @Test
    void whatWasFoundIsShownHoweverLongARunOfLettersStandsBeforeOrAfterIt() {
        var blanks = "ett ".repeat(100);
        var run = "x".repeat(200);

        assertThat(shown(marked(blanks + run + "/Ungdomar", blanks + run + " [ungdomar]")
                        .around(100)))
                .contains("[Ungdomar]");
        assertThat(shown(marked(blanks + "Ungdomar/" + run, blanks + "[ungdomar] " + run)
                        .around(100)))
                .contains("[Ungdomar]");
    }

    private static MarkedText marked(String words, String marked) {
        return MarkedText.of(words, marked.replace('[', MarkedText.BEGINS).replace(']', MarkedText.ENDS));
    }

    private static String shown(MarkedText text) {
        return text.stretches().stream()
                .map(stretch -> stretch.found() ? "[" + stretch.text() + "]" : stretch.text())
                .collect(Collectors.joining());
    }
}
