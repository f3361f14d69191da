package se.handslag.reading;

import java.util.LinkedHashMap;
import java.util.Map;

/** For each field: how much was right, how much was predicted, how much was expected. */
final class Tally {

    private final Map<String, double[]> fields = new LinkedHashMap<>();

    void add(String field, double right, double predicted, double expected) {
        double[] sums = fields.computeIfAbsent(field, key -> new double[3]);
        sums[0] += right;
        sums[1] += predicted;
        sums[2] += expected;
    }

    void addAll(Tally other) {
        other.fields.forEach((field, sums) -> add(field, sums[0], sums[1], sums[2]));
    }

    double precision(String field) {
        double[] sums = sums(field);
        return sums[1] > 0 ? sums[0] / sums[1] : sums[2] == 0 ? 1 : 0;
    }

    double recall(String field) {
        double[] sums = sums(field);
        return sums[2] > 0 ? sums[0] / sums[2] : sums[1] == 0 ? 1 : 0;
    }

    double f1(String field) {
        double precision = precision(field);
        double recall = recall(field);
        return precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0;
    }

    /** The plain mean over all fields that occur; 1 where none does. */
    double macroF1() {
        return fields.keySet().stream()
                .filter(this::occurs)
                .mapToDouble(this::f1)
                .average()
                .orElse(1);
    }

    /** One line for each field that occurs, and the macro-F1. */
    @Override
    public String toString() {
        StringBuilder table = new StringBuilder();
        fields.forEach((field, sums) -> {
            if (occurs(field)) {
                table.append("%-28s %9.3f %9.3f %9.3f   %.1f/%.0f/%.0f%n"
                        .formatted(field, precision(field), recall(field), f1(field), sums[0], sums[1], sums[2]));
            }
        });
        return table.append("MACRO-F1 %.4f".formatted(macroF1())).toString();
    }

    private boolean occurs(String field) {
        return sums(field)[1] > 0 || sums(field)[2] > 0;
    }

    private double[] sums(String field) {
        return fields.getOrDefault(field, new double[3]);
    }
}
