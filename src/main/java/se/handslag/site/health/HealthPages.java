package se.handslag.site.health;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.handslag.identity.OpenPaths;
import se.handslag.web.NavigationItem;
import se.handslag.web.Pages;
import se.handslag.web.TextBundle;

/** What Avtalshälsa contributes to the kit of pages: its texts, its places in the menu, and that anybody may come. */
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

    /** Anybody reads an agreement here; nothing of it is kept, whoever asks. */
    @Bean
    static OpenPaths readingForAnybody() {
        return OpenPaths.bare(
                HealthRoutes.START_SV,
                HealthRoutes.START_EN,
                HealthRoutes.RESULT_SV,
                HealthRoutes.RESULT_SV + "/**",
                HealthRoutes.RESULT_EN,
                HealthRoutes.RESULT_EN + "/**",
                ReadingsApi.PATH);
    }
}
