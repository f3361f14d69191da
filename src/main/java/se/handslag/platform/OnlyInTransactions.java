package se.handslag.platform;

import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Refuses SQL outside a transaction. There no space has been entered, row security hides everything, and the answer would be an
 * empty one that looks like the truth.
 */
final class OnlyInTransactions implements ExecuteListener {

    private static final long serialVersionUID = 1;

    @Override
    public void executeStart(ExecuteContext context) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("SQL outside a transaction has entered no space: " + context.sql());
        }
    }
}
