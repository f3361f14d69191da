package se.handslag.site.health;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.handslag.agreement.terms.DocumentKind;
import se.handslag.agreement.terms.FindingKind.Grade;
import se.handslag.agreement.terms.PartyTerm;
import se.handslag.agreement.terms.rules.FolderFinding;
import se.handslag.kernel.Texts;
import se.handslag.site.health.Checkup.RefusedFile;
import se.handslag.site.parts.OrdinaryCase;
import se.handslag.site.telling.DutyWords;
import se.handslag.site.telling.FindingWords;
import se.handslag.site.telling.Headline;
import se.handslag.site.telling.PartyMoney;
import se.handslag.site.telling.ReadDocument;
import se.handslag.site.telling.Speech;
import se.handslag.site.telling.Standing;
import se.handslag.web.Page;

/**
 * All that the page of several documents tells.
 *
 * @param sealed what the page carries
 * @param total how many documents it carries, shown or not
 * @param rows those that are shown, in order
 * @param across what is wrong between documents, in words
 * @param tooMany files that were left unread
 * @param lost files that did not come through
 * @param someOutOfDate whether something that an earlier page carried was too old to be opened
 */
record FolderModel(
        String sealed,
        int total,
        FolderView view,
        List<Row> rows,
        List<Remark> across,
        List<RefusedFile> refused,
        List<String> tooMany,
        List<String> lost,
        boolean someOutOfDate) {

    /** Whether something that was sent is not among the rows. */
    boolean isLeftOut() {
        return someOutOfDate || !refused.isEmpty() || !tooMany.isEmpty() || !lost.isEmpty();
    }

    /** One document. */
    record Row(
            int index,
            String fileName,
            String title,
            DocumentKind kind,
            String language,
            List<PartyTerm.Party> parties,
            String cash,
            Optional<String> end,
            Optional<Next> next,
            int errors,
            int warnings,
            Standing standing,
            boolean isRecognised) {}

    /** The next day to keep. */
    record Next(String day, String what) {}

    /** Something that shows only between documents. */
    record Remark(Grade grade, String title, String detail) {}

    /** "27 fel": the findings of that grade in the documents shown, together. */
    String counted(Page page, Grade grade) {
        int count = rows.stream()
                .mapToInt(row -> grade == Grade.ERROR ? row.errors() : row.warnings())
                .sum();
        return new FindingWords(new Speech(page.texts())).counted(grade, count);
    }

    static FolderModel of(Checkup checkup, FolderView view, HealthForm.Taken taken, String sealed, Texts texts) {
        Speech speech = new Speech(texts);
        List<Row> rows = new ArrayList<>();
        for (int index : view.chosen(checkup)) {
            rows.add(row(index, checkup, speech));
        }
        List<Remark> across = new ArrayList<>();
        for (FolderFinding finding : checkup.across()) {
            across.add(new Remark(
                    finding.kind().grade(),
                    new FindingWords(speech).title(finding.kind()),
                    texts.say(finding.detail())));
        }
        return new FolderModel(
                sealed,
                checkup.documents().size(),
                view,
                rows,
                across,
                checkup.refused(),
                taken.tooMany(),
                taken.lost(),
                taken.brokenSeal());
    }

    private static Row row(int index, Checkup checkup, Speech speech) {
        ReadDocument document = checkup.documents().get(index);
        return new Row(
                index,
                document.place(),
                OrdinaryCase.of(
                        new Headline(speech).title(document), document.reading().document()),
                document.reading().terms().kind(),
                document.reading().terms().language().code(),
                document.reading().terms().all(PartyTerm.Party.class),
                new PartyMoney(speech).yearly(document.reading()),
                document.main()
                        .period()
                        .map(period -> period.end() == null
                                ? ""
                                : speech.shortDate(period.end().value()).strip())
                        .filter(words -> !words.isEmpty()),
                document.nextDeadline(checkup.today())
                        .map(next -> new Next(
                                speech.shortDate(next.date()).strip(),
                                new DutyWords(speech)
                                        .title(
                                                next.what(),
                                                document.reading().terms().kind()))),
                document.count(Grade.ERROR),
                document.count(Grade.WARNING),
                Standing.of(document, checkup.today()),
                document.isRecognised());
    }
}
