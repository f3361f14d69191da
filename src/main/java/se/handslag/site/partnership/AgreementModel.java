package se.handslag.site.partnership;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.handslag.agreement.terms.Term;
import se.handslag.kernel.Citation;
import se.handslag.reading.kept.Reviewed;
import se.handslag.site.parts.Refs;
import se.handslag.site.parts.SourceView;
import se.handslag.site.telling.Speech;
import se.handslag.site.telling.TermLine;
import se.handslag.site.telling.TermLines;
import se.handslag.site.telling.Words;

/**
 * The words of an agreement beside what they mean.
 *
 * @param number which of the partnership's agreements it is, from 1
 * @param latest whether none has followed it
 * @param opened whether the words are shown at once where there is little room: whoever is led to a place among them wants to see it
 * @param reading where whoever keeps it reviews it; empty for the others
 * @param document how it is registered; empty where it did not come as a file
 */
record AgreementModel(
        UUID partnership,
        int number,
        boolean latest,
        boolean opened,
        String title,
        String fileName,
        String language,
        Optional<UUID> reading,
        Optional<RegistrationView> document,
        List<Line> lines,
        SourceView source,
        Refs refs) {

    /** A term, and where it stands. */
    record Line(String id, String label, String words, Refs.Mark mark) {}

    static AgreementModel of(
            AgreementDesk.Found found, boolean opened, Optional<RegistrationView> document, Speech speech) {
        Reviewed reviewed = found.reviewed();
        List<Term> terms = found.agreement().stated().terms();
        List<Citation> places = terms.stream()
                .filter(term -> isTold(term, reviewed))
                .map(term -> term.source().citation())
                .toList();
        Refs refs = Refs.of(reviewed.document(), places, List.of());
        return new AgreementModel(
                found.agreement().dossier(),
                found.agreement().number(),
                found.latest(),
                opened,
                found.agreement().title(),
                reviewed.fileName(),
                found.agreement().terms().language().code(),
                found.keeper() ? Optional.of(reviewed.id()) : Optional.empty(),
                document,
                lines(terms, reviewed, refs, speech),
                SourceView.of(reviewed.document(), refs),
                refs);
    }

    /** Goals and promises stand in the text beside; those that were typed in stand nowhere else. */
    private static boolean isTold(Term term, Reviewed reviewed) {
        return TermGroup.isTold(term)
                || term.isValue()
                        && !term.source()
                                .citation()
                                .documentHash()
                                .equals(reviewed.document().hash());
    }

    private static List<Line> lines(List<Term> terms, Reviewed reviewed, Refs refs, Speech speech) {
        TermLines lines = new TermLines(speech);
        List<Line> told = new ArrayList<>();
        for (int place = 0; place < terms.size(); place++) {
            Term term = terms.get(place);
            if (isTold(term, reviewed)) {
                TermLine line = lines.of(term);
                // By its place among all that is stated: whoever has found its words is led here.
                String id = "t" + (place + 1);
                refs.target(term.source().citation(), id);
                told.add(new Line(
                        id,
                        speech.say("tell.label." + line.label()),
                        Words.cut(Words.clean(line.words()), Words.LONGEST),
                        refs.mark(term.source().citation())));
            }
        }
        return told;
    }
}
