package se.handslag.site.binder;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.handslag.web.TextBundle;

/** What the pages of binders contribute to the kit of pages. */
@Configuration(proxyBeanMethods = false)
class BinderPages {

    @Bean
    static TextBundle intakeTexts() {
        return new TextBundle("site/binder");
    }
}
