package se.handslag.site.reminders;

import com.github.kagkarlsson.scheduler.task.FailureHandler.OnFailureRetryLater;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reminds everybody each morning. Of several programs on one database one does it; one that was stopped then does it when it starts. */
@Configuration(proxyBeanMethods = false)
class ReminderJob {

    private static final LocalTime IN_THE_MORNING = LocalTime.of(6, 0);
    private static final Duration BEFORE_RETRYING = Duration.ofMinutes(10);

    @Bean
    RecurringTask<Void> remindEverybody(ReminderRun run, Clock clock) {
        return Tasks.recurring("remind-everybody", Schedules.daily(clock.getZone(), IN_THE_MORNING))
                .onFailure(new OnFailureRetryLater<>(BEFORE_RETRYING))
                .execute((instance, context) -> run.today());
    }
}
