package se.handslag.site.turn;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.handslag.identity.OpenPaths;
import se.handslag.site.MemberRoutes;
import se.handslag.web.NavigationItem;
import se.handslag.web.TextBundle;

/** What the start page contributes to the kit of pages. */
@Configuration(proxyBeanMethods = false)
class TurnPages {

    @Bean
    static TextBundle turnTexts() {
        return new TextBundle("site/turn");
    }

    /** Whoever has the secret needs nothing else. */
    @Bean
    static OpenPaths feeds() {
        return OpenPaths.of(MemberRoutes.FEED + "/*" + MemberRoutes.FEED_ENDING);
    }

    @Bean
    static NavigationItem turn() {
        return new NavigationItem(3, MemberRoutes.TURN, "turn.menu", who -> who != null);
    }
}
