package se.handslag.platform;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the platform does by itself, again and again. Of several programs on one database, one does it at a time. */
@Configuration(proxyBeanMethods = false)
class JobConfiguration {

    private static final int SECONDS_BETWEEN_SEALINGS = 60;

    @Bean
    RecurringTask<Void> sealTheTrail(Trail trail) {
        return Tasks.recurring("seal-the-trail", FixedDelay.ofSeconds(SECONDS_BETWEEN_SEALINGS))
                .execute((instance, context) -> trail.sealAll());
    }
}
