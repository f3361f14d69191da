package se.handslag.agreement.terms.rules;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.AgreementTerms;
import se.handslag.agreement.terms.Finding.Proposal;
import se.handslag.kernel.Citation;
import se.handslag.kernel.Language;

/** The ways in which a text may write a day. */
final class DayInWords {

    private DayInWords() {}

    /**
     * Finds the day, with "no later than" and "in" before it: "2018-11-30", "i november månad 2018", "30 november".
     * The names of the months are our own, since waking the platform's takes longer than reading a document.
     */
    static Pattern of(LocalDate day, Language language) {
        String month = Lexicon.inOrder("day.months." + language.code()).get(day.getMonthValue() - 1);
        String before = Lexicon.pattern("day.before." + language.code()).pattern();
        String after = Lexicon.pattern("day.after." + language.code()).pattern();
        String inWords = "(\\d{1,2}\\s+)?" + Pattern.quote(month) + after;
        return Lexicon.ignoringCase(before + "(" + day + "|" + inWords + ")");
    }

    /** A day three months before the end in the place of one that comes too late; null where the clause does not show it. */
    static @Nullable Proposal moved(LocalDate due, Running running, Citation clause, AgreementTerms terms) {
        Wording wording = Wording.inLanguageOf(terms);
        Optional<Proposal> proposal = running.dayToDecide()
                .flatMap(day -> Wording.inPlaceOf(of(due, terms.language()), clause, wording.of("byDay", day)));
        return proposal.isPresent() ? proposal.get() : null;
    }
}
