package se.handslag.reading.kept.search;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Makes what was confirmed before there was a search searchable too. It begins when the program starts, and goes on where a killed one
 * left off; when nothing is left it asks one question an hour.
 */
@Configuration(proxyBeanMethods = false)
class EarlierAgreements {

    private static final int HOURS_BETWEEN = 1;

    @Bean
    RecurringTask<Void> bringTheWordsOfEarlierAgreements(WordsBrought words) {
        return Tasks.recurring("bring-earlier-words", FixedDelay.ofHours(HOURS_BETWEEN))
                .execute((instance, context) -> words.bringEarlier());
    }
}
