package se.handslag.agreement.terms.rules;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.handslag.agreement.terms.AgreementTerms;
import se.handslag.agreement.terms.Finding.Proposal;
import se.handslag.kernel.Citation;
import se.handslag.kernel.Language;
import se.handslag.kernel.Texts;

/** Proposed words, written in the language of the document. */
final class Wording {

    private static final Map<Language, Texts> TEXTS = texts();

    private final Texts texts;

    private Wording(Texts texts) {
        this.texts = texts;
    }

    static Wording inLanguageOf(AgreementTerms terms) {
        return new Wording(text(terms.language()));
    }

    /** The words in the document's language. */
    String of(String key, Object... arguments) {
        return texts.get("wording." + key, arguments);
    }

    /**
     * The clause with a sentence added: after its full stop, or in brackets where it ends in the middle of a sentence, so
     * that what follows it in the document still reads.
     */
    Proposal addedTo(Citation clause, String sentence) {
        String words = clause.words().stripTrailing();
        String wording = words.endsWith(".")
                ? words + " " + sentence + "."
                : words + " (" + sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1) + ")";
        return new Proposal(clause, wording);
    }

    /** The part of the clause that the pattern finds, replaced; empty where it finds nothing there. */
    static Optional<Proposal> inPlaceOf(Pattern part, Citation clause, String wording) {
        Matcher found = part.matcher(clause.words());
        if (!found.find() || found.start() == found.end()) {
            return Optional.empty();
        }
        Citation place = new Citation(
                clause.documentHash(),
                clause.page(),
                clause.start() + found.start(),
                clause.start() + found.end(),
                found.group());
        return Optional.of(new Proposal(place, wording));
    }

    private static Texts text(Language language) {
        Texts found = TEXTS.get(language);
        if (found == null) {
            throw new IllegalStateException("No texts in " + language);
        }
        return found;
    }

    private static Map<Language, Texts> texts() {
        Map<Language, Texts> texts = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            texts.put(language, Texts.in(language, "agreement/terms"));
        }
        return texts;
    }
}
