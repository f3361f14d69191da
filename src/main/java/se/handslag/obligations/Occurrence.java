package se.handslag.obligations;

import se.handslag.kernel.DatePeriod;
import se.handslag.kernel.Message;

/**
 * One time in a rhythm: the days within which something is to happen once.
 *
 * @param label its short and lasting name, "2018-T1"
 * @param days the days of the calendar period that lie in the term, with a fragment that was joined to it
 * @param number which of its year's times it is, from 1
 * @param perYear how many times a year the rhythm has
 * @param whole whether its days are exactly those of the calendar period
 * @param words its name to a person, "januari–april 2018"
 * @param onStatedDay whether the text itself gives the day, which is then the only one of its days
 */
record Occurrence(
        String label, DatePeriod days, int number, int perYear, boolean whole, Message words, boolean onStatedDay) {

    Occurrence(String label, DatePeriod days, int number, int perYear, boolean whole, Message words) {
        this(label, days, number, perYear, whole, words, false);
    }
}
