package se.handslag.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.handslag.identity.OpenPaths;

/** What the kit contributes itself: its texts, and that anybody may have its files. */
@Configuration(proxyBeanMethods = false)
class KitBundle {

    @Bean
    static TextBundle kitTexts() {
        return new TextBundle("web");
    }

    /** The face, what is told when something went wrong, and the description of the API. */
    @Bean
    static OpenPaths kitForAnybody() {
        return OpenPaths.of("/face/**", "/error", "/favicon.ico", "/v3/api-docs", "/v3/api-docs.yaml");
    }
}
