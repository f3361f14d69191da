package se.handslag.agreement.terms.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.handslag.agreement.terms.AgreementTerms;
import se.handslag.agreement.terms.Contribution;
import se.handslag.agreement.terms.Contribution.Cash;
import se.handslag.agreement.terms.Contribution.Premises;
import se.handslag.agreement.terms.Finding;
import se.handslag.agreement.terms.FindingKind;
import se.handslag.agreement.terms.MoneyTerm.BudgetTable;
import se.handslag.agreement.terms.MoneyTerm.BudgetTable.Row;
import se.handslag.kernel.Citation;
import se.handslag.kernel.Message;
import se.handslag.kernel.Money;

/**
 * What the text says that a party brings against the row that a table has for that very party: its cash, or its premises.
 * Each must be told once in either place, the amounts must be near each other, and neither may stand in the other's place.
 */
final class RowsOfParties {

    private final AgreementTerms terms;
    private final List<BudgetTable> tables;

    RowsOfParties(AgreementTerms terms) {
        this.terms = terms;
        this.tables = AmountConflict.tablesOfTheSameTime(terms);
    }

    /** The contradictions that no other finding has told. */
    List<Finding> conflictsBeside(List<Finding> told) {
        List<Finding> findings = new ArrayList<>();
        for (Contribution gift : terms.all(Contribution.class)) {
            boolean compared = gift instanceof Cash || gift instanceof Premises;
            if (compared && gift.value() != null && gift.party() != null && !standsInATable(gift)) {
                conflict(gift, gift.party(), gift.value())
                        .filter(finding -> !isTold(finding, told) && !isTold(finding, findings))
                        .ifPresent(findings::add);
            }
        }
        return findings;
    }

    private Optional<Finding> conflict(Contribution gift, String party, Money amount) {
        List<Row> rows = rowsOf(gift, party);
        boolean once = amountsInText(gift, party) == 1
                && rows.stream().map(Row::amount).distinct().count() == 1;
        if (!once || isSomewhere(gift, amount)) {
            return Optional.empty();
        }
        Row row = rows.getFirst();
        return AmountConflict.isNear(amount, row.amount())
                ? Optional.of(finding(party, amount, gift, row))
                : Optional.empty();
    }

    private List<Row> rowsOf(Contribution gift, String party) {
        return rows().filter(row -> party.equals(row.giver()))
                .filter(row -> !row.amount().isNegative() && !row.amount().isZero())
                .filter(row -> gift instanceof Premises ? isOfPremises(row) : isOfCash(row))
                .toList();
    }

    private static boolean isOfPremises(Row row) {
        return Lexicon.says("row.premises", row.label());
    }

    private static boolean isOfCash(Row row) {
        return !Lexicon.says("row.inKind", row.label())
                && !Lexicon.says("row.premises", row.label())
                && !Lexicon.says("row.otherMoney", row.label());
    }

    private long amountsInText(Contribution gift, String party) {
        return terms.all(Contribution.class).stream()
                .filter(other -> other.getClass() == gift.getClass())
                .filter(other -> party.equals(other.party()) && other.value() != null)
                .map(Contribution::value)
                .distinct()
                .count();
    }

    /** Whether the text's amount stands in a table too, be it for the term or for a year. */
    private boolean isSomewhere(Contribution gift, Money amount) {
        Running running = Running.of(terms).orElse(null);
        Stream<Money> totals = tables.stream()
                .flatMap(table -> Optional.ofNullable(table.statedTotal()).stream())
                .map(total -> total.value());
        return Stream.concat(rows().map(row -> row.amount().abs()), totals)
                .anyMatch(elsewhere -> gift instanceof Cash cash
                        ? CashClaims.mayBe(cash, elsewhere, running)
                        : elsewhere.equals(amount));
    }

    private boolean standsInATable(Contribution gift) {
        Citation place = gift.source().citation();
        return rows().anyMatch(row -> overlap(row.citation(), place));
    }

    private Stream<Row> rows() {
        return tables.stream().flatMap(table -> table.rows().stream());
    }

    private static boolean isTold(Finding finding, List<Finding> told) {
        return told.stream()
                .flatMap(other -> other.places().stream())
                .anyMatch(place -> finding.places().stream().anyMatch(own -> overlap(own, place)));
    }

    private static boolean overlap(Citation one, Citation other) {
        return one.page() == other.page() && one.start() < other.end() && other.start() < one.end();
    }

    private static Finding finding(String party, Money amount, Contribution gift, Row row) {
        Message detail = Message.of(
                "finding.amountConflict.detail", party, amount, row.label().strip(), row.amount());
        return new Finding(
                FindingKind.AMOUNT_CONFLICT, detail, List.of(gift.source().citation(), row.citation()), null);
    }
}
