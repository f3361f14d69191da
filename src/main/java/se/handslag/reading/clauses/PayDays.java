package se.handslag.reading.clauses;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.Cadence;
import se.handslag.agreement.terms.MoneyTerm.Payment.Schedule;
import se.handslag.agreement.terms.PayDay;
import se.handslag.agreement.terms.TimeOfYear;
import se.handslag.kernel.SwiftPattern;
import se.handslag.reading.lexicon.TimesOfYear;
import se.handslag.reading.passages.Sentence;

/** Reads on which day of its period money is paid. */
final class PayDays {

    private static final SwiftPattern FIRST_BANK_DAY =
            SwiftPattern.compile("första bankdag(?:en)? (?:i|av|på)|first bank(?:ing)? day (?:of|in)");
    private static final SwiftPattern DAY_OF_MONTH = SwiftPattern.compile(
            "(?:den |the )(\\d{1,2})(?::?[ea]|st|nd|rd|th)? (?:i |of )?(?:varje månad|var månad|månaden|every month|each month)");
    private static final SwiftPattern DAY_OF_QUARTER = SwiftPattern.compile(
            "den (\\p{L}+|\\d{1,2})(?::?[ea])? i (?:kvartalets|tertialets|halvårets|periodens) (första|andra|tredje|sista) månad");
    private static final SwiftPattern ADVANCE = SwiftPattern.compile("i förskott|förskottsvis|in advance");
    private static final SwiftPattern ARREARS = SwiftPattern.compile(
            "i efterskott|efterskottsvis|in arrears|i efterhand|efter (?:varje|avslutat|utgången av varje) (?:månad|kvartal|tertial|halvår|år)|after each (?:month|quarter|year)");
    private static final SwiftPattern BEGINNING = SwiftPattern.compile(
            "i början (?:av|på) (?:varje |kvartal|månad|året|tertial)|(?:at|in) the beginning of (?:each|every)");
    private static final SwiftPattern EVENT =
            SwiftPattern.compile("inom \\d{1,3} dagar (?:från det att|efter det att|efter att|från att) [^.;]{5,120}");

    private static final int MONTHS_OF_A_YEAR = Cadence.Every.MONTH.timesPerYear();

    private static final Map<String, Integer> ORDINALS = Map.of(
            "första",
            1,
            "andra",
            2,
            "tredje",
            3,
            "femte",
            5,
            "tionde",
            10,
            "femtonde",
            15,
            "tjugonde",
            20,
            "tjugofemte",
            25);

    private final Sentence sentence;
    private final String lower;
    private final Schedule schedule;

    private PayDays(Sentence sentence, Schedule schedule) {
        this.sentence = sentence;
        this.lower = sentence.lower();
        this.schedule = schedule;
    }

    static PayDay of(Sentence sentence, Schedule schedule) {
        return new PayDays(sentence, schedule).read();
    }

    private PayDay read() {
        Matcher event = EVENT.finder(lower);
        if (event.find()) {
            return new PayDay.AfterEvent(sentence.text().substring(event.start(), event.end()));
        }
        if (FIRST_BANK_DAY.standsIn(lower)) {
            return new PayDay.FirstBankDay();
        }
        PayDay ofPeriod = ofPeriod();
        if (ofPeriod != null) {
            return ofPeriod;
        }
        List<TimeOfYear> days = TimesOfYear.in(lower).stream()
                .filter(time -> time.day() != null)
                .toList();
        if (!days.isEmpty() && days.size() == daysOfYear()) {
            return new PayDay.OfYear(days);
        }
        if (ADVANCE.standsIn(lower)) {
            return new PayDay.InAdvance();
        }
        if (ARREARS.standsIn(lower)) {
            return new PayDay.InArrears();
        }
        return BEGINNING.standsIn(lower) ? new PayDay.AtBeginning() : new PayDay.Unsaid();
    }

    private @Nullable PayDay ofPeriod() {
        Matcher month = DAY_OF_MONTH.finder(lower);
        if (month.find() && schedule == Schedule.MONTHLY) {
            return dayOf(1, Integer.valueOf(month.group(1)));
        }
        Matcher quarter = DAY_OF_QUARTER.finder(lower);
        if (quarter.find()) {
            String day = quarter.group(1);
            Integer number = ORDINALS.containsKey(day)
                    ? ORDINALS.get(day)
                    : Character.isDigit(day.charAt(0)) ? Integer.valueOf(day) : null;
            Integer nth = ORDINALS.containsKey(quarter.group(2)) ? ORDINALS.get(quarter.group(2)) : monthsOfPeriod();
            return number == null || nth == null ? null : dayOf(nth, number);
        }
        return null;
    }

    private static @Nullable PayDay dayOf(int month, int day) {
        return day >= 1 && day <= 31 ? new PayDay.OfPeriod(month, day) : null;
    }

    /** How many months a period has, and so which of them is its last; null where there is no rhythm. */
    private @Nullable Integer monthsOfPeriod() {
        Integer times = schedule.timesPerYear();
        return times == null ? null : MONTHS_OF_A_YEAR / times;
    }

    /** How many days of the year the money comes on; a day named without a rhythm is a single one. */
    private int daysOfYear() {
        Integer times = schedule.timesPerYear();
        return times != null ? times : schedule == Schedule.ON_DATES ? 1 : 0;
    }
}
