package se.handslag.platform;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Task;
import java.time.Instant;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Has something done once and soon, by whichever program on the database comes to it first. What is to be done is kept with what it
 * follows from, in one transaction: neither is there without the other, and a program that is killed leaves it to the next.
 */
@Component
public class Jobs {

    private static final String TABLE = "platform.scheduled_tasks";

    private final DataSource source;
    private final ObjectProvider<Scheduler> scheduler;

    Jobs(DataSource source, ObjectProvider<Scheduler> scheduler) {
        this.source = source;
        this.scheduler = scheduler;
    }

    /**
     * Has the task done when the running transaction has been committed. The same ids a second time are the same job, as long as it is
     * not done.
     *
     * @param ids what it is about: ids and nothing else
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void soon(Task<Void> task, String ids) {
        SchedulerClient client = SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(source), task)
                .tableName(TABLE)
                .build();
        // Due whatever time a demo or a test says that it is: the scheduler goes by the machine's own clock.
        client.scheduleIfNotExists(task.instance(ids), Instant.EPOCH);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                scheduler.ifAvailable(Scheduler::triggerCheckForDueExecutions);
            }
        });
    }
}
