package se.handslag.site.search;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.handslag.site.MemberRoutes;
import se.handslag.web.SearchPage;
import se.handslag.web.TextBundle;

/** What the search contributes to the kit of pages. */
@Configuration(proxyBeanMethods = false)
class SearchPages {

    @Bean
    static TextBundle searchTexts() {
        return new TextBundle("site/search");
    }

    @Bean
    static SearchPage searchPage() {
        return new SearchPage(MemberRoutes.SEARCH);
    }
}
