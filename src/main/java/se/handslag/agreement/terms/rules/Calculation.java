package se.handslag.agreement.terms.rules;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import se.handslag.agreement.terms.MoneyTerm.Product;
import se.handslag.agreement.terms.MoneyTerm.Product.Factor;
import se.handslag.kernel.Message;

/**
 * A product that the text writes out, worked out anew. "tkr", "mnkr" and "%" are given their weight, so that 3 posts of
 * 196 tkr at 10 % are 58,8 tkr.
 */
record Calculation(Product product) {

    /** Its true result, in the unit of the stated one. */
    BigDecimal result() {
        return result(product.factors());
    }

    /** Its result were the given factor another number. */
    BigDecimal resultWith(Factor factor, BigDecimal number) {
        List<Factor> factors = new ArrayList<>(product.factors());
        factors.set(factors.indexOf(factor), new Factor(number, factor.unit(), factor.citation()));
        return result(factors);
    }

    /** Whether the text's result is the true one, but for its rounding. */
    boolean holds() {
        return isStated(result());
    }

    boolean isStated(BigDecimal result) {
        BigDecimal stated = product.stated().number().abs();
        if (isClose(result, stated)) {
            return true;
        }
        boolean unitUnsaid = product.stated().unit().isBlank();
        return unitUnsaid && isClose(result.movePointLeft(3), stated);
    }

    /** The true result as closely as the text states its own. */
    BigDecimal resultAsStated() {
        BigDecimal step = product.about().multiply(BigDecimal.TWO);
        return step.signum() == 0
                ? result()
                : Written.plain(result().divide(step, 0, RoundingMode.HALF_UP).multiply(step));
    }

    /** "44 v × 40 tim = 1 760 tim". */
    Message written() {
        Message product = quantity(this.product.factors().getFirst());
        for (Factor factor :
                this.product.factors().subList(1, this.product.factors().size())) {
            product = Message.of("calculation.times", product, quantity(factor));
        }
        return Message.of(
                "calculation.equals",
                product,
                Written.quantity(result(), this.product.stated().unit()));
    }

    Message stated() {
        return Written.quantity(
                product.stated().number().abs(), product.stated().unit());
    }

    private BigDecimal result(List<Factor> factors) {
        BigDecimal result = BigDecimal.ONE;
        for (Factor factor : factors) {
            result = result.multiply(factor.number().abs()).multiply(weightOf(factor.unit()));
        }
        return Written.plain(result.divide(weightOf(product.stated().unit()), MathContext.DECIMAL64));
    }

    private boolean isClose(BigDecimal result, BigDecimal stated) {
        return result.subtract(stated).abs().compareTo(product.about()) <= 0;
    }

    private static Message quantity(Factor factor) {
        return Written.quantity(factor.number().abs(), factor.unit());
    }

    private static BigDecimal weightOf(String unit) {
        if (Lexicon.says("unit.percent", unit)) {
            return new BigDecimal("0.01");
        }
        if (Lexicon.says("unit.thousands", unit)) {
            return BigDecimal.valueOf(1_000);
        }
        return Lexicon.says("unit.millions", unit) ? BigDecimal.valueOf(1_000_000) : BigDecimal.ONE;
    }
}
