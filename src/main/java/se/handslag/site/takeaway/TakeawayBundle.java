package se.handslag.site.takeaway;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.handslag.web.TextBundle;

/** The texts that the files need. */
@Configuration(proxyBeanMethods = false)
class TakeawayBundle {

    @Bean
    static TextBundle takeawayTexts() {
        return new TextBundle("site/takeaway");
    }
}
