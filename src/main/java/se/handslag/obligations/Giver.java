package se.handslag.obligations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.Contribution.Cash;
import se.handslag.agreement.terms.Contribution.Per;
import se.handslag.kernel.Money;

/**
 * A party that pays: one amount for every year or for the whole term, or one for each calendar year that the text names.
 *
 * @param cash at least one; more only where each has a year of its own
 * @param disagrees whether the text gives another amount for the same
 */
record Giver(List<Cash> cash, boolean disagrees) {

    Giver {
        cash = List.copyOf(cash);
    }

    @Nullable
    String party() {
        return cash.getFirst().party();
    }

    boolean byYear() {
        return cash.size() > 1;
    }

    boolean isYearly() {
        return !byYear() && cash.getFirst().per() == Per.YEAR;
    }

    /** What it gives for the instalment; empty where the text names years and this is none of them. */
    Optional<Cash> forYear(@Nullable Integer year) {
        if (!byYear()) {
            return Optional.of(cash.getFirst());
        }
        return cash.stream()
                .filter(each -> each.year() != null && each.year().equals(year))
                .findFirst();
    }

    /**
     * Those who give by these sums: one said twice counts once, what is paid each time is no gift beside the whole, and of two
     * that are near each other the later stands for both.
     *
     * @param each what is paid each time; null where not said
     */
    static List<Giver> of(List<Cash> sums, @Nullable Money each) {
        List<Giver> givers = new ArrayList<>();
        for (Cash sum : sums) {
            boolean instalment = sum.amount().equals(each)
                    && sums.stream().anyMatch(other -> isOfOneParty(other, sum) && !other.equals(sum));
            if (!instalment) {
                add(givers, sum);
            }
        }
        return givers;
    }

    private static void add(List<Giver> givers, Cash sum) {
        for (int i = 0; i < givers.size(); i++) {
            Giver known = givers.get(i);
            Cash latest = known.cash().getLast();
            if (known.cash().stream().anyMatch(cash -> isSame(cash, sum))) {
                return;
            }
            if (isOfOneParty(latest, sum) && isOfAnotherYear(known, sum)) {
                List<Cash> both = new ArrayList<>(known.cash());
                both.add(sum);
                givers.set(i, new Giver(both, known.disagrees()));
                return;
            }
            if (isOfOneParty(latest, sum) && latest.per() == sum.per() && isNear(latest.amount(), sum.amount())) {
                givers.set(i, new Giver(List.of(sum), true));
                return;
            }
        }
        givers.add(new Giver(List.of(sum), false));
    }

    private static boolean isSame(Cash one, Cash other) {
        boolean sameYear =
                one.year() == null || other.year() == null || one.year().equals(other.year());
        return isOfOneParty(one, other) && one.amount().equals(other.amount()) && sameYear;
    }

    private static boolean isOfOneParty(Cash one, Cash other) {
        return one.party() == null || other.party() == null || one.party().equals(other.party());
    }

    private static boolean isOfAnotherYear(Giver known, Cash sum) {
        return sum.year() != null
                && known.cash().stream()
                        .allMatch(cash -> cash.year() != null && !cash.year().equals(sum.year()));
    }

    /** Within a tenth of each other: one sum with a slip, rather than two. */
    private static boolean isNear(Money one, Money other) {
        return one.minus(other).abs().times(10).compareTo(one) <= 0;
    }
}
