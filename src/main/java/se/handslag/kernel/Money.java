package se.handslag.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * An amount of money, exact to the öre (or cent). It may be negative: budgets write costs with a minus sign. An unknown
 * amount is absent, never zero.
 *
 * @param minor the amount in hundredths of the currency's unit, that is in öre for kronor
 * @param currency what the hundredths are hundredths of
 */
public record Money(long minor, Currency currency) implements Comparable<Money> {

    private static final int MINOR_PER_UNIT = 100;

    /** So many whole kronor; arithmetic overflow is a bug and throws {@link ArithmeticException}. */
    public static Money kronor(long kronor) {
        return new Money(Math.multiplyExact(kronor, MINOR_PER_UNIT), Currency.SEK);
    }

    /** So many öre. */
    public static Money ore(long ore) {
        return new Money(ore, Currency.SEK);
    }

    /** The kronor nearest to the number given, rounded half up to the öre: what stands in a text as "1,35 mnkr". */
    public static Money kronor(BigDecimal kronor) {
        return new Money(
                kronor.movePointRight(2).setScale(0, RoundingMode.HALF_UP).longValueExact(), Currency.SEK);
    }

    /** The two amounts together; both must be of one currency. */
    public Money plus(Money other) {
        requireSameCurrency(other);
        return new Money(Math.addExact(minor, other.minor), currency);
    }

    /** This amount less the other; both must be of one currency. */
    public Money minus(Money other) {
        requireSameCurrency(other);
        return new Money(Math.subtractExact(minor, other.minor), currency);
    }

    /** This amount so many times over. */
    public Money times(long times) {
        return new Money(Math.multiplyExact(minor, times), currency);
    }

    /** This amount so many times over, rounded half up to the öre. */
    public Money times(BigDecimal times) {
        return new Money(
                BigDecimal.valueOf(minor)
                        .multiply(times)
                        .setScale(0, RoundingMode.HALF_UP)
                        .longValueExact(),
                currency);
    }

    /** The amount without its sign. */
    public Money abs() {
        return minor < 0 ? new Money(Math.negateExact(minor), currency) : this;
    }

    /** Whether it is less than nothing. */
    public boolean isNegative() {
        return minor < 0;
    }

    /** Whether it is nothing at all. */
    public boolean isZero() {
        return minor == 0;
    }

    /**
     * Shares the amount out in so many parts (1 or more) that differ by at most one öre and always add up to the whole.
     * The first parts take the odd öre.
     */
    public List<Money> sharedOut(int parts) {
        if (parts < 1) {
            throw new IllegalArgumentException("An amount is shared out in one part or more, not " + parts);
        }
        long each = Math.floorDiv(minor, (long) parts);
        long odd = Math.floorMod(minor, (long) parts);
        List<Money> shares = new ArrayList<>(parts);
        for (int part = 0; part < parts; part++) {
            shares.add(new Money(part < odd ? each + 1 : each, currency));
        }
        return List.copyOf(shares);
    }

    /** The amount in whole units of the currency, with as many decimals as it has (none, or up to two). */
    public BigDecimal inUnits() {
        BigDecimal units = BigDecimal.valueOf(minor, 2).stripTrailingZeros();
        return units.scale() < 0 ? units.setScale(0) : units;
    }

    /** Orders by size; both must be of one currency. */
    @Override
    public int compareTo(Money other) {
        requireSameCurrency(other);
        return Long.compare(minor, other.minor);
    }

    private void requireSameCurrency(Money other) {
        if (currency != other.currency) {
            throw new IllegalArgumentException("Cannot reckon " + currency + " with " + other.currency);
        }
    }

    /** For logs and test output: the plain number and the currency, "933000 SEK". */
    @Override
    public String toString() {
        return inUnits().toPlainString() + " " + currency;
    }
}
