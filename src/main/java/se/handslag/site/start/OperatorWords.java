package se.handslag.site.start;

import java.util.Locale;
import se.handslag.kernel.Language;
import se.handslag.kernel.Texts;

/** The words for whoever starts the program. */
final class OperatorWords {

    private OperatorWords() {}

    /** In the language of the machine; English where that is neither of ours. */
    static Texts ofThisMachine() {
        boolean swedish = Locale.getDefault().getLanguage().equals(Language.SWEDISH.code());
        return Texts.in(swedish ? Language.SWEDISH : Language.ENGLISH, "site/start");
    }
}
