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
 * @param reading where whoever keeps it reviews it; empty for the others
 * @param document how it is registered; empty where it did not come as a file
 */
record AgreementModel(
        UUID partnership,
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

    static AgreementModel of(AgreementDesk.Found found, Optional<RegistrationView> document, Speech speech) {
        Reviewed reviewed = found.reviewed();
        List<Term> terms = found.agreement().stated().terms().stream()
                .filter(TermGroup::isTold)
                .toList();
        List<Citation> places =
                terms.stream().map(term -> term.source().citation()).toList();
        Refs refs = Refs.of(reviewed.document(), places, List.of());
        return new AgreementModel(
                found.agreement().dossier(),
                found.agreement().title(),
                reviewed.fileName(),
                found.agreement().terms().language().code(),
                found.keeper() ? Optional.of(reviewed.id()) : Optional.empty(),
                document,
                lines(terms, refs, speech),
                SourceView.of(reviewed.document(), refs),
                refs);
    }

    private static List<Line> lines(List<Term> terms, Refs refs, Speech speech) {
        TermLines lines = new TermLines(speech);
        List<Line> told = new ArrayList<>();
        for (Term term : terms) {
            TermLine line = lines.of(term);
            String id = "t" + (told.size() + 1);
            refs.target(term.source().citation(), id);
            told.add(new Line(
                    id,
                    speech.say("tell.label." + line.label()),
                    Words.cut(Words.clean(line.words()), Words.LONGEST),
                    refs.mark(term.source().citation())));
        }
        return told;
    }
}
