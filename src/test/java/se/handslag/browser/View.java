package se.handslag.browser;

import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Locale;
import se.handslag.kernel.Language;

/** How a visitor sees the pages. */
record View(Screen screen, Language language, ColorScheme scheme) {

    /** Between them they show each width, language and scheme once; what differs by all three together is rare. */
    static final List<View> STANDARD = List.of(
            new View(Screen.DESK, Language.SWEDISH, ColorScheme.LIGHT),
            new View(Screen.PHONE, Language.ENGLISH, ColorScheme.DARK));

    @Override
    public String toString() {
        return screen.width() + "-" + language.code() + "-" + scheme.name().toLowerCase(Locale.ROOT);
    }
}
