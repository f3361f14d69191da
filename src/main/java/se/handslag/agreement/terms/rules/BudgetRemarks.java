package se.handslag.agreement.terms.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.handslag.agreement.terms.AgreementTerms;
import se.handslag.agreement.terms.Contribution;
import se.handslag.agreement.terms.Contribution.VolunteerHours;
import se.handslag.agreement.terms.DocumentKind;
import se.handslag.agreement.terms.Finding;
import se.handslag.agreement.terms.FindingKind;
import se.handslag.agreement.terms.MoneyTerm.BudgetTable;
import se.handslag.agreement.terms.MoneyTerm.BudgetTable.Row;
import se.handslag.agreement.terms.PartyTerm.Party;
import se.handslag.agreement.terms.PartyTerm.Sector;
import se.handslag.kernel.Citation;
import se.handslag.kernel.Message;

/** Remarks on the budgets of the parties, held against each other and against the term. */
final class BudgetRemarks {

    static final List<Rule> ALL = List.of(
            new SmallRule(FindingKind.SAME_MONEY_TWICE, BudgetRemarks::sameMoneyTwice),
            new SmallRule(FindingKind.BUDGET_YEAR_DIFFERS, BudgetRemarks::budgetYearDiffers),
            new SmallRule(FindingKind.NOTHING_FROM_CIVIL_PARTY, BudgetRemarks::nothingFromCivilParty));

    private BudgetRemarks() {}

    /** The public party's cash is a cost in the association's table too: who adds the tables counts it twice. */
    private static List<Finding> sameMoneyTwice(AgreementTerms terms) {
        Parties parties = Parties.of(terms);
        List<Finding> findings = new ArrayList<>();
        for (BudgetTable table : terms.all(BudgetTable.class)) {
            Optional<Party> payer = parties.named(table.party()).filter(party -> party.sector() == Sector.PUBLIC);
            if (payer.isPresent()) {
                for (Row cash : CashRows.of(payer.get(), table, terms)) {
                    spentIn(cash, table, terms).ifPresent(findings::add);
                }
            }
        }
        return findings;
    }

    private static Optional<Finding> spentIn(Row cash, BudgetTable payers, AgreementTerms terms) {
        return terms.all(BudgetTable.class).stream()
                .filter(table -> isOfAssociation(table, terms) && isOfOneYear(table, payers))
                .flatMap(table -> table.rows().stream()
                        .filter(row -> row.amount().abs().equals(cash.amount()))
                        .map(row -> sameMoney(cash, payers, row, table)))
                .findFirst();
    }

    private static Finding sameMoney(Row cash, BudgetTable payers, Row cost, BudgetTable receivers) {
        Message detail = Message.of(
                "finding.sameMoneyTwice.detail",
                cash.amount(),
                cash.label().strip(),
                String.valueOf(payers.party()),
                cost.label().strip(),
                String.valueOf(receivers.party()));
        return new Finding(FindingKind.SAME_MONEY_TWICE, detail, List.of(cash.citation(), cost.citation()), null);
    }

    private static boolean isOfAssociation(BudgetTable table, AgreementTerms terms) {
        boolean isPublic = Parties.of(terms)
                .sectorOf(table.party())
                .filter(Sector.PUBLIC::equals)
                .isPresent();
        return table.party() != null && !isPublic;
    }

    private static boolean isOfOneYear(BudgetTable one, BudgetTable other) {
        return one.year() == null || other.year() == null || Objects.equals(one.year(), other.year());
    }

    /** The years that have a budget are not the years of the term. */
    private static List<Finding> budgetYearDiffers(AgreementTerms terms) {
        Optional<Running> running = Running.of(terms);
        List<BudgetTable> tables = terms.all(BudgetTable.class).stream()
                .filter(table -> table.year() != null)
                .toList();
        if (running.isEmpty() || tables.isEmpty()) {
            return List.of();
        }
        Set<Integer> budgeted = tables.stream().map(BudgetTable::year).collect(Collectors.toCollection(TreeSet::new));
        Set<Integer> years = new TreeSet<>();
        for (int year = running.get().first().getYear();
                year <= running.get().last().getYear();
                year++) {
            years.add(year);
        }
        if (years.equals(budgeted)) {
            return List.of();
        }
        String written = budgeted.stream().map(String::valueOf).collect(Collectors.joining(", "));
        Message detail = Message.of(
                "finding.budgetYearDiffers.detail",
                written,
                running.get().first(),
                running.get().last());
        List<Citation> places = new ArrayList<>();
        tables.forEach(table -> places.add(table.source().citation()));
        places.add(running.get().citation());
        return List.of(new Finding(FindingKind.BUDGET_YEAR_DIFFERS, detail, places, null));
    }

    /** Both sides bring something: what the association brings has no value anywhere, so that nobody can show it. */
    private static List<Finding> nothingFromCivilParty(AgreementTerms terms) {
        Parties parties = Parties.of(terms);
        List<Party> civil = parties.in(Sector.CIVIL);
        boolean valued = terms.all(Contribution.class).stream().anyMatch(gift -> isValuedAndCivil(gift, parties))
                || terms.all(BudgetTable.class).stream()
                        .anyMatch(table ->
                                isOfAssociation(table, terms) && !table.rows().isEmpty());
        if (civil.isEmpty() || valued || terms.kind() == DocumentKind.AMENDMENT) {
            return List.of();
        }
        String names = civil.stream().map(Party::name).collect(Collectors.joining(", "));
        List<Citation> places = new ArrayList<>();
        for (Contribution gift : terms.all(Contribution.class)) {
            if (parties.sectorOf(gift.party()).filter(Sector.CIVIL::equals).isPresent()) {
                places.add(gift.source().citation());
            }
        }
        if (places.isEmpty()) {
            civil.forEach(party -> places.add(party.source().citation()));
        }
        Message detail = Message.of("finding.nothingFromCivilParty.detail", names);
        return List.of(new Finding(FindingKind.NOTHING_FROM_CIVIL_PARTY, detail, places, null));
    }

    /** A value in kind of which it is unsaid who brings it may be the association's. */
    private static boolean isValuedAndCivil(Contribution gift, Parties parties) {
        boolean unsaid = gift.party() == null && !(gift instanceof Contribution.Cash);
        boolean hours = gift instanceof VolunteerHours;
        boolean civil =
                parties.sectorOf(gift.party()).filter(Sector.CIVIL::equals).isPresent();
        return gift.value() != null && (unsaid || hours || civil);
    }
}
