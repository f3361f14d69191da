package se.handslag.site.partnership;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.handslag.site.MemberRoutes;
import se.handslag.web.NavigationItem;
import se.handslag.web.TextBundle;

/** What the pages of partnerships contribute to the kit of pages. */
@Configuration(proxyBeanMethods = false)
class PartnershipPages {

    @Bean
    static TextBundle partnershipTexts() {
        return new TextBundle("site/partnership");
    }

    @Bean
    static NavigationItem listOfPartnerships() {
        return new NavigationItem(7, MemberRoutes.PARTNERSHIPS, "partnership.menu", who -> who != null);
    }
}
