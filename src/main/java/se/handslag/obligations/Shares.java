package se.handslag.obligations;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.handslag.agreement.terms.Contribution.Cash;
import se.handslag.agreement.terms.Contribution.Per;
import se.handslag.agreement.terms.MoneyTerm.Payment;
import se.handslag.kernel.DatePeriod;
import se.handslag.kernel.Money;

/**
 * How one giver's money falls on the instalments.
 *
 * @param all every instalment to the end of the term
 * @param endless whether one sum would be paid again and again with no end, so that nobody knows the share
 */
record Shares(Giver giver, Payment payment, List<Instalment> all, boolean endless) {

    private static final long MONTHS_OF_A_YEAR = 12;

    /**
     * What the giver pays on the instalment; empty where that cannot be told.
     *
     * @param index which of all it is, from 0; negative where it is none of them
     */
    Optional<Money> of(Instalment instalment, int index) {
        Money each = payment.split().each();
        Cash cash = giver.forYear(instalment.year()).orElseThrow();
        boolean isOfItsYearAlone = giver.byYear() && giver.isYearly() && cash.year() != null;
        if (each != null && isShareOf(each) && !isOfItsYearAlone) {
            return Optional.of(each);
        }
        if (giver.byYear() && cash.year() != null) {
            List<Instalment> ofYear = all.stream()
                    .filter(other ->
                            instalment.year() != null && instalment.year().equals(other.year()))
                    .toList();
            return nth(cash.amount().sharedOut(Math.max(1, ofYear.size())), ofYear.indexOf(instalment));
        }
        if (giver.isYearly(cash)) {
            int nth = (instalment.number() - 1) % instalment.perYear();
            return nth(cash.amount().sharedOut(instalment.perYear()), nth);
        }
        if (!payment.split().parts().isEmpty() && index >= 0) {
            return nth(parts(cash.amount()), index);
        }
        return endless ? Optional.empty() : nth(cash.amount().sharedOut(Math.max(1, all.size())), index);
    }

    private static Optional<Money> nth(List<Money> shares, int index) {
        return index < 0 || index >= shares.size() ? Optional.empty() : Optional.of(shares.get(index));
    }

    /** The last part is what is left, so that they add up. */
    private List<Money> parts(Money whole) {
        List<Money> shares = new ArrayList<>();
        Money left = whole;
        for (Payment.Part part : payment.split().parts()) {
            Money share = part.share().of(whole);
            shares.add(share);
            left = left.minus(share);
        }
        int last = shares.size() - 1;
        shares.set(last, shares.get(last).plus(left));
        return shares;
    }

    /** What is paid each time is this giver's, unless it is more than this giver gives. */
    private boolean isShareOf(Money each) {
        return giver.cash().stream().noneMatch(cash -> each.compareTo(cash.amount()) > 0);
    }

    /** What is to be known of the instalment's amount. */
    Set<Flag> flags(Instalment instalment) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        if (giver.disagrees() || !addsUp()) {
            flags.add(Flag.AMOUNTS_DISAGREE);
        }
        if (giver.isYearly() && !instalment.whole() && !isWholeYears()) {
            flags.add(Flag.PART_PERIOD);
        }
        return flags;
    }

    /** Whether what is paid each time gives the amount that is stated for the year or the whole. */
    private boolean addsUp() {
        Money each = payment.split().each();
        boolean known = !all.isEmpty() && all.getFirst().days() != null;
        if (each == null || !known || giver.byYear() || !isShareOf(each)) {
            return true;
        }
        Cash cash = giver.cash().getFirst();
        int times = cash.per() == Per.YEAR ? all.getFirst().perYear() : all.size();
        return each.times(times).equals(cash.amount()) || endless;
    }

    /** Whether there are as many instalments as the months that they pay for ask for. */
    private boolean isWholeYears() {
        long months = all.stream()
                .mapToLong(instalment -> MONTHS_OF_A_YEAR / instalment.perYear())
                .sum();
        DatePeriod first = all.isEmpty() ? null : all.getFirst().days();
        DatePeriod last = all.isEmpty() ? null : all.getLast().days();
        return first != null
                && last != null
                && ChronoUnit.MONTHS.between(
                                first.first(), last.last().orElseThrow().plusDays(1))
                        == months;
    }
}
