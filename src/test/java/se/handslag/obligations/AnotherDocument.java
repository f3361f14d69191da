package se.handslag.obligations;

import java.util.List;

/** The same obligations as another document would say them: whatever is made of its hash is another. */
final class AnotherDocument {

    private static final String HASH = "fedcba9876543210".repeat(4);

    private AnotherDocument() {}

    static List<Obligation> saying(List<Obligation> obligations) {
        return obligations.stream().map(AnotherDocument::saying).toList();
    }

    private static Obligation saying(Obligation each) {
        Due due = each.due() instanceof Due.AfterCondition waits
                ? new Due.AfterCondition(
                        waits.condition(),
                        waits.after().stream().map(AnotherDocument::id).toList())
                : each.due();
        return new Obligation(
                id(each.id()),
                each.what(),
                each.who(),
                each.toWhom(),
                due,
                each.strength(),
                each.period(),
                each.amount(),
                each.origin(),
                each.reason(),
                each.flags());
    }

    static ObligationId id(ObligationId id) {
        return new ObligationId(HASH, "q" + id.term(), id.occurrence());
    }
}
