package se.handslag.site.account;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.handslag.identity.OpenPaths;
import se.handslag.web.AccountPage;
import se.handslag.web.TextBundle;

/** What people's own pages contribute to the kit of pages; an invitation is opened by strangers. */
@Configuration(proxyBeanMethods = false)
class AccountPages {

    @Bean
    static TextBundle accountTexts() {
        return new TextBundle("site/account");
    }

    @Bean
    static AccountPage accountPage() {
        return new AccountPage(AccountRoutes.ACCOUNT);
    }

    @Bean
    static OpenPaths invitationsAreForStrangers() {
        return OpenPaths.of(
                AccountRoutes.INVITATION_SV + "/*",
                AccountRoutes.INVITATION_EN + "/*",
                AccountRoutes.INVITATION_SV + "/*" + AccountRoutes.PASSKEY_SV,
                AccountRoutes.INVITATION_EN + "/*" + AccountRoutes.PASSKEY_EN);
    }
}
