package se.handslag.site.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.handslag.agreement.terms.FindingKind;
import se.handslag.kernel.Language;
import se.handslag.kernel.Texts;
import se.handslag.site.help.Quotation.Piece;

class ExamplesTest {

    private static final Map<FindingKind, WorkedExample> SWEDISH = read(Language.SWEDISH);

    @ParameterizedTest
    @EnumSource
    void everyKindHasAnExampleInWhichTheReaderFindsIt(FindingKind kind) {
        assertThat(SWEDISH.get(kind).remark()).isNotBlank().doesNotContain("{");
        assertThat(SWEDISH.get(kind).quotations())
                .isNotEmpty()
                .allSatisfy(quotation -> assertThat(words(quotation)).isNotBlank());
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "HEADING_MISSING")
    void whatTheRemarkPointsAtIsMarked(FindingKind kind) {
        assertThat(SWEDISH.get(kind).quotations())
                .allSatisfy(
                        quotation -> assertThat(quotation.paragraphs().stream().flatMap(List::stream))
                                .anyMatch(Piece::pointedAt));
    }

    @Test
    void aSumIsToldAsTheProgramTellsItBesideTheWholeTable() {
        WorkedExample sum = SWEDISH.get(FindingKind.SUM_MISMATCH);

        assertThat(sum.remark())
                .isEqualTo("Kulturföreningen Navet: 120\u00a0000 + 310\u00a0000 + 25\u00a0000"
                        + " = 455\u00a0000 kr, angivet 465\u00a0000");
        assertThat(words(sum.quotations().getFirst()))
                .contains("Lokalhyra\t120 000 kr")
                .contains("Summa\t465 000 kr")
                .doesNotContain("Björkö kommun");
        assertThat(sum.proposal()).contains("455").contains("465");
    }

    @Test
    void whatTakesTwoAgreementsIsQuotedFromBothByTheNamesThatTheRemarkUses() {
        WorkedExample person = SWEDISH.get(FindingKind.SAME_PERSON_ELSEWHERE);

        assertThat(person.quotations())
                .extracting(Quotation::document)
                .hasSize(2)
                .allSatisfy(name -> assertThat(person.remark()).contains(name));
    }

    @Test
    void whatIsMissingIsShownInAllOfTheTextButItsTitle() {
        WorkedExample heading = SWEDISH.get(FindingKind.HEADING_MISSING);

        assertThat(words(heading.quotations().getFirst()))
                .startsWith("Bakgrund")
                .contains("Underskrifter")
                .doesNotContain("Målgrupp");
        assertThat(heading.remark()).contains("Målgrupp");
    }

    @Test
    void theRemarkIsToldInTheLanguageOfThePageAndTheAgreementInItsOwn() {
        WorkedExample sum = read(Language.ENGLISH).get(FindingKind.SUM_MISMATCH);

        assertThat(sum.remark()).contains("120,000");
        assertThat(words(sum.quotations().getFirst())).contains("Summa");
    }

    private static String words(Quotation quotation) {
        StringBuilder words = new StringBuilder();
        quotation.paragraphs().forEach(paragraph -> paragraph.forEach(piece -> words.append(piece.words())));
        return words.toString();
    }

    private static Map<FindingKind, WorkedExample> read(Language language) {
        return new Examples().in(Texts.in(language, "agreement/terms", "obligations", "site/telling", "site/help"));
    }
}
