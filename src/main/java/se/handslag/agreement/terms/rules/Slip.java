package se.handslag.agreement.terms.rules;

import se.handslag.kernel.Money;

/**
 * A slip of the pen in a sum: one figure wrong, or two beside each other changed places. Two sums that differ otherwise are
 * rather two sums.
 */
final class Slip {

    /** Of fewer figures before the noughts a single other one proves nothing: 250 000 and 270 000 are two gifts. */
    private static final int FEWEST_FIGURES = 3;

    private Slip() {}

    /** Whether the one sum is the other but for a slip. */
    static boolean isBetween(Money one, Money other) {
        String a = figures(one);
        String b = figures(other);
        if (a.length() != b.length()) {
            return false;
        }
        int first = firstDifference(a, b, 0);
        int second = first < 0 ? -1 : firstDifference(a, b, first + 1);
        if (first < 0 || second >= 0 && firstDifference(a, b, second + 1) >= 0) {
            return false;
        }
        boolean changedPlaces =
                second == first + 1 && a.charAt(first) == b.charAt(second) && a.charAt(second) == b.charAt(first);
        return changedPlaces || second < 0 && Math.max(told(a), told(b)) >= FEWEST_FIGURES;
    }

    private static String figures(Money money) {
        return money.inUnits().stripTrailingZeros().toPlainString();
    }

    private static int firstDifference(String a, String b, int from) {
        for (int i = from; i < a.length(); i++) {
            if (a.charAt(i) != b.charAt(i)) {
                return i;
            }
        }
        return -1;
    }

    /** How many figures stand before the noughts at the end. */
    private static int told(String figures) {
        int end = figures.length();
        while (end > 0 && figures.charAt(end - 1) == '0') {
            end--;
        }
        return end;
    }
}
