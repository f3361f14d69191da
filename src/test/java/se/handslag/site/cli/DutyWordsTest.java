package se.handslag.site.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.handslag.agreement.terms.DocumentKind;
import se.handslag.kernel.Language;
import se.handslag.kernel.Texts;
import se.handslag.obligations.Derivation;
import se.handslag.site.telling.DeadlineLine;
import se.handslag.site.telling.Duties;
import se.handslag.site.telling.DutyWords;
import se.handslag.site.telling.ReadDocument;
import se.handslag.site.telling.Speech;

class DutyWordsTest {

    private static final Texts TEXTS = Texts.in(Language.SWEDISH, "testing", "obligations", "site/telling", "site/cli");

    private final Duties duties = new DutyWords(new Speech(TEXTS))
            .of(Derivation.from(Samples.meetingPlace().terms()), DocumentKind.AGREEMENT);

    @Test
    void whatIsDueIsToldWithItsReasonAndItsClause() {
        assertThat(duties.deadlines())
                .extracting(line ->
                        line.date() + " " + line.text() + " ”" + line.clause().words() + "”")
                .contains(
                        "2026-11-30 Besluta om förlängning. Senast 30 november 2026 enligt texten. Observera: den sista"
                                + " uppföljningen är inte klar när beslutet ska tas ”Beslut om förläng-\nning fattas senast 30 november 2026”");
    }

    @Test
    void aMeetingIsNotAmongTheDaysThatMustNotBeMissed() {
        assertThat(duties.deadlines())
                .filteredOn(DeadlineLine::isVital)
                .extracting(DeadlineLine::text)
                .noneMatch(text -> text.contains("Möte"))
                .anyMatch(text -> text.contains("förlängning"));
    }

    @Test
    void aSummaryTellsFirstTheDaysThatMustNotBeMissedAndAMeetingThatRepeatsOnlyOnce() {
        var report = new TerminalReport(TEXTS, Samples.TODAY, 100, false);
        var document = new ReadDocument("a.pdf", "a.pdf", Samples.meetingPlace(), duties);

        assertThat(report.full(document)).contains("Möte i styrgrupp");
        assertThat(report.summary(List.of(document), List.of()))
                .containsSubsequence(
                        "Dagar som inte får missas",
                        "Besluta om förlängning",
                        "Rapporter, uppföljningar och möten",
                        "Möte i styrgrupp",
                        "Därefter 2")
                .containsOnlyOnce("Möte i styrgrupp");
    }

    @Test
    void aPurchaseEndsAsAContractDoes() {
        var purchase = new DutyWords(new Speech(TEXTS))
                .of(Derivation.from(Samples.meetingPlace().terms()), DocumentKind.PURCHASE);

        assertThat(purchase.deadlines())
                .extracting(DeadlineLine::text)
                .contains("Avtalet upphör. Sista dagen är 31 december 2026");
    }
}
