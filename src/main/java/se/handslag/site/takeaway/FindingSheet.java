package se.handslag.site.takeaway;

import java.util.List;
import java.util.StringJoiner;
import org.dhatim.fastexcel.Workbook;
import se.handslag.agreement.terms.Finding;
import se.handslag.agreement.terms.FindingKind;
import se.handslag.agreement.terms.rules.FolderFinding;
import se.handslag.kernel.Citation;
import se.handslag.site.takeaway.Rows.Column;
import se.handslag.site.telling.FindingWords;
import se.handslag.site.telling.ReadDocument;
import se.handslag.site.telling.ReadDocuments;
import se.handslag.site.telling.Speech;

/** All findings: those of each agreement, then those that show only between them. */
record FindingSheet(Speech speech) {

    private static final List<Column> COLUMNS = List.of(
            new Column("take.column.file", 30),
            new Column("take.column.grade", 10),
            new Column("take.column.finding", 34),
            new Column("take.column.detail", 80),
            new Column("take.column.page", 8),
            new Column("take.column.words", 80));

    void write(List<ReadDocument> documents, Workbook workbook) {
        Rows rows = Rows.in(workbook, "take.sheet.findings", COLUMNS, speech);
        for (ReadDocument document : documents) {
            for (Finding finding : document.reading().findings()) {
                begin(document.place(), finding.kind(), rows).text(new FindingWords(speech).detail(finding));
                places(finding.places(), rows);
            }
        }
        for (FolderFinding finding : ReadDocuments.across(documents)) {
            StringJoiner files = new StringJoiner("; ");
            finding.places().stream()
                    .map(FolderFinding.Place::document)
                    .distinct()
                    .forEach(files::add);
            begin(files.toString(), finding.kind(), rows)
                    .text(speech.texts().say(finding.detail()))
                    .text("");
            rows.text(words(
                    finding.places().stream().map(FolderFinding.Place::citation).toList()));
        }
        rows.end();
    }

    private Rows begin(String file, FindingKind kind, Rows rows) {
        return rows.next()
                .text(file)
                .text(speech.say("tell.grade." + kind.grade().name()))
                .text(new FindingWords(speech).title(kind));
    }

    private void places(List<Citation> places, Rows rows) {
        if (places.isEmpty()) {
            rows.text("").text("");
        } else {
            rows.number(places.getFirst().page()).text(words(places));
        }
    }

    private String words(List<Citation> places) {
        StringJoiner words = new StringJoiner(" ");
        places.forEach(place -> words.add(speech.quoted(place.words())));
        return words.toString();
    }
}
