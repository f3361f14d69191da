package se.handslag.site.letter;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.handslag.web.TextBundle;

/** What the letter contributes to the kit of pages: its texts. */
@Configuration(proxyBeanMethods = false)
class LetterBundle {

    @Bean
    static TextBundle letterTexts() {
        return new TextBundle("site/letter");
    }
}
