package se.handslag.site.help;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.handslag.identity.OpenPaths;
import se.handslag.web.NavigationItem;
import se.handslag.web.TextBundle;

/** What help contributes to the kit of pages, and who runs this installation. */
@Configuration(proxyBeanMethods = false)
class HelpPages {

    @Bean
    static TextBundle helpTexts() {
        return new TextBundle("site/help");
    }

    @Bean
    static NavigationItem help() {
        return new NavigationItem(20, HelpRoutes.HELP, "help.menu.help");
    }

    @Bean
    static NavigationItem accessibility() {
        return NavigationItem.atFoot(30, HelpRoutes.ACCESSIBILITY, "help.menu.accessibility");
    }

    @Bean
    static OpenPaths helpForAnybody() {
        return OpenPaths.of(
                HelpRoutes.HELP_SV, HelpRoutes.HELP_EN, HelpRoutes.ACCESSIBILITY_SV, HelpRoutes.ACCESSIBILITY_EN);
    }

    @Bean
    static Operator operator(
            @Value("${handslag.operator:}") String name, @Value("${handslag.contact:}") String contact) {
        return new Operator(name.strip(), contact.strip());
    }
}
