package se.handslag.reading.kept.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.handslag.agreement.forms.TypedSource;
import se.handslag.agreement.terms.AgreementTerms;
import se.handslag.agreement.terms.ConductTerm;
import se.handslag.agreement.terms.DocumentKind;
import se.handslag.agreement.terms.PurposeTerm;
import se.handslag.kernel.Language;
import se.handslag.reading.document.DocumentText;
import se.handslag.reading.document.Documents;
import se.handslag.reading.kept.search.AgreementPassages.Cut;

class AgreementPassagesTest {

    private static final AgreementTerms NOTHING = terms(List.of());

    @Test
    void eachPassageStandsUnderItsHeadingAndIsKnownByItsPlace() {
        var cuts = AgreementPassages.of(text("""
                        Överenskommelse om idéburet offentligt partnerskap

                        1. Syfte

                        Parterna vill att ungdomar ska ha
                        någonstans att vara.

                        2. Uppföljning

                        Uppföljning sker varje kvartal.
                        """), NOTHING);

        assertThat(cuts).anySatisfy(cut -> {
            assertThat(cut.words()).isEqualTo("Parterna vill att ungdomar ska ha någonstans att vara.");
            assertThat(cut.heading()).endsWith("Syfte");
            assertThat(cut.page()).isEqualTo(1);
        });
        assertThat(cuts).anySatisfy(cut -> {
            assertThat(cut.words()).isEqualTo("Uppföljning sker varje kvartal.");
            assertThat(cut.heading()).endsWith("Uppföljning");
        });
        assertThat(cuts).extracting(Cut::anchor).doesNotHaveDuplicates().allMatch(anchor -> anchor.matches("p1-\\d+"));
    }

    @Test
    void whatWasTypedInIsFoundByItsPlaceAmongTheTerms() {
        var typed = terms(List.of(
                new PurposeTerm.Purpose(TypedSource.of("r", 0, "Färre är ensamma"), "Färre är ensamma"),
                new ConductTerm.Commitment(TypedSource.of("r", 1, "Lånar ut lokalen"), null, "Lånar ut lokalen")));

        assertThat(AgreementPassages.of(DocumentText.EMPTY, typed))
                .containsExactly(
                        new Cut("t1", null, null, "Färre är ensamma"), new Cut("t2", null, null, "Lånar ut lokalen"));
    }

    private static DocumentText text(String words) {
        return (DocumentText) new Documents().open(words.getBytes(UTF_8), "avtal.txt");
    }

    private static AgreementTerms terms(List<? extends se.handslag.agreement.terms.Term> terms) {
        return new AgreementTerms(DocumentKind.AGREEMENT, Language.SWEDISH, List.copyOf(terms));
    }
}
