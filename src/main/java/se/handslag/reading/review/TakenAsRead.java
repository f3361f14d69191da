package se.handslag.reading.review;

import java.util.List;
import java.util.stream.Stream;

/** What is said of many open values at once, when each of them is taken as it was read. */
public final class TakenAsRead {

    private TakenAsRead() {}

    /** Of every open value of the matter; of a silent one, that it is not stated. */
    public static List<Judging> of(Review review, Matter matter) {
        return all(review, matter).toList();
    }

    /** Of every open value that no error or warning is about. */
    public static List<Judging> withoutRemarks(Review review) {
        return review.withoutRemarks().stream().map(Judging::accepting).toList();
    }

    /** Of all that is open, the silence of matters included. */
    public static List<Judging> of(Review review) {
        return Stream.concat(
                        Stream.of(Matter.values()).flatMap(matter -> all(review, matter)), accepting(review.rest()))
                .toList();
    }

    private static Stream<Judging> all(Review review, Matter matter) {
        return review.isSilent(matter) && !review.isDone(matter)
                ? Stream.of(Judging.silence(review, matter))
                : accepting(review.values(matter));
    }

    private static Stream<Judging> accepting(List<ReviewedValue> values) {
        return values.stream().filter(ReviewedValue::isOpen).map(Judging::accepting);
    }
}
