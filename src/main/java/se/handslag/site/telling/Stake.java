package se.handslag.site.telling;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import se.handslag.agreement.terms.Finding;
import se.handslag.kernel.Message;
import se.handslag.kernel.Money;

/** What it may cost that nobody noticed: the kronor between two sums that ought to be one, or how near the day is. */
public record Stake(LocalDate today) {

    private static final int DAYS_OF_A_YEAR = 365;
    private static final long KRONOR_A_DAY = 1000;

    /** In kronor; a day weighs as a thousand for each day that it is nearer than a year. */
    public long of(Finding finding, ReadDocument document) {
        return switch (finding.kind()) {
            case SUM_MISMATCH -> ofSum(finding.detail());
            case AMOUNT_CONFLICT, PRODUCT_MISMATCH -> difference(sums(finding.detail()));
            case SAME_MONEY_TWICE, SAME_MONEY_ELSEWHERE -> whole(sums(finding.detail()));
            case PERIOD_INVALID,
                    DEADLINE_AFTER_END,
                    NOTICE_TOO_LONG,
                    UNSIGNED,
                    EXTENSION_WITHOUT_DAY,
                    DECISION_BEFORE_LAST_FOLLOW_UP,
                    DECISION_IN_LAST_MONTH -> ofDay(document);
            case CONFLICT_OF_INTEREST,
                    INVALID_ORGANISATION_NUMBER,
                    BUDGET_YEAR_DIFFERS,
                    POST_WITHOUT_VALUE,
                    PRICE_PER_UNIT,
                    UNCLEAR_PRODUCT,
                    PARTY_SPELT_DIFFERENTLY,
                    REPLACED_LAW,
                    GOAL_WITHOUT_MEASURE,
                    PAYMENT_NOT_REGULATED,
                    COSTS_BEFORE_AGREEMENT,
                    UNCLEAR_SEATS,
                    NOTHING_FROM_CIVIL_PARTY,
                    SITS_AND_SIGNS,
                    FOREIGN_WORDS,
                    HEADING_MISSING,
                    SECRECY_ACT_ON_ASSOCIATION,
                    SAME_PERSON_ELSEWHERE -> 0;
        };
    }

    private long ofDay(ReadDocument document) {
        return document.nextVital(today)
                .map(day -> KRONOR_A_DAY * Math.max(0, DAYS_OF_A_YEAR - ChronoUnit.DAYS.between(today, day)))
                .orElse(0L);
    }

    /** The calculation gives its sum and the stated one in the table's own figures, whichever party it is of. */
    private static long ofSum(Message detail) {
        List<Object> said = detail.arguments();
        if (said.size() == 2 && said.getLast() instanceof Message calculation) {
            return ofSum(calculation);
        }
        if (said.size() < 4 || !(said.get(2) instanceof Message unit)) {
            return difference(sums(detail));
        }
        BigDecimal difference =
                number(said.get(1)).subtract(number(said.get(3))).abs();
        int zeros = unit.key().endsWith("MILLIONS") ? 6 : unit.key().endsWith("THOUSANDS") ? 3 : 0;
        return difference.movePointRight(zeros).longValue();
    }

    private static BigDecimal number(Object written) {
        return switch (written) {
            case Long whole -> BigDecimal.valueOf(whole);
            case Message decimal
            when decimal.arguments().size() == 2 ->
                new BigDecimal(decimal.arguments().getFirst() + "."
                        + decimal.arguments().getLast());
            case Message negative
            when negative.arguments().size() == 1 ->
                number(negative.arguments().getFirst()).negate();
            default -> BigDecimal.ZERO;
        };
    }

    private static long whole(List<Money> sums) {
        return sums.isEmpty() ? 0 : kronor(sums.getFirst());
    }

    /** Between the last two, which are what is and what ought to be. */
    private static long difference(List<Money> sums) {
        if (sums.size() < 2) {
            return 0;
        }
        Money stated = sums.getLast();
        Money right = sums.get(sums.size() - 2);
        return stated.currency() == right.currency()
                ? kronor(stated.minus(right).abs())
                : 0;
    }

    private static long kronor(Money money) {
        return money.inUnits().longValue();
    }

    private static List<Money> sums(Message message) {
        List<Money> sums = new ArrayList<>();
        for (Object argument : message.arguments()) {
            if (argument instanceof Money money) {
                sums.add(money);
            } else if (argument instanceof Message inner) {
                sums.addAll(sums(inner));
            }
        }
        return sums;
    }
}
