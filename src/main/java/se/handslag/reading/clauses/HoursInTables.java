package se.handslag.reading.clauses;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.Contribution;
import se.handslag.agreement.terms.Contribution.VolunteerHours;
import se.handslag.agreement.terms.Source;
import se.handslag.kernel.Money;
import se.handslag.kernel.SwiftPattern;
import se.handslag.reading.lexicon.Numbers;
import se.handslag.reading.passages.Block;

/** Hours of unpaid work, and what one is worth, where only a table tells them. */
final class HoursInTables {

    private static final SwiftPattern HEAD_OF_HOURS =
            SwiftPattern.compile("(?:ideella )?(?:tim(?:mar)?|hours)(?: ?(?:per|/|a) ?(?:år|year))?");
    private static final SwiftPattern HEAD_OF_RATE =
            SwiftPattern.compile("^(?:kr|kronor|sek|värde|à)? ?(?:/|per|i) ?(?:tim|h)");

    private final Clauses clauses;

    HoursInTables(Clauses clauses) {
        this.clauses = clauses;
    }

    /** A row that speaks of volunteers and counts hours, or else a column of hours; empty where there is neither. */
    List<Contribution> all() {
        List<Contribution> all = new ArrayList<>();
        addFromRows(all);
        if (all.isEmpty()) {
            addFromColumn(all);
        }
        return all;
    }

    /** A column headed "Kr/timme" in which every row has the same figure. */
    @Nullable
    Money rate() {
        int column = -1;
        BigDecimal rate = null;
        for (Block block : clauses.text().blocks()) {
            if (!block.is(Block.Kind.ROW)) {
                if (rate != null) {
                    break;
                }
                column = -1;
                continue;
            }
            var cells = block.cells();
            for (int i = 0; i < cells.size(); i++) {
                if (HEAD_OF_RATE.standsIn(cells.get(i).of(block.lower()))) {
                    column = i;
                }
            }
            BigDecimal figure = column > 0 && column < cells.size()
                    ? MoneyRow.figure(cells.get(column).of(block.text()))
                    : null;
            if (figure != null && rate != null && figure.compareTo(rate) != 0) {
                return null;
            }
            rate = figure == null ? rate : figure;
        }
        return rate == null ? null : SpokenHours.anHour(rate);
    }

    /** A column headed "Timmar per år" in a table of volunteers: its sum where it gives one, else what its rows give. */
    private void addFromColumn(List<Contribution> all) {
        int column = -1;
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal stated = null;
        Block last = null;
        for (Block block : clauses.text().blocks()) {
            List<String> cells = block.is(Block.Kind.ROW)
                    ? block.cells().stream()
                            .map(cell -> cell.of(block.lower()))
                            .filter(cell -> !cell.isEmpty())
                            .toList()
                    : List.of();
            if (cells.isEmpty()) {
                if (last != null) {
                    break;
                }
                column = -1;
            }
            if (column < 0 && isOfVolunteers(block)) {
                column = columnOfHours(cells);
            }
            BigDecimal figure = column > 0 && column < cells.size() ? MoneyRow.figure(cells.get(column)) : null;
            if (figure == null && column > 0 && cells.size() > 1 && Words.hasAny(cells.get(0), "summa", "total")) {
                figure = MoneyRow.figure(cells.get(cells.size() - 1));
            }
            if (figure != null) {
                boolean total = MoneyTable.isTotal(cells.get(0));
                stated = total ? figure : stated;
                sum = total ? sum : sum.add(figure);
                last = block;
            }
        }
        if (last != null) {
            BigDecimal hours = stated == null ? sum : stated;
            if (Numbers.isReckonable(hours)) {
                all.add(new VolunteerHours(
                        Source.plainly(last.cite()), clauses.parties().civilSide(), hours, null, null, null, null));
            }
        }
    }

    private static boolean isOfVolunteers(Block block) {
        return Words.hasAny(block.lower(), "volontär", "ideell", "frivillig", "volunteer");
    }

    /** The column whose head is "Timmar" or "Timmar per år"; −1 where none is. */
    private static int columnOfHours(List<String> cells) {
        for (int i = 1; i < cells.size(); i++) {
            if (HEAD_OF_HOURS.matcher(cells.get(i)).matches()) {
                return i;
            }
        }
        return -1;
    }

    private void addFromRows(List<Contribution> all) {
        for (Block block : clauses.text().blocks()) {
            boolean volunteers = block.is(Block.Kind.ROW) && isOfVolunteers(block);
            Matcher matcher = SpokenHours.HOURS.finder(block.lower());
            BigDecimal hours = volunteers && block.index() < clauses.signaturesFrom()
                    ? SpokenHours.hours(firstPart(block.lower()))
                    : null;
            if (hours != null && matcher.find() && SpokenHours.isWorthTelling(hours)) {
                Source source = new Source(
                        block.cite(), Source.Strength.SHALL, Strengths.precisionAt(block.lower(), matcher.start()));
                all.add(new VolunteerHours(
                        source,
                        clauses.parties().civilSide(),
                        hours,
                        SpokenHours.rate(block.lower()),
                        null,
                        null,
                        SpokenHours.volunteers(block.lower())));
                return;
            }
        }
    }

    /** A chain such as "44 v*40 tim = 176 tim" states the hours last. */
    private static String firstPart(String lower) {
        int equals = lower.indexOf('=');
        return equals < 0 ? lower : lower.substring(equals + 1);
    }
}
