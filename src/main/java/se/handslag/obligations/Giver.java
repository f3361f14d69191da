package se.handslag.obligations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.Contribution.Cash;
import se.handslag.agreement.terms.Contribution.Per;
import se.handslag.kernel.Money;

/**
 * A party that pays: one amount for every year or for the whole term, or one for each calendar year that the text names. What is said of
 * one year goes before what is said of every year, as where an amendment raises the sum for a year.
 *
 * @param cash at least one; more only where each has a year of its own, but for one at most that is for every year
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
        return cash.stream().anyMatch(this::isYearly);
    }

    /** Whether the sum comes back every year, whichever that is. */
    boolean isYearly(Cash sum) {
        return sum.per() == Per.YEAR && (sum.year() == null || !byYear());
    }

    /** What it gives for the instalment; empty where the text names years only, and this is none of them. */
    Optional<Cash> forYear(@Nullable Integer year) {
        if (!byYear()) {
            return Optional.of(cash.getFirst());
        }
        return cash.stream()
                .filter(each -> each.year() != null && each.year().equals(year))
                .findFirst()
                .or(() -> cash.stream().filter(each -> each.year() == null).findFirst());
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
            if (isOfOneParty(latest, sum) && known.cash().stream().allMatch(cash -> isOfAnotherYear(cash, sum))) {
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

    /** Each for a year of its own, or one of them for every year that no other names. */
    private static boolean isOfAnotherYear(Cash one, Cash other) {
        if (one.year() != null && other.year() != null) {
            return !one.year().equals(other.year());
        }
        boolean isOneForAllOthers = (one.year() == null) != (other.year() == null);
        return isOneForAllOthers && one.per() == Per.YEAR && other.per() == Per.YEAR;
    }

    /** Within a tenth of each other: one sum with a slip, rather than two. */
    private static boolean isNear(Money one, Money other) {
        return one.minus(other).abs().times(10).compareTo(one) <= 0;
    }
}
