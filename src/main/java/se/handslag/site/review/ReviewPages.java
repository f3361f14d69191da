package se.handslag.site.review;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.handslag.web.TextBundle;

/** What the review contributes to the kit of pages. */
@Configuration(proxyBeanMethods = false)
class ReviewPages {

    @Bean
    static TextBundle reviewTexts() {
        return new TextBundle("site/review");
    }
}
