package se.handslag.agreement.forms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.Cadence;
import se.handslag.agreement.terms.Cadence.Every;
import se.handslag.agreement.terms.Term;
import se.handslag.agreement.terms.TimeOfYear;

/** How often something is to happen. A month keeps the days that the text names in it. */
final class CadenceForm<T extends Term> {

    private static final int DAYS_OF_A_YEAR = 366;

    private final Sheet<T> in;
    private final Part<T, Cadence> part;

    private CadenceForm(Sheet<T> in, Part<T, Cadence> part) {
        this.in = in;
        this.part = part;
    }

    /** The ways to say it. */
    private enum Rhythm {
        WEEK,
        MONTH,
        QUARTER,
        TERTIAL,
        HALF_YEAR,
        YEAR,
        TIMES_PER_YEAR,
        ONCE;

        static @Nullable Rhythm of(Cadence cadence) {
            if (cadence.every() != null) {
                return valueOf(cadence.every().name());
            }
            if (cadence.timesPerYear() != null) {
                return TIMES_PER_YEAR;
            }
            return cadence.by() == null ? null : ONCE;
        }

        @Nullable
        Every every() {
            return this == TIMES_PER_YEAR || this == ONCE ? null : Every.valueOf(name());
        }
    }

    static <T extends Term> Cadence cadence(Sheet<T> in, Part<T, Cadence> part) {
        return new CadenceForm<>(in, part).cadence();
    }

    private Cadence cadence() {
        Rhythm chosen = in.choiceIfAny("every", Rhythm.class, of(Rhythm::of));
        Integer times = in.whole(
                "times",
                1,
                DAYS_OF_A_YEAR,
                of(cadence -> Rhythm.of(cadence) == Rhythm.TIMES_PER_YEAR ? cadence.timesPerYear() : null));
        boolean atLeast = in.yes("atLeast", of(Cadence::atLeast));
        boolean onDemand = in.yes("onDemand", of(Cadence::onDemand));
        LocalDate by = in.optional("by", WrittenDay.DAY, of(Cadence::by));
        List<TimeOfYear> inYear = inYear();
        Rhythm rhythm = chosen == null ? implied(times, by) : chosen;
        if (in.isAnyTouched("every", "times", "onDemand", "by")) {
            demand(rhythm, times, onDemand, by);
        }
        Cadence before = in.now(part);
        // A text may give a rhythm and another number of times a year; whoever touches neither keeps both.
        if (before != null && !in.isAnyTouched("every", "times")) {
            return new Cadence(before.every(), before.timesPerYear(), atLeast, onDemand, by, inYear);
        }
        Every every = rhythm == null ? null : rhythm.every();
        Integer perYear = every == null ? null : Integer.valueOf(every.timesPerYear());
        return new Cadence(every, rhythm == Rhythm.TIMES_PER_YEAR ? times : perYear, atLeast, onDemand, by, inYear);
    }

    /** Whoever gives a number of times, or a day, has said what the rhythm is. */
    private static @Nullable Rhythm implied(@Nullable Integer times, @Nullable LocalDate by) {
        if (times != null) {
            return Rhythm.TIMES_PER_YEAR;
        }
        return by == null ? null : Rhythm.ONCE;
    }

    private void demand(@Nullable Rhythm rhythm, @Nullable Integer times, boolean onDemand, @Nullable LocalDate by) {
        if (rhythm == null && !onDemand) {
            in.missing("every");
        }
        if (rhythm == Rhythm.TIMES_PER_YEAR && times == null) {
            in.missing("times");
        }
        if (rhythm == Rhythm.ONCE && by == null) {
            in.missing("by");
        }
    }

    private List<TimeOfYear> inYear() {
        List<Integer> months = in.optional("months", WrittenDay.MONTHS, of(CadenceForm::monthsOf));
        List<TimeOfYear> before = in.kept(of(Cadence::inYear), List.of());
        if (months == null || !in.isTouched("months")) {
            return months == null ? List.of() : before;
        }
        List<TimeOfYear> times = new ArrayList<>();
        for (int month : months) {
            List<TimeOfYear> named =
                    before.stream().filter(time -> time.month() == month).toList();
            times.addAll(named.isEmpty() ? List.of(TimeOfYear.inMonth(month)) : named);
        }
        return List.copyOf(times);
    }

    private static List<Integer> monthsOf(Cadence cadence) {
        return cadence.inYear().stream().map(TimeOfYear::month).distinct().toList();
    }

    private <V> Part<T, V> of(Part<Cadence, V> inner) {
        return term -> {
            Cadence cadence = part.of(term);
            return cadence == null ? null : inner.of(cadence);
        };
    }
}
