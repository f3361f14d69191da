package se.handslag.agreement.forms;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.handslag.agreement.terms.TimeOfYear;

/** A day: "2026-01-01", "20260101", "1 januari 2026". */
record WrittenDay() implements Written<LocalDate> {

    static final WrittenDay DAY = new WrittenDay();
    static final Written<List<LocalDate>> DAYS = new Days();
    static final Written<List<TimeOfYear>> DAYS_OF_YEAR = new DaysOfYear();
    static final Written<List<Integer>> MONTHS = new Months();

    private static final int LONGEST = 40;
    private static final int LONGEST_LIST = 2_000;
    private static final int MONTHS_OF_A_YEAR = 12;
    private static final Pattern IN_FIGURES =
            Pattern.compile("([0-9]{4})(?:([-/.])([0-9]{1,2})\\2([0-9]{1,2})|([0-9]{2})([0-9]{2}))");
    private static final Pattern YEARS = Pattern.compile("(19|20|21)[0-9]{2}");
    private static final Pattern BETWEEN = Pattern.compile("[,;\\s]+");
    private static final Pattern BETWEEN_DAYS = Pattern.compile("[,;\\n]");
    private static final Pattern MONTH = Pattern.compile("0?[1-9]|1[0-2]");
    private static final Pattern DAY_OF_YEAR = Pattern.compile("(?:([0-9]{1,2})/)?([0-9]{1,2})");
    private static final List<DateTimeFormatter> IN_WORDS =
            List.of(inWords(Locale.of("sv", "SE")), inWords(Locale.ENGLISH));

    @Override
    public FieldKind kind() {
        return FieldKind.DATE;
    }

    @Override
    public String write(LocalDate value) {
        return value.toString();
    }

    @Override
    public Read<LocalDate> read(String answer) {
        if (answer.length() > LONGEST) {
            return Written.refused("agreement.form.problem.day");
        }
        Matcher figures = IN_FIGURES.matcher(answer);
        return figures.matches() ? inFigures(answer, figures) : inWords(answer);
    }

    private static Read<LocalDate> inFigures(String answer, Matcher figures) {
        boolean marked = figures.group(2) != null;
        if (!YEARS.matcher(figures.group(1)).matches()) {
            return Written.refused("agreement.form.problem.year");
        }
        try {
            return new Said<>(LocalDate.of(
                    Integer.parseInt(figures.group(1)),
                    Integer.parseInt(figures.group(marked ? 3 : 5)),
                    Integer.parseInt(figures.group(marked ? 4 : 6))));
        } catch (DateTimeException notInTheCalendar) {
            return Written.refused("agreement.form.problem.noSuchDay", answer);
        }
    }

    private static Read<LocalDate> inWords(String answer) {
        String spaced = answer.replaceAll("[\\s\u00a0]+", " ");
        for (DateTimeFormatter format : IN_WORDS) {
            try {
                LocalDate day = LocalDate.parse(spaced, format);
                return YEARS.matcher(String.valueOf(day.getYear())).matches()
                        ? new Said<>(day)
                        : Written.refused("agreement.form.problem.year");
            } catch (DateTimeParseException notInThisLanguage) {
                // The other language may know it.
            }
        }
        return Written.refused("agreement.form.problem.day");
    }

    private static DateTimeFormatter inWords(Locale locale) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern("d MMMM uuuu")
                .toFormatter(locale)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    /** Single days, with commas between. */
    private record Days() implements Written<List<LocalDate>> {

        @Override
        public FieldKind kind() {
            return FieldKind.TEXT;
        }

        @Override
        public String write(List<LocalDate> value) {
            StringJoiner days = new StringJoiner(", ");
            value.forEach(day -> days.add(day.toString()));
            return days.toString();
        }

        @Override
        public Read<List<LocalDate>> read(String answer) {
            if (answer.length() > LONGEST_LIST) {
                return Written.refused("agreement.form.problem.days");
            }
            List<LocalDate> days = new ArrayList<>();
            for (String part : BETWEEN_DAYS.split(answer)) {
                String each = part.strip();
                switch (DAY.read(each)) {
                    case Said<LocalDate> said -> days.add(said.value());
                    case Refused<LocalDate> refused -> {
                        return each.isEmpty()
                                ? Written.refused("agreement.form.problem.days")
                                : new Refused<>(refused.problem());
                    }
                }
            }
            return days.isEmpty() ? Written.refused("agreement.form.problem.days") : new Said<>(List.copyOf(days));
        }
    }

    /** Days that come back each year, "15/1, 15/7"; a number alone is a whole month. */
    private record DaysOfYear() implements Written<List<TimeOfYear>> {

        @Override
        public FieldKind kind() {
            return FieldKind.TEXT;
        }

        @Override
        public String write(List<TimeOfYear> value) {
            StringJoiner days = new StringJoiner(", ");
            value.forEach(time -> days.add((time.day() == null ? "" : time.day() + "/") + time.month()));
            return days.toString();
        }

        @Override
        public Read<List<TimeOfYear>> read(String answer) {
            Set<TimeOfYear> days = new LinkedHashSet<>();
            for (String each : answer.length() > LONGEST_LIST ? new String[] {""} : BETWEEN.split(answer)) {
                Matcher day = DAY_OF_YEAR.matcher(each);
                if (!day.matches()) {
                    return Written.refused("agreement.form.problem.daysOfYear");
                }
                try {
                    MonthDay found = MonthDay.of(
                            Integer.parseInt(day.group(2)), day.group(1) == null ? 1 : Integer.parseInt(day.group(1)));
                    days.add(
                            new TimeOfYear(found.getMonthValue(), day.group(1) == null ? null : found.getDayOfMonth()));
                } catch (DateTimeException notInTheCalendar) {
                    return Written.refused("agreement.form.problem.noSuchDay", each);
                }
            }
            return days.isEmpty()
                    ? Written.refused("agreement.form.problem.daysOfYear")
                    : new Said<>(List.copyOf(days));
        }
    }

    /** Months of the year, each once. Their order is kept: a school year begins in the autumn. */
    private record Months() implements Written<List<Integer>> {

        @Override
        public FieldKind kind() {
            return FieldKind.MONTHS;
        }

        @Override
        public String write(List<Integer> value) {
            StringJoiner months = new StringJoiner(",");
            value.forEach(month -> months.add(month.toString()));
            return months.toString();
        }

        @Override
        public Read<List<Integer>> read(String answer) {
            Set<Integer> months = new LinkedHashSet<>();
            for (String each : answer.length() > LONGEST_LIST ? new String[0] : BETWEEN.split(answer)) {
                if (!MONTH.matcher(each).matches()) {
                    return Written.refused("agreement.form.problem.months", MONTHS_OF_A_YEAR);
                }
                months.add(Integer.valueOf(each));
            }
            return months.isEmpty()
                    ? Written.refused("agreement.form.problem.months", MONTHS_OF_A_YEAR)
                    : new Said<>(List.copyOf(months));
        }
    }
}
