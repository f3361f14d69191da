package se.handslag.site.partnership;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.handslag.kernel.Citation;
import se.handslag.reading.kept.Reviewed;
import se.handslag.reading.kept.search.StatedTerm;
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
 * @param first what is shown at once where there is little room
 * @param reading where whoever keeps it reviews it; empty for the others
 * @param document how it is registered; empty where it did not come as a file
 */
record AgreementModel(
        UUID partnership,
        int number,
        boolean latest,
        First first,
        String title,
        String fileName,
        String language,
        Optional<UUID> reading,
        Optional<RegistrationView> document,
        List<Line> lines,
        SourceView source,
        Refs refs) {

    /** What is shown at once where there is not room for both. */
    enum First {
        /** What the words mean. */
        TERMS,
        /** The words themselves: whoever is led to a place among them wants to see it. */
        WORDS
    }

    /** A term, and where it stands. */
    record Line(String id, String label, String words, Refs.Mark mark) {}

    static AgreementModel of(
            AgreementDesk.Found found, First first, Optional<RegistrationView> document, Speech speech) {
        Reviewed reviewed = found.reviewed();
        List<StatedTerm> told = StatedTerm.of(found.agreement().stated(), reviewed.document()).stream()
                .filter(AgreementModel::isTold)
                .toList();
        List<Citation> places =
                told.stream().map(each -> each.term().source().citation()).toList();
        Refs refs = Refs.of(reviewed.document(), places, List.of());
        return new AgreementModel(
                found.agreement().dossier(),
                found.agreement().number(),
                found.latest(),
                first,
                found.agreement().title(),
                reviewed.fileName(),
                found.agreement().terms().language().code(),
                found.keeper() ? Optional.of(reviewed.id()) : Optional.empty(),
                document,
                lines(told, refs, speech),
                SourceView.of(reviewed.document(), refs),
                refs);
    }

    /** Goals and promises stand in the text beside; those that were typed in stand nowhere else. */
    private static boolean isTold(StatedTerm stated) {
        return stated.typedIn() || TermGroup.isTold(stated.term());
    }

    private static List<Line> lines(List<StatedTerm> told, Refs refs, Speech speech) {
        TermLines lines = new TermLines(speech);
        List<Line> written = new ArrayList<>();
        for (StatedTerm stated : told) {
            Citation place = stated.term().source().citation();
            refs.target(place, stated.anchor());
            TermLine line = lines.of(stated.term());
            written.add(new Line(
                    stated.anchor(),
                    speech.say("tell.label." + line.label()),
                    Words.cut(Words.clean(line.words()), Words.LONGEST),
                    refs.mark(place)));
        }
        return written;
    }
}
