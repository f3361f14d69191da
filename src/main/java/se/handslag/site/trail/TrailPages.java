package se.handslag.site.trail;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.handslag.web.TextBundle;

/** What the page of the trail contributes to the kit of pages. */
@Configuration(proxyBeanMethods = false)
class TrailPages {

    @Bean
    static TextBundle trailTexts() {
        return new TextBundle("site/trail");
    }
}
