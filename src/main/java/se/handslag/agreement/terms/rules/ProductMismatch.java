package se.handslag.agreement.terms.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.handslag.agreement.terms.AgreementTerms;
import se.handslag.agreement.terms.Contribution.VolunteerHours;
import se.handslag.agreement.terms.Finding;
import se.handslag.agreement.terms.Finding.Proposal;
import se.handslag.agreement.terms.FindingKind;
import se.handslag.agreement.terms.MoneyTerm.Product;
import se.handslag.agreement.terms.MoneyTerm.Product.Factor;
import se.handslag.agreement.terms.Source.Precision;
import se.handslag.kernel.Citation;
import se.handslag.kernel.Message;
import se.handslag.kernel.Money;

/**
 * Quantity times price, hours times rate and weeks times hours give what stands. Arithmetic. A product of which it is
 * unsaid what it counts cannot be proved wrong, and a result that only carries an earlier slip along is no second one.
 */
final class ProductMismatch implements Rule {

    /** "About 18 000 hours" may be a tenth more or less. */
    private static final BigDecimal ABOUT = new BigDecimal("0.1");

    private static final BigDecimal HALF_A_THOUSAND = BigDecimal.valueOf(500);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    @Override
    public FindingKind kind() {
        return FindingKind.PRODUCT_MISMATCH;
    }

    @Override
    public List<Finding> check(AgreementTerms terms) {
        List<Calculation> clear = terms.all(Product.class).stream()
                .filter(Product::clear)
                .map(Calculation::new)
                .toList();
        List<Finding> findings = new ArrayList<>();
        for (Calculation calculation : clear) {
            if (!calculation.holds() && !carriesAnEarlierSlip(calculation, clear)) {
                findings.add(finding(calculation, clear, terms));
            }
        }
        for (VolunteerHours hours : terms.all(VolunteerHours.class)) {
            if (clear.stream().noneMatch(calculation -> isAbout(calculation.product(), hours))) {
                checked(hours).ifPresent(findings::add);
            }
        }
        return findings;
    }

    private Finding finding(Calculation calculation, List<Calculation> all, AgreementTerms terms) {
        Factor stated = calculation.product().stated();
        Message detail = all.stream()
                .filter(later -> isRightedBy(calculation, later))
                .findFirst()
                .map(later -> Message.of(
                        "finding.productMismatch.rightsLater",
                        calculation.written(),
                        calculation.stated(),
                        later.stated()))
                .orElseGet(() ->
                        Message.of("finding.productMismatch.detail", calculation.written(), calculation.stated()));
        Citation whole = calculation.product().source().citation();
        if (SumMismatch.isReckonedWith(stated.citation(), terms)) {
            // Another number in a row would only move the error to the total below it.
            Message inSum = Message.of("finding.productMismatch.inSum", detail);
            return new Finding(kind(), inSum, List.of(stated.citation(), whole), null);
        }
        Optional<Proposal> proposal = Written.withNumber(
                        stated.citation().words(), calculation.resultAsStated(), terms.language())
                .map(words -> new Proposal(stated.citation(), words));
        return new Finding(
                kind(), detail, List.of(stated.citation(), whole), proposal.isPresent() ? proposal.get() : null);
    }

    private static boolean carriesAnEarlierSlip(Calculation calculation, List<Calculation> all) {
        return all.stream().anyMatch(earlier -> isRightedBy(earlier, calculation));
    }

    /** Whether the later product takes up the earlier one's wrong result, and would hold with the right one. */
    private static boolean isRightedBy(Calculation earlier, Calculation later) {
        Factor result = earlier.product().stated();
        return !earlier.holds()
                && !earlier.equals(later)
                && later.product().factors().stream()
                        .filter(factor -> isSame(factor, result))
                        .anyMatch(factor -> later.isStated(later.resultWith(factor, earlier.result())));
    }

    private static boolean isSame(Factor factor, Factor result) {
        return factor.number().compareTo(result.number()) == 0 && factor.unit().equalsIgnoreCase(result.unit());
    }

    /** Whether the hours stand in the product's own words, so that one slip is not told twice. */
    private static boolean isAbout(Product product, VolunteerHours hours) {
        Citation one = product.source().citation();
        Citation other = hours.source().citation();
        return one.page() == other.page() && one.start() < other.end() && other.start() < one.end();
    }

    private Optional<Finding> checked(VolunteerHours volunteers) {
        BigDecimal hours = volunteers.hours();
        Money rate = volunteers.rate();
        Money value = volunteers.value();
        if (hours == null || rate == null || value == null) {
            return Optional.empty();
        }
        Money worth = rate.times(hours);
        BigDecimal difference = worth.minus(value).abs().inUnits();
        if (difference.compareTo(roundingOf(volunteers, worth, value)) <= 0) {
            return Optional.empty();
        }
        Message detail = Message.of("finding.productMismatch.hours", Written.number(hours), rate, worth, value);
        return Optional.of(
                new Finding(kind(), detail, List.of(volunteers.source().citation()), null));
    }

    private static BigDecimal roundingOf(VolunteerHours volunteers, Money worth, Money value) {
        if (volunteers.source().precision() == Precision.ABOUT) {
            return worth.inUnits().multiply(ABOUT);
        }
        boolean inThousands = value.minor() % Money.kronor(1_000).minor() == 0;
        return inThousands ? HALF_A_THOUSAND : HALF;
    }
}
