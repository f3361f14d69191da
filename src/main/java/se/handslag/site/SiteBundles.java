package se.handslag.site;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.handslag.web.TextBundle;

/** The texts of the pure modules whose words the pages speak; those modules know of no pages. */
@Configuration(proxyBeanMethods = false)
class SiteBundles {

    @Bean
    static TextBundle tellingTexts() {
        return new TextBundle("site/telling");
    }

    @Bean
    static TextBundle partTexts() {
        return new TextBundle("site/parts");
    }

    @Bean
    static TextBundle termTexts() {
        return new TextBundle("agreement/terms");
    }

    @Bean
    static TextBundle formTexts() {
        return new TextBundle("agreement/forms");
    }

    @Bean
    static TextBundle obligationTexts() {
        return new TextBundle("obligations");
    }

    @Bean
    static TextBundle documentTexts() {
        return new TextBundle("reading/document");
    }

    @Bean
    static TextBundle recordsTexts() {
        return new TextBundle("records");
    }

    @Bean
    static TextBundle binderTexts() {
        return new TextBundle("reading/binder");
    }
}
