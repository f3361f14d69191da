package se.handslag.platform;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Lets each transaction enter the space of its actor, with its very first statement. Without an actor it enters none, and row security
 * shows it nothing that belongs to somebody.
 */
final class EnterSpace implements TransactionExecutionListener {

    private static final String CALL = "select platform.enter_space(?, ?, ?, ?)";

    private final ObjectProvider<DataSource> source;

    EnterSpace(ObjectProvider<DataSource> source) {
        this.source = source;
    }

    @Override
    public void afterBegin(TransactionExecution transaction, @Nullable Throwable failure) {
        if (failure != null || !transaction.isNewTransaction()) {
            return;
        }
        ActorScope.current().ifPresent(this::enter);
    }

    private void enter(Actor actor) {
        Object bound = TransactionSynchronizationManager.getResource(source.getObject());
        if (!(bound instanceof ConnectionHolder holder)) {
            throw new IllegalStateException("A transaction without a connection");
        }
        Connection connection = holder.getConnection();
        try (PreparedStatement call = connection.prepareStatement(CALL)) {
            @Nullable UUID[] ids = {actor.space(), actor.organisation(), actor.person(), actor.dossier()};
            for (int i = 0; i < ids.length; i++) {
                call.setObject(i + 1, ids[i], Types.OTHER);
            }
            call.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("The space could not be entered", e);
        }
    }
}
