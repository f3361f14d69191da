package se.handslag.site.telling;

import java.util.List;
import java.util.Set;
import se.handslag.agreement.terms.Finding;
import se.handslag.agreement.terms.FindingKind;
import se.handslag.agreement.terms.FindingKind.Grade;

/** What one says of a finding: how grave it is, what is wrong, and the sum written out. */
public record FindingWords(Speech speech) {

    private static final Set<FindingKind> FOLLOWS_FROM_THE_TEXT = Set.of(
            FindingKind.SUM_MISMATCH,
            FindingKind.PRODUCT_MISMATCH,
            FindingKind.PARTY_SPELT_DIFFERENTLY,
            FindingKind.REPLACED_LAW);

    /** "Fynd: 2 fel, 1 varning, 3 notiser", or that there is nothing. */
    public String count(List<Finding> findings) {
        String counts = counts(findings);
        return counts.isEmpty() ? speech.say("tell.noFindings") : speech.say("tell.findings", counts);
    }

    /** "2 fel, 1 varning, 3 notiser"; empty where there is nothing. */
    public String counts(List<Finding> findings) {
        Phrase phrase = speech.phrase();
        for (Grade grade : Grade.values()) {
            int count = (int) findings.stream()
                    .filter(finding -> finding.kind().grade() == grade)
                    .count();
            if (count > 0) {
                phrase.with(counted(grade, count));
            }
        }
        return phrase.toString();
    }

    /** "2 fel", "1 varning". */
    public String counted(Grade grade, int count) {
        return speech.counted("tell.count." + grade.name() + ".", count);
    }

    /** What is wrong, in brief. */
    public String title(FindingKind kind) {
        return speech.say("finding." + kind.code() + ".title");
    }

    /** Whether what is proposed is a term that the program made up, rather than what follows from the rest of the text. */
    public boolean proposesAnExample(FindingKind kind) {
        return !FOLLOWS_FROM_THE_TEXT.contains(kind);
    }

    /** What stands against what, with the calculation written out. */
    public String detail(Finding finding) {
        return speech.texts().say(finding.detail());
    }
}
