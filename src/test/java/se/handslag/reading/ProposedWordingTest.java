package se.handslag.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.handslag.agreement.terms.Finding;
import se.handslag.agreement.terms.FindingKind;
import se.handslag.kernel.Citation;
import se.handslag.kernel.Language;
import se.handslag.kernel.Texts;
import se.handslag.reading.document.DocumentText;
import se.handslag.reading.document.Documents;
import se.handslag.reading.document.Format;
import se.handslag.reading.document.PageText;

/** Whoever takes a proposed wording is rid of what it was proposed for, and gets nothing worse. */
class ProposedWordingTest {

    private static final Texts TEXTS = Texts.in(Language.SWEDISH, "agreement/terms");

    private static final String AGREEMENT = """
            Överenskommelse om idéburet offentligt partnerskap

            1. Parter
            Alskogs kommun, org.nr 212000-0449, nedan kommunen
            Kvarnföreningen, org.nr 802400-0013, nedan föreningen

            2. Avtalstid
            Avtalet gäller från och med 2024-01-01 till och med 2026-12-31.

            3. Insatser
            %s

            4. Underskrifter
            Alskog den 3 december 2023

            För Alskogs kommun              För Kvarnföreningen
            Karin Lindh                     Olle Ek
            """;

    /** Texts of our own that each call for a proposal. */
    private static final List<String> CLAUSES = List.of(
            "Kommunen bidrar med 500 000 kr per år och föreningen med en samordnare på halvtid.",
            "Föreningen bidrar med 40 volontärer som ger 10 timmar var, sammanlagt 450 timmar.",
            "Föreningen bidrar med 450 ideella timmar à 200 kr, vilket motsvarar 80 000 kr.",
            "Budget, kronor\n\nHyra\t60 000\nLön\t300 000\nMat\t30 000\nSumma\t380 000",
            "Verksamheten bedrivs enligt socialtjänstlagen (2001:453) och personuppgiftslagen (1998:204).",
            "Avtalet kan förlängas med ett år i taget efter beslut av kommunstyrelsen.",
            "Målet är att fler barn i Alskog ska känna sig trygga.",
            "Kvarnföreningens personal omfattas av offentlighets- och sekretesslagen (2009:400).",
            "Kommunen stödjer verksamheten med 500 000 kr per år.");

    /** A finding with a proposal, in its document. */
    record Proposed(String where, DocumentText document, Finding finding) {

        Finding.Proposal proposal() {
            return Objects.requireNonNull(finding.proposal());
        }

        /** The document with the proposal in it. */
        DocumentText taken() {
            Citation old = proposal().replaces();
            List<PageText> pages = new ArrayList<>(document.pages());
            pages.replaceAll(
                    page -> page.number() == old.page() ? new PageText(page.number(), taken(page.text())) : page);
            return new DocumentText(document.hash(), document.format(), pages);
        }

        private String taken(String text) {
            Citation old = proposal().replaces();
            return text.substring(0, old.start()) + proposal().wording() + text.substring(old.end());
        }

        /** Whether a finding in the new document is still this one: of its kind, where the wording now stands. */
        boolean isStill(Finding after) {
            Citation old = proposal().replaces();
            int end = old.start() + proposal().wording().length();
            return after.kind() == finding.kind()
                    && after.places().stream()
                            .anyMatch(place ->
                                    place.page() == old.page() && place.start() < end && place.end() > old.start());
        }

        @Override
        public String toString() {
            return where + ": " + finding.kind().code() + ": "
                    + proposal().replaces().words() + " > " + proposal().wording();
        }
    }

    static List<Proposed> proposals() {
        Stream<Proposed> golden = GoldenAgreement.all().stream()
                .filter(agreement -> agreement.reading().document().format() == Format.PLAIN_TEXT)
                .flatMap(agreement -> of(agreement.name(), agreement.reading()));
        Stream<Proposed> own = CLAUSES.stream().flatMap(clause -> of(clause, read(AGREEMENT.formatted(clause))));
        return Stream.concat(golden, own).toList();
    }

    private static Stream<Proposed> of(String where, Reading reading) {
        return reading.findings().stream()
                .filter(finding -> finding.proposal() != null)
                .map(finding -> new Proposed(where, reading.document(), finding));
    }

    @ParameterizedTest
    @MethodSource("proposals")
    void a_proposed_wording_puts_it_right(Proposed proposed) {
        List<Finding> before = new AgreementReader().read(proposed.document()).findings();

        List<Finding> after = new AgreementReader().read(proposed.taken()).findings();

        List<String> stillWrong = after.stream()
                .filter(proposed::isStill)
                .map(ProposedWordingTest::told)
                .toList();
        List<String> newErrors = new ArrayList<>(errors(after));
        errors(before).forEach(newErrors::remove);
        assertThat(stillWrong).as("still wrong with %s", proposed).isEmpty();
        assertThat(newErrors).as("new errors with %s", proposed).isEmpty();
    }

    private static List<String> errors(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.kind().grade() == FindingKind.Grade.ERROR)
                .map(finding -> finding.kind().code())
                .toList();
    }

    private static String told(Finding finding) {
        return finding.kind().code() + ": " + TEXTS.say(finding.detail());
    }

    private static Reading read(String text) {
        var opening = new Documents().open(text.getBytes(StandardCharsets.UTF_8), "avtal.txt");
        return new AgreementReader().read((DocumentText) opening);
    }
}
