package se.handslag.site.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.handslag.agreement.terms.MoneyTerm.BudgetTable;
import se.handslag.site.health.ValueSection.Group;
import se.handslag.site.health.ValueSection.Value;
import se.handslag.site.parts.BudgetRows;

class ValueSectionTest {

    private static final Path TWO_SUMS = Path.of("src/test/resources/agreements/food-hub-two-sums/source.txt");

    static List<Path> goldenFiles() {
        return Read.goldenFiles();
    }

    @Test
    void aBudgetIsATableOfFiguresWithItsUnitAndTheSumThatTheAgreementGives() {
        BudgetRows budget = values(groups(TWO_SUMS))
                .flatMap(value -> value.table().stream())
                .findFirst()
                .orElseThrow();

        assertThat(budget.unit()).isEqualTo("kr");
        assertThat(budget.rows()).extracting(BudgetRows.Row::amount).contains("614\u00a0000", "186\u00a0000");
        assertThat(budget.total()).contains("1\u00a0560\u00a0000");
    }

    @Test
    void whoBringsARowIsNotToldTwice() {
        assertThat(values(groups(TWO_SUMS)).flatMap(value -> value.table().stream()))
                .flatExtracting(BudgetRows::rows)
                .extracting(BudgetRows.Row::giver)
                .containsOnly("");
    }

    @Test
    void backgroundIsFoldedAndWhoAndWhenAreNot() {
        assertThat(groups(TWO_SUMS))
                .filteredOn(Group::folded)
                .extracting(Group::label)
                .contains("Värdegrund");
        assertThat(groups(TWO_SUMS))
                .filteredOn(group -> !group.folded())
                .extracting(Group::label)
                .contains("Part", "Kontant", "Löptid", "Uppsägning");
    }

    @Test
    void theWordsOfTheAgreementAreToldAsItsOwn() {
        assertThat(groups(TWO_SUMS))
                .filteredOn(group -> List.of("Målgrupp", "Överskott").contains(group.label()))
                .flatExtracting(Group::values)
                .extracting(Value::quoted)
                .containsOnly(true);
        assertThat(groups(TWO_SUMS))
                .filteredOn(group -> group.label().equals("Löptid"))
                .flatExtracting(Group::values)
                .extracting(Value::quoted)
                .containsOnly(false);
    }

    @ParameterizedTest
    @MethodSource("goldenFiles")
    void everyRowOfEveryBudgetIsShownAndNothingThatIsMissingIsHidden(Path file) {
        var document = Read.golden(file);
        List<Group> groups = groups(file);

        assertThat(values(groups)
                        .flatMap(value -> value.table().stream())
                        .mapToInt(table -> table.rows().size())
                        .sum())
                .isEqualTo(document.reading().terms().all(BudgetTable.class).stream()
                        .mapToInt(table -> table.rows().size())
                        .sum());
        assertThat(groups)
                .filteredOn(Group::folded)
                .flatExtracting(Group::values)
                .noneMatch(Value::silent);
    }

    private static List<Group> groups(Path file) {
        ResultModel model = ResultModel.of(Read.checkup(Read.golden(file)), 0, "", Read.SWEDISH);
        return model.sections().stream()
                .flatMap(section -> section.groups().stream())
                .toList();
    }

    private static Stream<Value> values(List<Group> groups) {
        return groups.stream().flatMap(group -> group.values().stream());
    }
}
