package se.handslag.messages;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What happens to mail by itself. Of several programs on one database, one does it at a time. */
@Configuration(proxyBeanMethods = false)
class MailJobs {

    private static final Duration BETWEEN_ROUNDS = Duration.ofMinutes(1);
    private static final Duration BETWEEN_TIDYINGS = Duration.ofHours(1);

    @Bean
    RecurringTask<Void> sendMail(MailRounds rounds) {
        return Tasks.recurring("send-mail", FixedDelay.of(BETWEEN_ROUNDS))
                .execute((instance, context) -> rounds.send());
    }

    @Bean
    RecurringTask<Void> tidyMail(MailRounds rounds) {
        return Tasks.recurring("tidy-mail", FixedDelay.of(BETWEEN_TIDYINGS))
                .execute((instance, context) -> rounds.tidy());
    }
}
