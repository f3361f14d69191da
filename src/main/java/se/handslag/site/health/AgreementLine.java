package se.handslag.site.health;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.handslag.agreement.terms.DurationTerm;
import se.handslag.kernel.DatePeriod;
import se.handslag.obligations.ObligationKind;
import se.handslag.site.parts.LifeLine;
import se.handslag.site.telling.DeadlineLine;
import se.handslag.site.telling.ReadDocument;
import se.handslag.site.telling.Speech;

/** The line of an agreement that was read: its term, and the days in it that must not be missed. */
final class AgreementLine {

    private static final int MOST = 6;

    private AgreementLine() {}

    /** The line; empty where the text does not tell when it begins. */
    static Optional<LifeLine> of(ReadDocument document, LocalDate today, Speech speech) {
        return document.main()
                .period()
                .flatMap(DurationTerm.Period::days)
                .map(days -> LifeLine.of(days, vital(document, days, speech), today, speech));
    }

    private static List<LifeLine.Mark> vital(ReadDocument document, DatePeriod days, Speech speech) {
        return document.duties().deadlines().stream()
                .filter(DeadlineLine::isVital)
                .filter(line -> days.contains(line.date()))
                .filter(line -> line.what() != ObligationKind.END && line.what() != ObligationKind.FIRST_TERM_ENDS)
                .sorted(Comparator.comparing(DeadlineLine::date))
                .limit(MOST)
                .map(line -> new LifeLine.Mark(
                        line.date(), speech.texts().say(line.what().title()), LifeLine.Kind.VITAL))
                .toList();
    }
}
