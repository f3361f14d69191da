package se.handslag.site.cli;

import se.handslag.agreement.terms.Term;
import se.handslag.kernel.Language;
import se.handslag.kernel.Texts;
import se.handslag.site.telling.Speech;
import se.handslag.site.telling.TermLines;

/** The line of a term in the report, told to tests in other packages. */
public final class ReportedTerm {

    private static final Speech SPEECH = new Speech(Texts.in(
            Language.SWEDISH, "agreement/terms", "obligations", "reading/document", "site/telling", "site/cli"));

    private ReportedTerm() {}

    /** What the report says of the term, without its label. */
    public static String words(Term term) {
        return new TermLines(SPEECH).of(term).words();
    }

    /** What the report calls terms of its kind. */
    public static String label(Term term) {
        return SPEECH.say("tell.label." + new TermLines(SPEECH).of(term).label());
    }
}
