package se.handslag.site.health;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.handslag.web.NavigationItem;
import se.handslag.web.Pages;
import se.handslag.web.TextBundle;

/** What Avtalshälsa contributes to the kit of pages: its texts and its places in the menu. */
@Configuration(proxyBeanMethods = false)
class HealthPages {

    @Bean
    static TextBundle healthTexts() {
        return new TextBundle("site/health");
    }

    @Bean
    static NavigationItem start() {
        return new NavigationItem(10, Pages.START, "health.menu.start");
    }
}
