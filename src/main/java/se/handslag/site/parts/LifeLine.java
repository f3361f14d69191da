package se.handslag.site.parts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.handslag.kernel.DatePeriod;
import se.handslag.site.telling.Speech;
import se.handslag.web.Page;

/**
 * The life of an agreement on one line, from its first day to its last: where today is, and days that matter.
 *
 * @param last the last day; empty where the term is open
 * @param today where today is, in per cent of the width; empty outside the line
 * @param gone how much of the line has been lived, in per cent
 */
public record LifeLine(
        String gist,
        LocalDate first,
        Optional<LocalDate> last,
        List<Tick> years,
        List<Point> points,
        Optional<String> today,
        String gone) {

    private static final double LEFT = 2;
    private static final double WIDTH = 96;
    private static final int YEARS_OF_OPEN_LINE = 2;
    private static final double NEAR_LEFT = 18;
    private static final double NEAR_RIGHT = 82;

    /** What stands on a day. */
    public enum Kind {
        /** The first or the last day of all. */
        END,
        /** Something that must not be missed. */
        VITAL,
        /** Something that is done. */
        DONE,
        /** Something that is late. */
        LATE,
        /** Something that comes. */
        COMING
    }

    /**
     * A day that matters.
     *
     * @param title what it is, in a word or two
     */
    public record Mark(LocalDate day, String title, Kind kind) {}

    /** A year's beginning. */
    public record Tick(String at, String label) {}

    /**
     * A day on the line.
     *
     * @param at in per cent of the width
     * @param label empty where there is no room for it; the list under the line tells all
     * @param anchor how its label stands to it: start, middle or end
     * @param raised whether its label stands on the upper level
     */
    public record Point(String at, String label, String anchor, boolean raised, Kind kind) {}

    /** A day as it is written under the line. */
    public String date(Page page, LocalDate day) {
        return new Speech(page.texts()).date(day);
    }

    /** How high the drawing is, in pixels: no higher than what is written under the line. */
    public int height() {
        return today.isPresent() ? 124 : years.isEmpty() ? 86 : 106;
    }

    /** What kinds of days are on the line, but for its ends. */
    public List<Kind> kinds() {
        return points.stream()
                .map(Point::kind)
                .filter(kind -> kind != Kind.END)
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * The line.
     *
     * @param marks days that matter; those outside the line are left out
     */
    public static LifeLine of(DatePeriod days, List<Mark> marks, LocalDate today, Speech speech) {
        return new Drawing(days, marks, today, speech).line();
    }

    private static final class Drawing {

        private final DatePeriod days;
        private final LocalDate last;
        private final List<Mark> marks;
        private final LocalDate today;
        private final Speech speech;

        Drawing(DatePeriod days, List<Mark> all, LocalDate today, Speech speech) {
            this.days = days;
            this.today = today;
            this.speech = speech;
            LocalDate openEnd = (today.isAfter(days.first()) ? today : days.first()).plusYears(YEARS_OF_OPEN_LINE);
            this.last = days.last().orElse(openEnd);
            this.marks = all.stream()
                    .filter(mark -> days.contains(mark.day()) && !mark.day().isAfter(last))
                    .sorted(Comparator.comparing(Mark::day))
                    .toList();
        }

        LifeLine line() {
            boolean lived = !today.isBefore(days.first());
            return new LifeLine(
                    gist(),
                    days.first(),
                    days.last(),
                    years(),
                    points(),
                    days.contains(today) ? Optional.of(at(today)) : Optional.empty(),
                    lived ? number(place(today.isAfter(last) ? last : today) - LEFT) : "0");
        }

        private String gist() {
            List<String> told = new ArrayList<>();
            marks.forEach(mark -> told.add(mark.title() + " " + speech.date(mark.day())));
            String period = speech.period(days);
            return told.isEmpty()
                    ? speech.say("parts.line.gist", period)
                    : speech.say("parts.line.gistWithDays", period, String.join(", ", told));
        }

        private List<Tick> years() {
            List<Tick> ticks = new ArrayList<>();
            int first = days.first().getYear() + 1;
            int step = Math.max(1, (last.getYear() - first) / 6 + 1);
            for (int year = first; year <= last.getYear(); year += step) {
                ticks.add(new Tick(at(LocalDate.of(year, 1, 1)), String.valueOf(year)));
            }
            return ticks;
        }

        private List<Point> points() {
            LabelRows rows = new LabelRows();
            List<Point> points = new ArrayList<>();
            for (Mark mark : marks) {
                double place = place(mark.day());
                String anchor = place > NEAR_RIGHT ? "end" : place < NEAR_LEFT ? "start" : "middle";
                Optional<Boolean> raised = rows.put(place, anchor, mark.title());
                points.add(new Point(
                        number(place),
                        raised.isPresent() ? mark.title() : "",
                        anchor,
                        raised.orElse(false),
                        mark.kind()));
            }
            points.add(end(days.first()));
            days.last().ifPresent(day -> points.add(end(day)));
            return points;
        }

        /** The ends have their dates under the line. */
        private Point end(LocalDate day) {
            return new Point(at(day), "", "middle", false, Kind.END);
        }

        private double place(LocalDate day) {
            double whole = Math.max(1, ChronoUnit.DAYS.between(days.first(), last));
            return LEFT + WIDTH * ChronoUnit.DAYS.between(days.first(), day) / whole;
        }

        private String at(LocalDate day) {
            return number(place(day));
        }

        private static String number(double per) {
            return String.format(Locale.ROOT, "%.1f", per);
        }
    }

    /** The two rows above the line, and what of them is taken. */
    private static final class LabelRows {

        /** How wide a letter is where the line is narrowest that shows labels, in per cent of its width. */
        private static final double LETTER = 1.35;

        private final List<List<double[]>> taken = List.of(new ArrayList<>(), new ArrayList<>());

        /** Puts the label on the lower row, else on the upper; empty where there is room on neither. */
        Optional<Boolean> put(double place, String anchor, String label) {
            double width = LETTER * (label.length() + 1);
            double from = switch (anchor) {
                case "start" -> place;
                case "end" -> place - width;
                default -> place - width / 2;
            };
            for (int row = 0; row < taken.size(); row++) {
                if (taken.get(row).stream().noneMatch(other -> from < other[1] && other[0] < from + width)) {
                    taken.get(row).add(new double[] {from, from + width});
                    return Optional.of(row == 1);
                }
            }
            return Optional.empty();
        }
    }
}
