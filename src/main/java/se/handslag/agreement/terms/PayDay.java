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
     * @param day the day of that month
     */
    record OfPeriod(int month, int day) implements PayDay {}

    /** The first day of the period on which banks are open. */
    record FirstBankDay() implements PayDay {}

    /** The same days every year: "den 15 januari och den 15 juli"; in the order of the text, at least one. */
    record OfYear(List<TimeOfYear> days) implements PayDay {

        public OfYear {
            days = List.copyOf(days);
        }
    }

    /** When something has happened that no calendar tells, in the words of the text. */
    record AfterEvent(String event) implements PayDay {}
}
