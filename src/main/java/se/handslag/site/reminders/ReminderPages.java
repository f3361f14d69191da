package se.handslag.site.reminders;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.handslag.web.TextBundle;

/** What the page of reminders contributes to the kit of pages. */
@Configuration(proxyBeanMethods = false)
class ReminderPages {

    @Bean
    static TextBundle reminderTexts() {
        return new TextBundle("site/reminders");
    }
}
