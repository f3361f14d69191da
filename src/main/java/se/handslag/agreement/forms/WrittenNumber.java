package se.handslag.agreement.forms;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.handslag.kernel.Currency;
import se.handslag.kernel.Money;
import se.handslag.kernel.Share;

/** Numbers as people write them: with blanks or full stops between the thousands, a comma (or a full stop) before decimals. */
final class WrittenNumber {

    /** A number that may have decimals, 0 to a milliard. */
    static final Written<BigDecimal> DECIMAL = new Decimal();

    static final Written<Share> PERCENT = new Percent();

    private static final Money MOST = Money.kronor(1_000_000_000_000L);
    private static final BigDecimal MILLIARD = BigDecimal.valueOf(1_000_000_000L);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int LONGEST = 40;

    /** Bounded as its input is short; three figures after a full stop are thousands, one or two are decimals. */
    private static final Pattern NUMBER = Pattern.compile("([-\u2212\u2013]?) ?"
            + "([0-9]{1,3}(?: [0-9]{3})+|[0-9]{1,3}(?:\\.[0-9]{3})+|[0-9]+)"
            + "(?:,([0-9]+)|\\.([0-9]{1,2}))?");

    private static final Pattern SUM = Pattern.compile("(?:sek|kr)? ?(.*?) ?(tkr|mnkr|mkr|sek|kr|kronor|:-|,-)?\\.?");

    private WrittenNumber() {}

    /** An amount in the currency, up to a billion (a million millions); less than nothing only where that is said. */
    static Written<Money> money(Currency currency, boolean mayBeNegative) {
        return new Sum(currency, mayBeNegative);
    }

    /** A whole number from the least to the most. */
    static Written<Integer> whole(int least, int most) {
        return new Whole(least, most);
    }

    /** The number that is written; null where it is none. */
    private static @Nullable BigDecimal number(String answer) {
        Matcher written = NUMBER.matcher(spaced(answer));
        if (answer.length() > LONGEST || !written.matches()) {
            return null;
        }
        String decimals = written.group(3) == null ? written.group(4) : written.group(3);
        String whole = written.group(2).replaceAll("[ .]", "");
        BigDecimal number = new BigDecimal(decimals == null ? whole : whole + "." + decimals);
        return written.group(1).isEmpty() ? number : number.negate();
    }

    /** In small letters, every blank an ordinary one. */
    private static String spaced(String answer) {
        return answer.replaceAll("[\\s\\p{Z}]", " ").toLowerCase(Locale.ROOT);
    }

    private static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.toPlainString().replace('.', ',');
    }

    private record Sum(Currency currency, boolean mayBeNegative) implements Written<Money> {

        @Override
        public FieldKind kind() {
            return FieldKind.MONEY;
        }

        @Override
        public String write(Money value) {
            BigDecimal units = value.inUnits();
            return (units.scale() == 0 ? units : units.setScale(2))
                    .toPlainString()
                    .replace('.', ',');
        }

        @Override
        public Read<Money> read(String answer) {
            Matcher sum = SUM.matcher(spaced(answer));
            BigDecimal number = answer.length() > LONGEST || !sum.matches() ? null : number(sum.group(1));
            if (number == null) {
                return Written.refused("agreement.form.problem.money");
            }
            if (number.signum() < 0 && !mayBeNegative) {
                return Written.refused("agreement.form.problem.negative");
            }
            BigDecimal ore = number.movePointRight(2 + zeros(sum.group(2)));
            // Even where they are noughts: whoever writes 933,000 hardly means 933.
            if (ore.scale() > 0) {
                return Written.refused("agreement.form.problem.money");
            }
            return ore.abs().compareTo(BigDecimal.valueOf(MOST.minor())) > 0
                    ? Written.refused("agreement.form.problem.tooMuchMoney", MOST)
                    : new Said<>(new Money(ore.longValueExact(), currency));
        }

        private static int zeros(@Nullable String unit) {
            return switch (unit) {
                case "tkr" -> 3;
                case "mnkr", "mkr" -> 6;
                case null, default -> 0;
            };
        }
    }

    private record Whole(int least, int most) implements Written<Integer> {

        @Override
        public FieldKind kind() {
            return FieldKind.NUMBER;
        }

        @Override
        public String write(Integer value) {
            return value.toString();
        }

        @Override
        public Read<Integer> read(String answer) {
            BigDecimal number = number(answer);
            boolean fits = number != null
                    && number.stripTrailingZeros().scale() <= 0
                    && number.compareTo(BigDecimal.valueOf(least)) >= 0
                    && number.compareTo(BigDecimal.valueOf(most)) <= 0;
            return fits && number != null
                    ? new Said<>(number.intValueExact())
                    : Written.refused("agreement.form.problem.whole", String.valueOf(least), String.valueOf(most));
        }
    }

    private record Decimal() implements Written<BigDecimal> {

        @Override
        public FieldKind kind() {
            return FieldKind.NUMBER;
        }

        @Override
        public String write(BigDecimal value) {
            return plain(value);
        }

        @Override
        public Read<BigDecimal> read(String answer) {
            BigDecimal number = number(answer);
            return number == null || number.signum() < 0 || number.compareTo(MILLIARD) > 0
                    ? Written.refused("agreement.form.problem.decimal")
                    : new Said<>(number);
        }
    }

    private record Percent() implements Written<Share> {

        private static final Pattern SIGN = Pattern.compile("[ \u00a0]*(%|(?i)procent|percent|per cent)$");

        @Override
        public FieldKind kind() {
            return FieldKind.PERCENT;
        }

        @Override
        public String write(Share value) {
            return plain(value.inPercent());
        }

        @Override
        public Read<Share> read(String answer) {
            BigDecimal percent = answer.length() > LONGEST
                    ? null
                    : number(SIGN.matcher(answer).replaceFirst(""));
            return percent == null
                            || percent.signum() < 0
                            || percent.compareTo(HUNDRED) > 0
                            || percent.stripTrailingZeros().scale() > 2
                    ? Written.refused("agreement.form.problem.percent")
                    : new Said<>(Share.percent(percent));
        }
    }
}
