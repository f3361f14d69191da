package se.handslag.site.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.handslag.kernel.Language;
import se.handslag.kernel.Texts;
import se.handslag.obligations.DutyState;
import se.handslag.site.telling.DutyRow;
import se.handslag.site.telling.Speech;

/** What is left to do, as the first lines of a partnership's page tell it. */
class ToDoTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-10");
    private static final Speech SWEDISH = new Speech(Texts.in(Language.SWEDISH, "site/telling"));

    @Test
    void theTurnIsTheOnesWhoAreToDoWhatComesFirst() {
        var todo = toDo(
                row(DutyState.READY, "Kommunen", -40),
                row(DutyState.COMING, "Föreningen", 5),
                row(DutyState.COMING, "Kommunen", 9));

        assertThat(todo.next()).hasValueSatisfying(next -> assertThat(next).contains("15 mars"));
        assertThat(todo.whose()).contains("Föreningen");
    }

    @Test
    void theTurnIsTheOnesWhoAreLateBeforeAllOthers() {
        var todo = toDo(row(DutyState.COMING, "Föreningen", 5), row(DutyState.OVERDUE, "Kommunen", -3));

        assertThat(todo.late()).isOne();
        assertThat(todo.whose()).contains("Kommunen");
    }

    @Test
    void whatNobodyIsNamedForIsTheTurnOfNobodyInParticular() {
        assertThat(toDo(row(DutyState.COMING, null, 5), row(DutyState.COMING, "Kommunen", 9))
                        .whose())
                .isEmpty();
    }

    private static ToDo toDo(DutyRow... rows) {
        return ToDo.of(List.of(rows), SWEDISH);
    }

    private static DutyRow row(DutyState state, String who, int days) {
        return new DutyRow(
                UUID.randomUUID(),
                1,
                state,
                Optional.of(TODAY.plusDays(days)),
                "Redovisning",
                Optional.ofNullable(who),
                "",
                "ord",
                true,
                false,
                false,
                Set.of(),
                Optional.empty(),
                Optional.empty());
    }
}
