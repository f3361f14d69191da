package se.handslag.bench.storage;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * How long is warmed and measured.
 *
 * @param warming seconds that each arm works at least before anything counts
 * @param slice seconds of one look
 * @param rounds how often both arms are looked at, in the order A, B, B, A
 */
record Rounds(double warming, double slice, int rounds) {

    private static final double STEADY = 0.1;
    private static final double LONGEST_WARMING = 4;

    static Rounds whole() {
        return new Rounds(30, 4, 5);
    }

    /** Too short to be believed: only to see that all of it runs. */
    static Rounds hasty() {
        return new Rounds(4, 2, 2);
    }

    /** What several looks gave: the middle one, the least and the most. */
    record Range(double median, double least, double most) {

        static Range of(List<Double> all) {
            List<Double> sorted = new ArrayList<>(all);
            Collections.sort(sorted);
            return new Range(sorted.get(sorted.size() / 2), sorted.getFirst(), sorted.getLast());
        }

        boolean isTooWide() {
            return most > 2 * least;
        }

        String written(String format) {
            return String.format(
                    Locale.ROOT,
                    format + " (" + format + " to " + format + ")" + (isTooWide() ? " too wide to count" : ""),
                    median,
                    least,
                    most);
        }
    }

    /** Both arms, and the ratio of the first to the second, round by round. */
    record Pair(Range first, Range second, Range ratio) {}

    /** Until it is as fast as it gets: long enough, and two slices alike. */
    void warm(Arm arm) throws IOException, InterruptedException {
        double before = 0;
        for (double worked = 0; worked < LONGEST_WARMING * warming; worked += slice) {
            double now = arm.rate(slice);
            if (worked + slice >= warming && Math.abs(now - before) < STEADY * now) {
                return;
            }
            before = now;
        }
        System.err.println("It never became steady");
    }

    Pair beside(Arm a, Arm b) throws IOException, InterruptedException {
        warm(a);
        warm(b);
        List<Double> first = new ArrayList<>();
        List<Double> second = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            double a1 = a.rate(slice);
            double b1 = b.rate(slice);
            double b2 = b.rate(slice);
            double a2 = a.rate(slice);
            first.add((a1 + a2) / 2);
            second.add((b1 + b2) / 2);
            ratios.add((a1 + a2) / (b1 + b2));
        }
        return new Pair(Range.of(first), Range.of(second), Range.of(ratios));
    }

    Range alone(Arm arm) throws IOException, InterruptedException {
        warm(arm);
        List<Double> all = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            all.add(arm.rate(slice));
        }
        return Range.of(all);
    }
}
