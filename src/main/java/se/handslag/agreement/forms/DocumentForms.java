package se.handslag.agreement.forms;

import java.time.LocalDate;
import java.util.List;
import se.handslag.agreement.terms.DocumentTerm.Dated;
import se.handslag.agreement.terms.DocumentTerm.DiaryNumber;
import se.handslag.agreement.terms.DocumentTerm.Title;

/** What a document says of itself. */
final class DocumentForms {

    static final List<Shape<?>> SHAPES = List.of(
            new Shape<>("title", Title.class, in -> new Title(in.source(), in.passage("text", Title::text))),
            new Shape<>(
                    "diaryNumber",
                    DiaryNumber.class,
                    in -> new DiaryNumber(in.source(), in.line("number", DiaryNumber::number))),
            new Shape<>(
                    "dated",
                    Dated.class,
                    in -> new Dated(in.source(), in.required("date", WrittenDay.DAY, LocalDate.EPOCH, Dated::date))));

    private DocumentForms() {}
}
