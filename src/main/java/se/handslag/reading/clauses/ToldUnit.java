package se.handslag.reading.clauses;

import se.handslag.agreement.terms.MoneyTerm.BudgetTable.Unit;
import se.handslag.kernel.SwiftPattern;

/** Tells in which unit money is written: kronor, unless a cell or what stands around it tells another. */
final class ToldUnit {

    private static final SwiftPattern THOUSANDS =
            SwiftPattern.compile("\\btkr\\b|tusental|tusen kronor|\\bkkr\\b|ksek|\\btsek\\b|\\bt kr\\b|thousand");
    private static final SwiftPattern MILLIONS =
            SwiftPattern.compile("\\bmnkr\\b|\\bmkr\\b|miljoner kronor|\\bmsek\\b");
    private static final SwiftPattern UNIT_TOLD = SwiftPattern.compile(
            "(?m)(?:^|[^\\d ]) *\\(?(?:tkr|tusental|tusen kronor|kkr|ksek|mnkr|mkr|t kr|miljoner)|(?:i|in|,) (?:tkr|tusental|mnkr|mkr|kkr|ksek|miljoner)");

    private ToldUnit() {}

    /** The unit that the cell itself tells, or else the words around it. */
    static Unit of(String cell, String around) {
        if (THOUSANDS.standsIn(cell)) {
            return Unit.THOUSANDS;
        }
        if (MILLIONS.standsIn(cell)) {
            return Unit.MILLIONS;
        }
        if (Words.hasAny(cell, "kr", ":-", "sek")) {
            return Unit.KRONOR;
        }
        if (THOUSANDS.standsIn(around) && isUnit(around)) {
            return Unit.THOUSANDS;
        }
        return MILLIONS.standsIn(around) && isUnit(around) ? Unit.MILLIONS : Unit.KRONOR;
    }

    /** "Belopp i tkr" tells the unit; "500 tkr" in a sentence above tells an amount. */
    private static boolean isUnit(String around) {
        return UNIT_TOLD.standsIn(around);
    }

    /** How many kronor one of the unit is. */
    static long kronor(Unit unit) {
        return switch (unit) {
            case KRONOR -> 1;
            case THOUSANDS -> 1_000;
            case MILLIONS -> 1_000_000;
        };
    }
}
