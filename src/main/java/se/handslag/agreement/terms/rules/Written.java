package se.handslag.agreement.terms.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.handslag.agreement.terms.MoneyTerm.BudgetTable.Unit;
import se.handslag.kernel.Language;
import se.handslag.kernel.Message;
import se.handslag.kernel.Money;

/** Numbers as messages show them, and as a document writes them. */
final class Written {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final Pattern NUMBER = Pattern.compile(
            "\\d{1,3}(?<group>[ \\u00a0\\u202f.])\\d{3}(?:\\k<group>\\d{3})*(?:,\\d+)?|\\d+(?:[.,]\\d+)?");

    private Written() {}

    /** The number as an argument of a message, to be grouped and pointed as its language does. */
    static Object number(BigDecimal number) {
        BigDecimal plain = plain(number);
        if (plain.scale() == 0) {
            return plain.longValueExact();
        }
        if (plain.signum() < 0) {
            return Message.of("number.negative", number(plain.negate()));
        }
        String written = plain.toPlainString();
        int point = written.indexOf('.');
        return Message.of("number.decimal", Long.parseLong(written, 0, point, 10), written.substring(point + 1));
    }

    /** A quantity and what it counts. */
    static Message quantity(BigDecimal number, String unit) {
        return unit.isBlank()
                ? Message.of("number.plain", number(number))
                : Message.of("number.counted", number(number), unit.strip());
    }

    static Message unit(Unit unit) {
        return Message.of("unit." + unit.name());
    }

    /** How many kronor one in a table's figures is. */
    static BigDecimal kronorIn(Unit unit) {
        return switch (unit) {
            case KRONOR -> BigDecimal.ONE;
            case THOUSANDS -> THOUSAND;
            case MILLIONS -> MILLION;
        };
    }

    /** The amount counted in a table's figures. */
    static BigDecimal in(Unit unit, Money amount) {
        return plain(amount.inUnits().divide(kronorIn(unit)));
    }

    /** The words with their only number replaced by another in the same style; empty where they hold none or several. */
    static Optional<String> withNumber(String words, BigDecimal becomes, Language language) {
        Matcher number = NUMBER.matcher(words);
        if (!number.find()) {
            return Optional.empty();
        }
        int start = number.start();
        int end = number.end();
        String group = number.group("group");
        if (number.find()) {
            return Optional.empty();
        }
        String styled = styled(plain(becomes.abs()), group == null ? "" : group, language);
        return Optional.of(words.substring(0, start) + styled + words.substring(end));
    }

    /**
     * The words of an amount with the amount changed: "995" stays in thousands where it meant 995 000 kr. Empty where the
     * words do not show how the amount is written.
     */
    static Optional<String> withAmount(String words, Money was, Money becomes, Language language) {
        Matcher number = NUMBER.matcher(words);
        if (!number.find() || was.isZero()) {
            return Optional.empty();
        }
        BigDecimal stated = parsed(number.group());
        for (BigDecimal scale : List.of(BigDecimal.ONE, THOUSAND, MILLION)) {
            if (stated.multiply(scale).compareTo(was.inUnits().abs()) == 0) {
                return withNumber(words, becomes.inUnits().divide(scale), language);
            }
        }
        return Optional.empty();
    }

    /** Without needless zeros, and never in powers of ten. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    private static BigDecimal parsed(String written) {
        return new BigDecimal(written.replaceAll("[ \\u00a0\\u202f]", "")
                .replaceAll("\\.(?=\\d{3}(\\D|$))", "")
                .replace(',', '.'));
    }

    private static String styled(BigDecimal number, String group, Language language) {
        String written = number.toPlainString();
        int point = written.indexOf('.');
        StringBuilder whole = new StringBuilder(point < 0 ? written : written.substring(0, point));
        if (!group.isEmpty()) {
            for (int i = whole.length() - 3; i > 0; i -= 3) {
                whole.insert(i, group);
            }
        }
        String decimals = point < 0 ? "" : (language == Language.SWEDISH ? "," : ".") + written.substring(point + 1);
        return whole + decimals;
    }
}
