package se.handslag.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.ToDoubleBiFunction;
import net.minidev.json.JSONArray;
import net.minidev.json.JSONObject;
import org.jspecify.annotations.Nullable;

/** How much of an object is right, from 0 to 1, and which object of a list answers to which. */
final class Credit {

    private Credit() {}

    static Map<String, Object> object(@Nullable Object value) {
        return value instanceof JSONObject object ? object : Map.of();
    }

    static List<Map<String, Object>> objects(@Nullable Object value) {
        return value instanceof JSONArray array
                ? array.stream()
                        .filter(JSONObject.class::isInstance)
                        .map(Credit::object)
                        .toList()
                : List.of();
    }

    static boolean isEmpty(@Nullable Object value) {
        return value == null
                || value.equals("")
                || (value instanceof JSONArray array && array.isEmpty())
                || (value instanceof JSONObject object && object.isEmpty());
    }

    private static boolean isNothing(@Nullable Object day) {
        return isEmpty(day) || Boolean.FALSE.equals(day);
    }

    static double equal(@Nullable Object one, @Nullable Object other) {
        return Alike.norm(one).equals(Alike.norm(other)) ? 1 : 0;
    }

    static ToDoubleBiFunction<Object, Object> when(BiPredicate<Object, Object> alike) {
        return (predicted, truth) -> alike.test(predicted, truth) ? 1 : 0;
    }

    /** The best pairs first, each value in one pair at most. */
    static List<Pair> pairs(
            List<Map<String, Object>> predicted,
            List<Map<String, Object>> truth,
            ToDoubleBiFunction<Map<String, Object>, Map<String, Object>> credit) {
        List<Pair> candidates = new ArrayList<>();
        for (Map<String, Object> p : predicted) {
            truth.forEach(t -> candidates.add(new Pair(p, t, credit.applyAsDouble(p, t))));
        }
        candidates.sort(Comparator.comparingDouble(pair -> -pair.credit()));
        List<Pair> pairs = new ArrayList<>();
        for (Pair candidate : candidates) {
            if (candidate.credit() > 0 && pairs.stream().noneMatch(candidate::sharesWith)) {
                pairs.add(candidate);
            }
        }
        return pairs;
    }

    static double sum(List<Pair> pairs) {
        return pairs.stream().mapToDouble(Pair::credit).sum();
    }

    static double party(Map<String, Object> p, Map<String, Object> t) {
        String number = Alike.digits(p.get("organisationNumber"));
        boolean sameName = Alike.sameName(p.get("name"), t.get("name"));
        if (!number.isEmpty() && number.equals(Alike.digits(t.get("organisationNumber")))) {
            return sameName ? 1 : 0.9;
        }
        String name = Alike.norm(t.get("name"));
        return !name.isEmpty() && name.equals(Alike.norm(p.get("name"))) ? 1 : sameName ? 0.95 : 0;
    }

    static double funding(Map<String, Object> p, Map<String, Object> t) {
        return Alike.sameAmount(p.get("amountSek"), t.get("amountSek"))
                ? 0.4
                        + (Alike.sameName(p.get("party"), t.get("party")) ? 0.2 : 0)
                        + 0.2 * equal(p.get("kind"), t.get("kind"))
                        + 0.2 * equal(p.get("per"), t.get("per"))
                : 0;
    }

    static double row(Map<String, Object> p, Map<String, Object> t) {
        return Alike.sameAmount(p.get("amountSek"), t.get("amountSek"))
                ? 0.6 + 0.4 * Alike.tokenF1(p.get("label"), t.get("label"))
                : 0;
    }

    static double table(Map<String, Object> p, Map<String, Object> t) {
        List<Map<String, Object>> predicted = objects(p.get("rows"));
        List<Map<String, Object>> truth = objects(t.get("rows"));
        int count = predicted.size() + truth.size();
        double rows = count == 0 ? 1 : 2 * sum(pairs(predicted, truth, Credit::row)) / count;
        Object total = p.get("statedTotalSek");
        Object trueTotal = t.get("statedTotalSek");
        boolean sameTotal = (total == null && trueTotal == null) || Alike.sameAmount(total, trueTotal);
        return rows == 0 ? 0 : 0.7 * rows + (sameTotal ? 0.3 : 0);
    }

    static double followUp(Map<String, Object> p, Map<String, Object> t) {
        if (equal(p.get("what"), t.get("what")) == 0) {
            return 0;
        }
        Double times = Alike.timesPerYear(t);
        double rhythm = Objects.equals(Alike.timesPerYear(p), times) ? 1 : 0;
        boolean noDay = isNothing(p.get("by")) && isNothing(t.get("by"));
        double by = noDay || Alike.nearDay(p.get("by"), t.get("by")) ? 1 : 0;
        return times == null && !isNothing(t.get("by"))
                ? 0.4 + 0.15 * rhythm + 0.45 * by
                : 0.4 + 0.45 * rhythm + 0.15 * by;
    }

    static double member(Map<String, Object> p, Map<String, Object> t) {
        return equal(p.get("name"), t.get("name")) == 0 ? 0 : Alike.sameName(p.get("party"), t.get("party")) ? 1 : 0.7;
    }

    record Pair(Map<String, Object> predicted, Map<String, Object> truth, double credit) {

        @SuppressWarnings("ReferenceEquality") // two equal rows are two rows
        boolean sharesWith(Pair other) {
            return predicted == other.predicted || truth == other.truth;
        }
    }
}
