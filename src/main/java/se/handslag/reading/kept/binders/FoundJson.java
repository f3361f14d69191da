package se.handslag.reading.kept.binders;

import java.util.List;
import java.util.Map;
import org.jooq.JSONB;
import se.handslag.agreement.terms.MoneyTerm.BudgetTable.Unit;
import se.handslag.reading.binder.ColumnMapping.Choice;
import se.handslag.reading.binder.ColumnRole;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How what was read in a file, and what was said of columns, lies in the database. */
final class FoundJson {

    /** What was said of a column: its place, the code of its role, the name of its unit. */
    private record KeptChoice(int column, String role, String unit) {}

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<KeptChoice>> CHOICES = new TypeReference<>() {};

    private FoundJson() {}

    static JSONB write(FileFound found) {
        return JSONB.valueOf(JSON.writeValueAsString(found));
    }

    static FileFound read(JSONB kept) {
        return JSON.readValue(kept.data(), FileFound.class);
    }

    /** What the content of every file contains that has a sheet of that shape. */
    static JSONB withSheetOf(String shape) {
        return JSONB.valueOf(JSON.writeValueAsString(Map.of("sheets", List.of(Map.of("shape", shape)))));
    }

    static JSONB writeChoices(List<Choice> choices) {
        return JSONB.valueOf(JSON.writeValueAsString(choices.stream()
                .map(choice -> new KeptChoice(
                        choice.column(), choice.role().code(), choice.unit().name()))
                .toList()));
    }

    static List<Choice> readChoices(JSONB kept) {
        return JSON.readValue(kept.data(), CHOICES).stream()
                .map(choice -> new Choice(
                        choice.column(), ColumnRole.withCode(choice.role()).orElseThrow(), Unit.valueOf(choice.unit())))
                .toList();
    }
}
