package se.handslag.site.entry;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.handslag.identity.OpenPaths;
import se.handslag.identity.SignInPage;
import se.handslag.site.MemberRoutes;
import se.handslag.web.NavigationItem;
import se.handslag.web.Route;
import se.handslag.web.TextBundle;

/** What the way in contributes to the kit of pages, and which of its addresses are for strangers. */
@Configuration(proxyBeanMethods = false)
class EntryPages {

    @Bean
    static TextBundle entryTexts() {
        return new TextBundle("site/entry");
    }

    @Bean
    static NavigationItem mine() {
        return new NavigationItem(5, MemberRoutes.MINE, "entry.menu.mine", who -> who != null);
    }

    @Bean
    static NavigationItem signIn() {
        return new NavigationItem(40, EntryRoutes.SIGN_IN, "entry.menu.signIn", who -> who == null);
    }

    @Bean
    static SignInPage whereToSignIn() {
        return asked -> EntryRoutes.SIGN_IN.in(Route.languageOf(asked));
    }

    @Bean
    static OpenPaths waysIn() {
        return OpenPaths.of(
                EntryRoutes.SIGN_IN_SV,
                EntryRoutes.SIGN_IN_EN,
                EntryRoutes.TRY_SV,
                EntryRoutes.TRY_EN,
                EntryRoutes.PASSKEY_SV,
                EntryRoutes.PASSKEY_EN,
                EntryRoutes.FORGOTTEN_SV,
                EntryRoutes.FORGOTTEN_EN,
                EntryRoutes.RESET_SV + "/*",
                EntryRoutes.RESET_EN + "/*");
    }
}
