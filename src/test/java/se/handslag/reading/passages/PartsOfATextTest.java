package se.handslag.reading.passages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.handslag.reading.document.DocumentText;
import se.handslag.reading.document.Format;
import se.handslag.reading.document.PageText;

/** Which part of an agreement each passage stands in. */
class PartsOfATextTest {

    @Test
    void a_heading_on_the_line_holds_for_the_list_below_it() {
        AgreementText text = text("""
                B.4  Målgrupp. Unga i Alskog.

                B.5  Styrgrupp. Till ledamöter utses
                - Karin Lindh
                - Maja Berg

                B.6  Redovisning. Föreningen redovisar varje halvår.
                """);

        assertThat(text.blocks())
                .extracting(Block::topic)
                .containsExactly(
                        Topic.TARGET_GROUP,
                        Topic.STEERING_GROUP,
                        Topic.STEERING_GROUP,
                        Topic.STEERING_GROUP,
                        Topic.REPORTING);
    }

    @Test
    void a_heading_is_about_what_is_owned_and_not_about_who_owns_it() {
        assertThat(Headings.topicOf("parternas bidrag")).isEqualTo(Topic.ECONOMY);
        assertThat(Headings.topicOf("gemensamma mål")).isEqualTo(Topic.GOALS);
        assertThat(Headings.topicOf("vad partnerskapet ska leda till")).isNotEqualTo(Topic.PARTIES);
    }

    @Test
    void a_question_with_room_around_it_is_a_heading() {
        assertThat(text("Vem styr?\n\nEn grupp med två från varje part.\n")
                        .block(0)
                        .is(Block.Kind.HEADING))
                .isTrue();
    }

    @Test
    void somebody_with_a_title_is_no_heading() {
        AgreementText text = text("Styrgrupp\n\nKarin Lindh, ungdomsansvarig\nMaja Berg, verksamhetschef\n");

        assertThat(text.blocks()).extracting(Block::topic).containsOnly(Topic.STEERING_GROUP);
    }

    @Test
    void a_table_drawn_with_strokes_has_cells() {
        AgreementText text = text("""
                | Part     | Kronor  |
                |----------|--------:|
                | Kommunen | 400 000 |
                """);

        assertThat(text.blocks()).hasSize(2).allMatch(block -> block.is(Block.Kind.ROW));
        Block row = text.blocks().get(1);
        assertThat(row.cells()).extracting(cell -> cell.of(row.text()).trim()).contains("Kommunen", "400 000");
    }

    private static AgreementText text(String letters) {
        return AgreementText.of(new DocumentText("0".repeat(64), Format.PLAIN_TEXT, List.of(new PageText(1, letters))));
    }
}
