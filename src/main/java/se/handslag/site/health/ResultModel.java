package se.handslag.site.health;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.AgreementTerms;
import se.handslag.agreement.terms.DocumentKind;
import se.handslag.agreement.terms.DocumentTerm;
import se.handslag.agreement.terms.FindingKind;
import se.handslag.agreement.terms.PartyTerm;
import se.handslag.agreement.terms.PurposeTerm;
import se.handslag.agreement.terms.rules.Guideline;
import se.handslag.kernel.Citation;
import se.handslag.kernel.Texts;
import se.handslag.site.parts.FindingCard;
import se.handslag.site.parts.LifeLine;
import se.handslag.site.parts.OrdinaryCase;
import se.handslag.site.parts.Refs;
import se.handslag.site.parts.SourceView;
import se.handslag.site.telling.Days;
import se.handslag.site.telling.FindingWords;
import se.handslag.site.telling.FirstSentence;
import se.handslag.site.telling.Headline;
import se.handslag.site.telling.ReadDocument;
import se.handslag.site.telling.Speech;
import se.handslag.site.telling.Standing;
import se.handslag.web.Page;

/**
 * All that the page of one document tells.
 *
 * @param sealed what the page carries
 * @param index which of the documents it is, from 0
 * @param total how many documents the page carries
 * @param next the next day to keep, in words; empty where none is to come
 * @param counted "2 fel, 1 varning"; empty where nothing was found
 * @param language the language of the agreement's own words
 * @param history the days that have passed and need not be told
 */
record ResultModel(
        String sealed,
        int index,
        int total,
        Head head,
        List<FindingCard> findings,
        String counted,
        List<ValueSection> sections,
        SourceView source,
        List<DayRow> days,
        List<DayRow> history,
        Optional<LifeLine> line,
        PartyPromises promises,
        List<GuidelineChoice> guidelines,
        Refs refs,
        String language) {

    private static final int FIRST_DAYS = 10;

    /** What stands at the top. */
    record Head(
            String title,
            String fileName,
            DocumentKind kind,
            List<PartyTerm.Party> parties,
            Optional<String> period,
            Optional<String> diaryNumber,
            Optional<String> next,
            Standing standing,
            boolean isRecognised) {}

    /** A guideline that the headings can be held against. */
    record GuidelineChoice(String id, String name, boolean chosen) {}

    /** Whether it is kept, and so has an address of its own. */
    boolean isKept(Page page) {
        return !HealthRoutes.RESULT.equals(page.route());
    }

    /** How many parts the chosen guideline asks for and the agreement does not deal with. */
    long missingParts() {
        return findings.stream()
                .filter(finding -> finding.kind() == FindingKind.HEADING_MISSING)
                .count();
    }

    /** The guideline that the headings were held against; empty where none was. */
    Optional<GuidelineChoice> heldAgainst() {
        return guidelines.stream().filter(GuidelineChoice::chosen).findFirst();
    }

    /** A day as it is written in running text. */
    String date(Page page, LocalDate day) {
        return new Speech(page.texts()).date(day);
    }

    /** A day as it is written in a list. */
    String shortDate(Page page, LocalDate day) {
        return new Speech(page.texts()).shortDate(day).strip();
    }

    /** The days that are shown at once. */
    List<DayRow> firstDays() {
        return days.subList(0, Math.min(FIRST_DAYS, days.size()));
    }

    /** The days after them. */
    List<DayRow> laterDays() {
        return days.subList(Math.min(FIRST_DAYS, days.size()), days.size());
    }

    static ResultModel of(Checkup checkup, int index, String sealed, Texts texts) {
        ReadDocument document = checkup.documents().get(index);
        AgreementTerms terms = document.reading().terms();
        Speech speech = new Speech(texts);
        Refs refs = Refs.of(
                document.reading().document(),
                places(document),
                document.reading().findings());
        Days days = Days.of(document, checkup.today());
        // Whoever comes first is jumped to from the words: the value that tells them, rather than a remark about it.
        List<ValueSection> sections = ValueSection.of(document.reading(), refs, speech);
        List<FindingCard> findings = FindingCard.of(document.reading().findings(), refs, speech);
        PartyPromises promises = PartyPromises.of(document, checkup.today(), refs, speech);
        List<DayRow> rows = DayRow.of(days, checkup.today(), refs);
        List<DayRow> history = DayRow.passed(document, days, checkup.today(), refs);
        return new ResultModel(
                sealed,
                index,
                checkup.documents().size(),
                head(document, checkup, speech),
                findings,
                new FindingWords(speech).counts(document.reading().findings()),
                sections,
                SourceView.of(document.reading().document(), refs),
                rows,
                history,
                AgreementLine.of(document, checkup.today(), speech),
                promises,
                guidelines(checkup.guideline()),
                refs,
                terms.language().code());
    }

    private static Head head(ReadDocument document, Checkup checkup, Speech speech) {
        AgreementTerms terms = document.reading().terms();
        Headline headline = new Headline(speech);
        return new Head(
                OrdinaryCase.of(headline.title(document), document.reading().document()),
                document.name(),
                terms.kind(),
                terms.all(PartyTerm.Party.class),
                headline.days(document),
                terms.first(DocumentTerm.DiaryNumber.class).map(DocumentTerm.DiaryNumber::number),
                document.nextDeadline(checkup.today())
                        .map(next -> speech.onDay(next.date(), FirstSentence.of(next.text()))),
                Standing.of(document, checkup.today()),
                document.isRecognised());
    }

    /** Where something stands that the page tells; a heading is only told where it stands. */
    private static Collection<Citation> places(ReadDocument document) {
        Set<Citation> places = new HashSet<>();
        document.reading().terms().terms().stream()
                .filter(term -> !(term instanceof DocumentTerm.SectionHeading
                        || term instanceof DocumentTerm.Title
                        || term instanceof PurposeTerm.ActivityWord))
                .forEach(term -> places.add(term.source().citation()));
        document.duties().deadlines().forEach(line -> places.add(line.clause()));
        document.duties().promises().forEach(line -> places.add(line.clause()));
        return places;
    }

    private static List<GuidelineChoice> guidelines(@Nullable Guideline chosen) {
        List<GuidelineChoice> choices = new ArrayList<>();
        for (Guideline guideline : Guideline.all()) {
            choices.add(new GuidelineChoice(guideline.id(), guideline.name(), guideline.equals(chosen)));
        }
        return choices;
    }
}
