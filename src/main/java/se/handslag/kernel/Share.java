package se.handslag.kernel;

import java.math.BigDecimal;

/**
 * A part of a whole, such as 60 per cent of a full-time post or an uplift of 2,5 per cent a year. It may exceed the whole
 * (one and a half posts are 150 per cent) but is never negative.
 *
 * @param basisPoints hundredths of a per cent, 0 or more
 */
public record Share(int basisPoints) {

    private static final int BASIS_POINTS_PER_PERCENT = 100;

    /** All of it. */
    public static final Share WHOLE = percent(100);

    public Share {
        if (basisPoints < 0) {
            throw new IllegalArgumentException("A share is not negative: " + basisPoints);
        }
    }

    /** The share that the text writes as so many per cent, exact to two decimals. */
    public static Share percent(BigDecimal percent) {
        return new Share(percent.movePointRight(2).intValueExact());
    }

    /** The share of so many whole per cent. */
    public static Share percent(int percent) {
        return new Share(Math.multiplyExact(percent, BASIS_POINTS_PER_PERCENT));
    }

    /** The per cent as a number without needless zeros: 60 or 2.5. */
    public BigDecimal inPercent() {
        BigDecimal percent = BigDecimal.valueOf(basisPoints, 2).stripTrailingZeros();
        return percent.scale() < 0 ? percent.setScale(0) : percent;
    }

    /** This share of the amount, rounded half up to the öre. */
    public Money of(Money whole) {
        return whole.times(BigDecimal.valueOf(basisPoints, 4));
    }
}
