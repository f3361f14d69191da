package se.handslag.agreement.terms.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.handslag.agreement.terms.AgreementTerms;
import se.handslag.agreement.terms.MoneyTerm.BudgetTable;
import se.handslag.agreement.terms.MoneyTerm.BudgetTable.Row;
import se.handslag.agreement.terms.PartyTerm.Party;
import se.handslag.agreement.terms.PartyTerm.Sector;

/**
 * The rows of budget tables that are a public body's cash: its support as income in anybody's table, or as a grant in its
 * own. A row is taken only where its label leaves no doubt.
 */
final class CashRows {

    private CashRows() {}

    /** The rows of the table that are cash from this body. */
    static List<Row> of(Party body, BudgetTable table, AgreementTerms terms) {
        Optional<Party> owner = Parties.of(terms).named(table.party());
        boolean own = owner.filter(party -> Parties.areOneBody(party, body)).isPresent();
        boolean anotherBody =
                !own && owner.filter(party -> party.sector() == Sector.PUBLIC).isPresent();
        List<Row> rows = new ArrayList<>();
        for (Row row : table.rows()) {
            boolean income = !row.amount().isNegative() && !row.amount().isZero();
            if (!anotherBody && income && isCash(row.label(), body, own)) {
                rows.add(row);
            }
        }
        return rows;
    }

    /** Whether the row's label itself names the body, so that nobody else's money can be meant. */
    static boolean namesTheBody(Row row, Party body) {
        return Names.shareDistinctiveWord(row.label(), body.name());
    }

    private static boolean isCash(String label, Party body, boolean ownTable) {
        if (Lexicon.says("row.inKind", label) || Lexicon.says("row.otherMoney", label)) {
            return false;
        }
        if (comesFromSomebodyElse(label, body)) {
            return false;
        }
        boolean named = Names.shareDistinctiveWord(label, body.name());
        return Lexicon.says("row.support", label) || ((ownTable || named) && Lexicon.says("row.cash", label));
    }

    /** A label that names a municipality or region which is not this one: "Bidrag från Sundsvalls kommun". */
    private static boolean comesFromSomebodyElse(String label, Party body) {
        return Lexicon.says("row.from", label)
                && !Names.distinctiveWordsOf(afterFrom(label)).isEmpty()
                && !Names.shareDistinctiveWord(afterFrom(label), body.name());
    }

    private static String afterFrom(String label) {
        String[] parts = Lexicon.pattern("row.from").split(label, 2);
        return parts[parts.length - 1];
    }
}
