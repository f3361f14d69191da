package se.handslag.site.binder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import se.handslag.kernel.Money;
import se.handslag.reading.kept.binders.FileFound;
import se.handslag.reading.kept.binders.FileFound.Line;
import se.handslag.reading.kept.binders.FileFound.Sheet;
import se.handslag.reading.kept.binders.FileFound.Table;
import se.handslag.site.binder.BinderModel.Column;
import se.handslag.site.binder.BinderModel.Filed;
import se.handslag.site.binder.BinderModel.Row;
import se.handslag.site.binder.BinderModel.SheetCard;
import se.handslag.site.telling.Speech;

/** Draws a sheet with money: its tables side by side, what is asked of its columns, and how its sums stand to the agreement's. */
final class SheetDrawing {

    private static final int LONGEST_EXAMPLE = 30;

    private final Speech speech;
    private final UUID id;
    private final Filed file;
    private final List<FileFound.Sum> agreed;

    SheetDrawing(Speech speech, UUID id, Filed file, List<FileFound.Sum> agreed) {
        this.speech = speech;
        this.id = id;
        this.file = file;
        this.agreed = agreed;
    }

    SheetCard card(Sheet sheet) {
        return new SheetCard(
                BinderModel.anchor(id, sheet.number()),
                file,
                sheet.number(),
                sheet.name(),
                sheet.settled() == FileFound.Settled.ASK,
                settled(sheet),
                sheet.columns().stream().map(this::column).toList(),
                sheet.tables().stream().map(table -> head(table, sheet)).toList(),
                rows(sheet.tables()),
                sheet.tables().stream().map(table -> figure(total(table))).toList(),
                new SumsCompared(speech).of(sheet, agreed),
                notes(sheet),
                sheet.unread());
    }

    private String settled(Sheet sheet) {
        return switch (sheet.settled()) {
            case SURE, ASK -> "";
            case ANSWERED -> speech.say("intake.sheet.answered");
            case REMEMBERED -> speech.say("intake.sheet.remembered");
        };
    }

    private Column column(FileFound.Column column) {
        String name = column.head().isBlank()
                ? speech.say("intake.column.plain", column.letters())
                : speech.say("intake.column", column.letters(), column.head());
        String examples = String.join(
                ", ",
                column.examples().stream()
                        .map(each -> each.length() > LONGEST_EXAMPLE ? each.substring(0, LONGEST_EXAMPLE) + "…" : each)
                        .toList());
        return new Column(
                column.column(),
                name,
                column.role(),
                column.unit(),
                column.doubts().stream().map(speech::say).toList(),
                examples);
    }

    /** What the column is called; where another table has the same words over it, with its year or party. */
    private String head(Table table, Sheet sheet) {
        String more = Stream.of(table.party(), table.year())
                .filter(Objects::nonNull)
                .map(Object::toString)
                .filter(word -> !table.head().contains(word))
                .reduce("", (all, word) -> all.isEmpty() ? word : all + ", " + word);
        String head = table.head().isBlank() ? speech.say("intake.role." + table.role()) : table.head();
        boolean needsMore = !more.isEmpty()
                && (table.head().isBlank()
                        || sheet.tables().stream()
                                        .filter(other -> other.head().equals(table.head()))
                                        .count()
                                > 1);
        return needsMore ? head + ", " + more : head;
    }

    /** One row for each label; the same label twice in one table is two rows. */
    private List<Row> rows(List<Table> tables) {
        Map<List<Object>, String[]> rows = new LinkedHashMap<>();
        for (int at = 0; at < tables.size(); at++) {
            Map<List<Object>, Integer> seen = new HashMap<>();
            for (Line line : tables.get(at).lines()) {
                List<Object> label = List.of(line.label(), Objects.requireNonNullElse(line.giver(), ""));
                int count = seen.merge(label, 1, Integer::sum);
                String[] figures =
                        rows.computeIfAbsent(List.of(label.get(0), label.get(1), count), any -> empty(tables.size()));
                figures[at] = figure(line.ore());
            }
        }
        List<Row> told = new ArrayList<>();
        rows.forEach((label, figures) ->
                told.add(new Row(label.get(0).toString(), label.get(1).toString(), List.of(figures))));
        return told;
    }

    private static String[] empty(int size) {
        String[] figures = new String[size];
        Arrays.fill(figures, "");
        return figures;
    }

    private List<String> notes(Sheet sheet) {
        List<String> notes = new ArrayList<>();
        for (Table table : sheet.tables()) {
            Long stated = table.stated();
            if (stated != null && stated != table.ore()) {
                notes.add(speech.say(
                        "intake.sheet.mismatch", head(table, sheet), Money.ore(table.ore()), Money.ore(stated)));
            }
        }
        if (sheet.cut()) {
            notes.add(speech.say("intake.sheet.cut", sheet.rows()));
        }
        return notes;
    }

    static long total(Table table) {
        Long stated = table.stated();
        return stated == null ? table.ore() : stated;
    }

    private String figure(long ore) {
        return speech.texts().sum(Money.ore(ore));
    }
}
