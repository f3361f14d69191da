package se.handslag.site.telling;

import java.util.List;
import java.util.Objects;
import se.handslag.agreement.terms.AgreementTerms;
import se.handslag.agreement.terms.Contribution;
import se.handslag.agreement.terms.Contribution.Per;
import se.handslag.agreement.terms.DurationTerm;
import se.handslag.agreement.terms.FindingKind;
import se.handslag.agreement.terms.MoneyTerm;
import se.handslag.agreement.terms.PartyTerm.Sector;
import se.handslag.agreement.terms.rules.Parties;
import se.handslag.kernel.Currency;
import se.handslag.kernel.DatePeriod;
import se.handslag.kernel.Money;
import se.handslag.reading.Reading;

/**
 * The parties' cash together, in kronor. What funders outside give counts only where no party gives cash.
 *
 * @param yearly what is given per year, nothing where nothing is
 * @param total what is given for the whole term and cannot be told per year
 * @param clear false where the document states one contribution with two amounts, so that nobody can tell
 */
public record CashTogether(Money yearly, Money total, boolean clear) {

    private static final int MONTHS_OF_A_YEAR = 12;

    /** What the terms that were read give. */
    public static CashTogether of(Reading reading) {
        CashTogether all = of(reading, reading.terms().all(Contribution.Cash.class));
        return all.yearly().isZero() && all.total().isZero()
                ? new CashTogether(all.yearly(), fromOutside(reading.terms()), all.clear())
                : all;
    }

    /** What the public parties alone give; a giver that cannot be told to be one of them does not count. */
    public static CashTogether ofPublicParties(Reading reading) {
        Parties parties = Parties.of(reading.terms());
        return of(
                reading,
                reading.terms().all(Contribution.Cash.class).stream()
                        .filter(cash -> parties.named(cash.party())
                                .filter(party -> party.sector() == Sector.PUBLIC)
                                .isPresent())
                        .toList());
    }

    private static CashTogether of(Reading reading, List<Contribution.Cash> all) {
        AgreementTerms terms = reading.terms();
        Money yearly = Money.kronor(0);
        Money total = Money.kronor(0);
        for (Contribution.Cash cash : all) {
            boolean kronor = cash.amount().currency() == Currency.SEK && !isOfAnotherYear(cash, all);
            boolean aYear = cash.per() == Per.YEAR || lastsAYear(terms);
            yearly = kronor && aYear ? yearly.plus(cash.amount()) : yearly;
            total = kronor && !aYear ? total.plus(cash.amount()) : total;
        }
        boolean clear = reading.findings().stream().noneMatch(finding -> finding.kind() == FindingKind.AMOUNT_CONFLICT);
        return new CashTogether(yearly, total, clear);
    }

    /**
     * Whether the text names an amount for each of several calendar years, and this is not the one that counts: the highest,
     * since the first and the last may be for parts of a year.
     */
    private static boolean isOfAnotherYear(Contribution.Cash cash, List<Contribution.Cash> all) {
        Integer mine = cash.year();
        if (mine == null || cash.per() != Per.YEAR) {
            return false;
        }
        for (Contribution.Cash other : all) {
            Integer year = other.year();
            boolean sameGiver = Objects.equals(other.party(), cash.party())
                    && other.amount().currency() == cash.amount().currency();
            if (year != null && !year.equals(mine) && other.per() == Per.YEAR && sameGiver) {
                int size = other.amount().compareTo(cash.amount());
                if (size > 0 || size == 0 && year < mine) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Money fromOutside(AgreementTerms terms) {
        Money total = Money.kronor(0);
        for (MoneyTerm.Funder funder : terms.all(MoneyTerm.Funder.class)) {
            Money amount = funder.amount();
            total = amount != null && amount.currency() == Currency.SEK ? total.plus(amount) : total;
        }
        return total;
    }

    private static boolean lastsAYear(AgreementTerms terms) {
        return terms.first(DurationTerm.Period.class)
                .flatMap(DurationTerm.Period::days)
                .flatMap(DatePeriod::wholeMonths)
                .map(months -> months == MONTHS_OF_A_YEAR)
                .orElse(false);
    }
}
