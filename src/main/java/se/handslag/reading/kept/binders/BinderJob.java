package se.handslag.reading.kept.binders;

import com.github.kagkarlsson.scheduler.task.CompletionHandler.OnCompleteRemove;
import com.github.kagkarlsson.scheduler.task.CompletionHandler.OnCompleteReschedule;
import com.github.kagkarlsson.scheduler.task.FailureHandler.MaxRetriesFailureHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler.OnFailureRetryLater;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads binders that have been sent, one by one. A job holds ids only; after a killed program the next one reads the binder anew. */
@Configuration(proxyBeanMethods = false)
class BinderJob {

    private static final int MOST_RETRIES = 2;
    private static final Duration BEFORE_RETRYING = Duration.ofSeconds(10);
    private static final Duration BEFORE_ASKING_AGAIN = Duration.ofSeconds(3);

    /** Whose binder it is, and which. */
    record Ids(UUID space, UUID binder) {

        private static final String BETWEEN = ".";

        String written() {
            return space + BETWEEN + binder;
        }

        static Ids parse(String written) {
            int between = written.indexOf(BETWEEN);
            return new Ids(
                    UUID.fromString(written.substring(0, between)), UUID.fromString(written.substring(between + 1)));
        }
    }

    @Bean
    CustomTask<Void> readABinder(BinderReadings readings) {
        return Tasks.custom("read-a-binder", Void.class)
                .onDeadExecutionRevive()
                .onFailure(new MaxRetriesFailureHandler<>(
                        MOST_RETRIES, new OnFailureRetryLater<>(BEFORE_RETRYING), (done, next) -> {
                            Ids ids = Ids.parse(done.getExecution().taskInstance.getId());
                            readings.giveUp(ids.space(), ids.binder());
                        }))
                .execute((instance, context) -> {
                    Ids ids = Ids.parse(instance.getId());
                    return readings.read(ids.space(), ids.binder())
                            ? new OnCompleteRemove<>()
                            : new OnCompleteReschedule<>(FixedDelay.of(BEFORE_ASKING_AGAIN));
                });
    }
}
