package se.handslag.platform;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.scheduling.annotation.EnableAsync;

/** What the platform does by itself, again and again. Of several programs on one database, one does it at a time. */
@EnableAsync
@Configuration(proxyBeanMethods = false)
class JobConfiguration {

    private static final int SECONDS_BETWEEN_SEALINGS = 60;
    private static final int SECONDS_BETWEEN_TELLINGS = 60;

    /** What a killed program left unheard is heard by the one that lives, also when it is another. */
    @Bean
    RecurringTask<Void> tellAgainWhatWasNotHeard(IncompleteEventPublications unheard) {
        return Tasks.recurring("tell-again", FixedDelay.ofSeconds(SECONDS_BETWEEN_TELLINGS))
                .execute((instance, context) ->
                        unheard.resubmitIncompletePublicationsOlderThan(Duration.ofSeconds(SECONDS_BETWEEN_TELLINGS)));
    }

    @Bean
    RecurringTask<Void> sealTheTrail(Trail trail) {
        return Tasks.recurring("seal-the-trail", FixedDelay.ofSeconds(SECONDS_BETWEEN_SEALINGS))
                .execute((instance, context) -> trail.sealAll());
    }
}
