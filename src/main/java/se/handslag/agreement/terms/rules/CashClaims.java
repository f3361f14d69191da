package se.handslag.agreement.terms.rules;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.AgreementTerms;
import se.handslag.agreement.terms.Contribution.Cash;
import se.handslag.agreement.terms.Contribution.Per;
import se.handslag.agreement.terms.MoneyTerm.Indexation;
import se.handslag.agreement.terms.PartyTerm.Party;
import se.handslag.agreement.terms.PartyTerm.Sector;
import se.handslag.agreement.terms.Source.Precision;
import se.handslag.kernel.Money;

/**
 * The cash that one public body brings, as the running text states it.
 *
 * @param body the party, for all boards of one municipality together
 * @param stated the amounts, in the order of the text; at least one
 */
record CashClaims(Party body, List<Cash> stated) {

    private static final BigDecimal MONTHS_A_YEAR = BigDecimal.valueOf(12);
    private static final BigDecimal ABOUT = new BigDecimal("0.05");

    /** The claims of every public body in the document. */
    static List<CashClaims> in(AgreementTerms terms) {
        Parties parties = Parties.of(terms);
        List<CashClaims> claims = new ArrayList<>();
        for (Cash cash : terms.all(Cash.class)) {
            payer(cash, parties).ifPresent(party -> note(claims, party, cash));
        }
        return claims;
    }

    /** The amounts, each once. */
    List<Cash> distinct() {
        List<Cash> distinct = new ArrayList<>();
        for (Cash cash : stated) {
            boolean known = distinct.stream()
                    .anyMatch(
                            other -> other.per() == cash.per() && other.amount().equals(cash.amount()));
            if (!known) {
                distinct.add(cash);
            }
        }
        return distinct;
    }

    /**
     * What the claim may be elsewhere without being another amount: for a year, for the whole term, or for the months of
     * the term.
     */
    static boolean mayBe(Cash cash, Money elsewhere, @Nullable Running running) {
        List<BigDecimal> same = new ArrayList<>(List.of(BigDecimal.ONE));
        if (running != null) {
            BigDecimal years = BigDecimal.valueOf(running.begunMonths()).divide(MONTHS_A_YEAR, MathContext.DECIMAL64);
            same.add(cash.per() == Per.YEAR ? years : BigDecimal.ONE.divide(years, MathContext.DECIMAL64));
            for (BigDecimal part : running.sharesOfYears()) {
                same.add(cash.per() == Per.YEAR ? part : part.divide(years, MathContext.DECIMAL64));
            }
        }
        return same.stream().anyMatch(times -> isClose(cash, cash.amount().times(times), elsewhere));
    }

    /** Whether amounts follow prices, so that another year's amount is another amount. */
    static boolean areIndexed(AgreementTerms terms) {
        return terms.first(Indexation.class).isPresent();
    }

    private static boolean isClose(Cash cash, Money expected, Money elsewhere) {
        BigDecimal tolerance = cash.source().precision() == Precision.ABOUT
                ? expected.abs().inUnits().multiply(ABOUT)
                : BigDecimal.ONE;
        return expected.minus(elsewhere).abs().inUnits().compareTo(tolerance) <= 0;
    }

    private static Optional<Party> payer(Cash cash, Parties parties) {
        List<Party> ofThePublic = parties.in(Sector.PUBLIC);
        if (cash.party() == null) {
            return ofThePublic.size() == 1 ? Optional.of(ofThePublic.getFirst()) : Optional.empty();
        }
        Optional<Party> named = parties.named(cash.party());
        // "Björkviks kommun" is named where its boards are the parties: any of them stands for the body.
        return (named.isPresent() ? named : ofTheBody(cash.party(), ofThePublic))
                .filter(party -> party.sector() == Sector.PUBLIC);
    }

    private static Optional<Party> ofTheBody(String name, List<Party> boards) {
        var words = Names.wordsOf(name);
        return boards.stream()
                .filter(board -> !words.isEmpty() && Names.wordsOf(board.name()).containsAll(words))
                .findFirst();
    }

    private static void note(List<CashClaims> claims, Party party, Cash cash) {
        for (CashClaims known : claims) {
            if (Parties.areOneBody(known.body(), party)) {
                known.stated().add(cash);
                return;
            }
        }
        claims.add(new CashClaims(party, new ArrayList<>(List.of(cash))));
    }
}
