package se.handslag.site.telling;

import se.handslag.agreement.terms.AgreementTerms;
import se.handslag.agreement.terms.Contribution;
import se.handslag.agreement.terms.Contribution.Per;
import se.handslag.agreement.terms.DurationTerm;
import se.handslag.agreement.terms.FindingKind;
import se.handslag.agreement.terms.MoneyTerm;
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
        AgreementTerms terms = reading.terms();
        Money yearly = Money.kronor(0);
        Money total = Money.kronor(0);
        for (Contribution.Cash cash : terms.all(Contribution.Cash.class)) {
            boolean kronor = cash.amount().currency() == Currency.SEK;
            boolean aYear = cash.per() == Per.YEAR || lastsAYear(terms);
            yearly = kronor && aYear ? yearly.plus(cash.amount()) : yearly;
            total = kronor && !aYear ? total.plus(cash.amount()) : total;
        }
        boolean clear = reading.findings().stream().noneMatch(finding -> finding.kind() == FindingKind.AMOUNT_CONFLICT);
        return new CashTogether(yearly, yearly.isZero() && total.isZero() ? fromOutside(terms) : total, clear);
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
