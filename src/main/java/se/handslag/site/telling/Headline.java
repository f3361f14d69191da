package se.handslag.site.telling;

import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import se.handslag.agreement.terms.AgreementTerms;
import se.handslag.agreement.terms.DocumentTerm;
import se.handslag.agreement.terms.DurationTerm;
import se.handslag.agreement.terms.PartyTerm;
import se.handslag.agreement.terms.Term;

/** What one wants to know of a document before anything else. */
public record Headline(Speech speech) {

    /** The title, or that there is none. */
    public String title(ReadDocument document) {
        return document.reading()
                .terms()
                .first(DocumentTerm.Title.class)
                .map(DocumentTerm.Title::text)
                .orElseGet(() -> speech.say("tell.untitled"));
    }

    /** What kind of paper it is, the file, its pages, its diary number. */
    public String about(ReadDocument document) {
        AgreementTerms terms = document.reading().terms();
        StringJoiner about = new StringJoiner(" · ");
        about.add(speech.say("tell.kind." + terms.kind().name()));
        about.add(document.name());
        about.add(speech.counted(
                "tell.pages.", document.reading().document().pages().size()));
        terms.first(DocumentTerm.DiaryNumber.class)
                .ifPresent(diary -> about.add(speech.say("tell.diary", diary.number())));
        return about.toString();
    }

    /** The parties, each with its sector and number. */
    public List<String> parties(ReadDocument document) {
        PartyLines lines = new PartyLines(speech);
        return document.reading().terms().all(PartyTerm.Party.class).stream()
                .map(party -> withPage(lines.brief(party), party, document))
                .toList();
    }

    /** First and last day and the length, without where it stands; empty where nothing is said. */
    public Optional<String> days(ReadDocument document) {
        DurationLines lines = new DurationLines(speech);
        return document.main().period().map(period -> lines.period(period).toString());
    }

    /** First and last day and the length; empty where nothing is said. */
    public Optional<String> period(ReadDocument document) {
        DurationLines lines = new DurationLines(speech);
        return document.main().period().map(period -> withPage(lines.period(period), period, document));
    }

    /** How it may go on; empty where nothing is said. */
    public Optional<String> extension(ReadDocument document) {
        DurationLines lines = new DurationLines(speech);
        return document.main().extension().map(extension -> withPage(lines.extension(extension), extension, document));
    }

    /** The months of notice and on what ground, or another way out where there is no notice; empty where nothing is said. */
    public Optional<String> notice(ReadDocument document) {
        DurationLines lines = new DurationLines(speech);
        return document.main()
                .notice()
                .or(() -> document.reading().terms().first(DurationTerm.Ending.class))
                .map(notice -> withPage(lines.ending(notice), notice, document));
    }

    private String withPage(Object words, Term term, ReadDocument document) {
        return document.isOnePage()
                ? words.toString()
                : words + " (" + speech.page(term.source().citation()) + ")";
    }
}
