package se.handslag.site.binder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.handslag.kernel.Money;
import se.handslag.reading.kept.binders.FileFound;
import se.handslag.reading.kept.binders.FileFound.Line;
import se.handslag.reading.kept.binders.FileFound.Sheet;
import se.handslag.reading.kept.binders.FileFound.Table;
import se.handslag.site.binder.BinderModel.Sum;
import se.handslag.site.telling.Speech;

/**
 * Holds the sums of a budget sheet against those of the agreement, year by year. A budget has more sums than one, and an agreement may
 * state what one party pays: they agree where any sum of the sheet, its columns, its parties or its rows, is one that the agreement
 * states.
 */
record SumsCompared(Speech speech) {

    private static final int MOST_TOLD = 3;
    private static final int NO_YEAR = 0;

    /** A line for each year of the sheet that the agreement says something of. */
    List<Sum> of(Sheet sheet, List<FileFound.Sum> agreed) {
        Map<Integer, List<Table>> byYear = new TreeMap<>();
        for (Table table : sheet.tables()) {
            byYear.computeIfAbsent(Objects.requireNonNullElse(table.year(), NO_YEAR), any -> new ArrayList<>())
                    .add(table);
        }
        List<Sum> told = new ArrayList<>();
        byYear.forEach((year, tables) -> {
            List<Long> stated = agreed.stream()
                    .filter(sum ->
                            year == NO_YEAR || sum.year() == null || sum.year().equals(year))
                    .map(FileFound.Sum::ore)
                    .distinct()
                    .toList();
            if (!stated.isEmpty()) {
                told.add(compared(year, tables, stated));
            }
        });
        return told;
    }

    private Sum compared(int year, List<Table> tables, List<Long> stated) {
        long whole = tables.stream().mapToLong(SheetDrawing::total).sum();
        Set<Long> sums = sums(tables);
        sums.add(whole);
        List<Long> same = stated.stream().filter(sums::contains).toList();
        if (!same.isEmpty()) {
            String both = told(same);
            return new Sum(
                    year == NO_YEAR
                            ? speech.say("intake.sums.same", both)
                            : speech.say("intake.sums.same.year", both, String.valueOf(year)),
                    true);
        }
        String sheet = speech.texts().sum(Money.ore(whole));
        return new Sum(
                year == NO_YEAR
                        ? speech.say("intake.sums.differ", sheet, told(stated))
                        : speech.say("intake.sums.differ.year", sheet, told(stated), String.valueOf(year)),
                false);
    }

    private static Set<Long> sums(List<Table> tables) {
        Set<Long> sums = new HashSet<>();
        Map<String, Long> byGiver = new HashMap<>();
        for (Table table : tables) {
            sums.add(SheetDrawing.total(table));
            for (Line line : table.lines()) {
                sums.add(line.ore());
                if (line.giver() != null) {
                    byGiver.merge(line.giver(), line.ore(), Long::sum);
                }
            }
        }
        sums.addAll(byGiver.values());
        return sums;
    }

    private String told(List<Long> sums) {
        return sums.stream()
                .sorted((one, other) -> Long.compare(other, one))
                .limit(MOST_TOLD)
                .map(ore -> speech.texts().sum(Money.ore(ore)))
                .collect(Collectors.joining(", "));
    }
}
