package se.handslag.partnership;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.handslag.kernel.TypedText;

/**
 * Which of an organisation's partnerships are asked for.
 *
 * @param words what name, parties or diary number hold; blank for all
 * @param course where in their term they are; null for all
 * @param from how many to pass over, 0 or more
 * @param atMost how many to show, 1–100
 */
public record ListQuery(String words, @Nullable Course course, Sort sort, int from, int atMost) {

    /** As many as are shown at once when nothing is said. */
    public static final int USUAL = 20;

    /** The most that are shown at once. */
    public static final int MOST = 100;

    /** A longer search is cut: no name is so long. */
    private static final int LONGEST = 200;

    public ListQuery {
        if (from < 0 || atMost < 1 || atMost > MOST) {
            throw new IllegalArgumentException("Not a part of a list: " + atMost + " from " + from);
        }
        String clean = TypedText.clean(words);
        words = clean.substring(0, Math.min(LONGEST, clean.length()));
    }

    /** All of them, those that end first before the others. */
    public static ListQuery all() {
        return new ListQuery("", null, Sort.LAST_DAY, 0, USUAL);
    }

    /** Where in its term a partnership is. */
    public enum Course {
        COMING("coming"),
        RUNNING("running"),
        ENDED("ended");

        private final String code;

        Course(String code) {
            this.code = code;
        }

        /** Its name in addresses and exchanged data. */
        public String code() {
            return code;
        }

        /** The one with that name, if there is one. */
        public static Optional<Course> of(String code) {
            return Stream.of(values())
                    .filter(course -> course.code.equals(code))
                    .findFirst();
        }
    }

    /** In what order. */
    public enum Sort {
        /** What goes on or comes before what has ended, and what ends first before the rest. */
        LAST_DAY("lastDay"),
        NAME("name"),
        /** What began last before the rest. */
        FIRST_DAY("firstDay");

        private final String code;

        Sort(String code) {
            this.code = code;
        }

        /** Its name in addresses and exchanged data. */
        public String code() {
            return code;
        }

        /** The one with that name, if there is one. */
        public static Optional<Sort> of(String code) {
            return Stream.of(values()).filter(sort -> sort.code.equals(code)).findFirst();
        }
    }
}
