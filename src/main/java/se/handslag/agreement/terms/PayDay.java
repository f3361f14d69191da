package se.handslag.agreement.terms;

import java.util.List;

/** On which day of its period money is paid, as far as the text tells. */
public sealed interface PayDay {

    /** The text gives the period or the month, and no day. */
    record Unsaid() implements PayDay {}

    /** "I förskott": no later than the first day of the period that it pays for. */
    record InAdvance() implements PayDay {}

    /** "I början av varje kvartal": from the first day of the period on; how long after is not said. */
    record AtBeginning() implements PayDay {}

    /** "I efterskott": when the period that it pays for has gone; how long after is not said. */
    record InArrears() implements PayDay {}

    /**
     * The same day in every period: "den 25 i varje månad", "den femte i kvartalets första månad".
     *
     * @param month which month of the period, from 1
     * @param day the day of that month, 1–31
     */
    record OfPeriod(int month, int day) implements PayDay {

        public OfPeriod {
            if (month < 1 || month > 12) {
                throw new IllegalArgumentException("No period has a month " + month);
            }
            if (day < 1 || day > 31) {
                throw new IllegalArgumentException("No day of a month: " + day);
            }
        }
    }

    /** The first day of the period on which banks are open. */
    record FirstBankDay() implements PayDay {}

    /** The same days every year: "den 15 januari och den 15 juli"; in the order of the text, at least one. */
    record OfYear(List<TimeOfYear> days) implements PayDay {

        public OfYear {
            days = List.copyOf(days);
            if (days.isEmpty()) {
                throw new IllegalArgumentException("It is paid on one day of the year or more, not on none");
            }
        }
    }

    /** When something has happened that no calendar tells, in the words of the text. */
    record AfterEvent(String event) implements PayDay {}
}
