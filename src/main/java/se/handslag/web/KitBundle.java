package se.handslag.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The kit's own texts. */
@Configuration(proxyBeanMethods = false)
class KitBundle {

    @Bean
    static TextBundle kitTexts() {
        return new TextBundle("web");
    }
}
