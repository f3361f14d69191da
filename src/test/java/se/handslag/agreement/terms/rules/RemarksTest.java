package se.handslag.agreement.terms.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.agreement.terms.Contribution.Per.YEAR;
import static se.handslag.agreement.terms.FindingKind.BUDGET_YEAR_DIFFERS;
import static se.handslag.agreement.terms.FindingKind.DECISION_BEFORE_LAST_FOLLOW_UP;
import static se.handslag.agreement.terms.FindingKind.DECISION_IN_LAST_MONTH;
import static se.handslag.agreement.terms.FindingKind.EXTENSION_WITHOUT_DAY;
import static se.handslag.agreement.terms.FindingKind.HEADING_MISSING;
import static se.handslag.agreement.terms.FindingKind.PARTY_SPELT_DIFFERENTLY;
import static se.handslag.agreement.terms.FindingKind.PAYMENT_NOT_REGULATED;
import static se.handslag.agreement.terms.FindingKind.POST_WITHOUT_VALUE;
import static se.handslag.agreement.terms.FindingKind.PRICE_PER_UNIT;
import static se.handslag.agreement.terms.FindingKind.PRODUCT_MISMATCH;
import static se.handslag.agreement.terms.FindingKind.SECRECY_ACT_ON_ASSOCIATION;
import static se.handslag.agreement.terms.FindingKind.SITS_AND_SIGNS;
import static se.handslag.agreement.terms.FindingKind.SUM_MISMATCH;
import static se.handslag.agreement.terms.FindingKind.UNCLEAR_SEATS;
import static se.handslag.agreement.terms.rules.AgreementFixture.anAgreement;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.handslag.agreement.terms.AgreementTerms;
import se.handslag.agreement.terms.Cadence;
import se.handslag.agreement.terms.Cadence.Every;
import se.handslag.agreement.terms.ConductTerm.Secrecy;
import se.handslag.agreement.terms.Contribution.Post;
import se.handslag.agreement.terms.Contribution.Premises;
import se.handslag.agreement.terms.CooperationTerm.FollowUp;
import se.handslag.agreement.terms.DocumentKind;
import se.handslag.agreement.terms.DocumentTerm.SectionHeading;
import se.handslag.agreement.terms.DurationTerm.Extension;
import se.handslag.agreement.terms.Finding;
import se.handslag.agreement.terms.MoneyTerm.UnitPrice;
import se.handslag.agreement.terms.PartyTerm.Sector;
import se.handslag.agreement.terms.Source;
import se.handslag.kernel.Citation;
import se.handslag.kernel.Money;
import se.handslag.kernel.Share;

class RemarksTest {

    @Test
    void gravestComesFirstAndThenWhatStandsFirst() {
        List<Finding> findings =
                AgreementRules.check(FiveAgreements.placements().terms());

        assertThat(findings)
                .isSortedAccordingTo((one, other) ->
                        one.kind().grade().compareTo(other.kind().grade()));
        assertThat(findings.getFirst().kind()).isEqualTo(PRODUCT_MISMATCH);
        assertThat(findings.get(1).kind()).isEqualTo(SUM_MISMATCH);
    }

    @Test
    void aStrayPaperIsOnlyToldItsContradictions() {
        AgreementFixture grant = FiveAgreements.nightWalks().of(DocumentKind.GRANT);

        assertThat(AgreementRules.check(grant.terms()))
                .noneMatch(finding -> finding.kind().isRemark());
    }

    @Test
    void allWhoBothSitAndSignAreNamedInOneFindingThatCitesEveryPlace() {
        AgreementFixture agreement = FiveAgreements.visits()
                .steeredBy("Eva Ek / Ekby kommun", "Bo Alm / Ekby kommun", "Åsa Ask / Ekby kommun")
                .signedBy("Eva Ek", null, "Ekby kommun")
                .signedBy("Bo Alm", null, "Ekby kommun")
                .signedBy("Åsa Ask", null, "Ekby kommun");

        assertThat(Said.of(SITS_AND_SIGNS, agreement))
                .containsExactly("Eva Ek, Bo Alm och Åsa Ask sitter i gruppen som följer upp överenskommelsen och"
                        + " undertecknar den också");
        assertThat(AgreementRules.check(agreement.terms()))
                .filteredOn(finding -> finding.kind() == SITS_AND_SIGNS)
                .singleElement()
                .satisfies(finding -> assertThat(finding.places()).hasSize(6));
    }

    @Test
    void anExtensionWithoutADayGetsOneAfterItsWords() {
        assertThat(Said.proposed(EXTENSION_WITHOUT_DAY, FiveAgreements.visits()))
                .contains("med möjlighet till förlängning ytterligare tre år"
                        + " (beslut om förlängning ska fattas senast 30 september 2022)");
        assertThat(Said.proposed(EXTENSION_WITHOUT_DAY, FiveAgreements.matching()))
                .contains("Socialnämnden behandlar frågan om fortsättning."
                        + " Beslut om förlängning ska fattas senast 30 september 2019.");
    }

    @Test
    void aDecisionBeforeTheTextsOwnEvaluationIsTold() {
        assertThat(Said.of(
                        DECISION_BEFORE_LAST_FOLLOW_UP,
                        decidedIn("2018-09-30").evaluatedBy("2018-11-30", "utvärdering")))
                .containsExactly(
                        "Förlängningen ska beslutas senast 30 september 2018, men uppföljningen eller utvärderingen"
                                + " ska vara klar först 30 november 2018");
        assertThat(Said.of(
                        DECISION_BEFORE_LAST_FOLLOW_UP,
                        decidedIn("2018-09-30").evaluatedBy("2018-08-31", "utvärdering")))
                .isEmpty();
    }

    @Test
    void aDecisionBeforeTheLastPeriodIsFollowedUpIsTold() {
        assertThat(Said.of(DECISION_BEFORE_LAST_FOLLOW_UP, followedUp(Every.QUARTER, decidedIn("2018-11-30"))))
                .containsExactly(
                        "Förlängningen ska beslutas senast 30 november 2018; då kan uppföljningen vara klar till och"
                                + " med 30 september 2018, men tiden fram till 31 december 2018 är inte känd");
        assertThat(Said.of(DECISION_BEFORE_LAST_FOLLOW_UP, followedUp(Every.YEAR, decidedIn("2018-06-15"))))
                .containsExactly("Förlängningen ska beslutas senast 15 juni 2018; då är ingen uppföljning klar");
    }

    @Test
    void aDecisionIsNotEarlyWhenTheWholeHasBeenJudgedByThen() {
        assertThat(Said.of(
                        DECISION_BEFORE_LAST_FOLLOW_UP,
                        followedUp(Every.QUARTER, decidedIn("2018-11-30")).evaluatedBy("2018-10-31", "utvärdering")))
                .isEmpty();
    }

    private static AgreementFixture decidedIn(String day) {
        return anAgreement()
                .running("2018-01-01", "2018-12-31")
                .extendable(Extension.Kind.DECISION, null, day, "beslutas senast " + day);
    }

    private static AgreementFixture followedUp(Every every, AgreementFixture agreement) {
        return agreement.with("följs upp", source -> new FollowUp(source, Cadence.once(every), null, List.of()));
    }

    @Test
    void anEnglishAgreementGetsEnglishWords() {
        AgreementFixture agreement = anAgreement()
                .inEnglish()
                .running("2020-01-01", "2022-12-31")
                .extendable(Extension.Kind.OPTION, 36, null, "may be extended by three years.");

        assertThat(Said.proposed(EXTENSION_WITHOUT_DAY, agreement))
                .contains("may be extended by three years."
                        + " A decision on extension is to be taken no later than 30 September 2022.");
    }

    @Test
    void paymentIsProposedBesideTheMoney() {
        assertThat(Said.proposed(PAYMENT_NOT_REGULATED, FiveAgreements.placements()))
                .contains("sammanlagt 500 tkr (utbetalning sker kvartalsvis i förskott)");
    }

    @Test
    void aDecisionInTheLastMonthIsProposedEarlier() {
        Finding finding = Said.findings(
                        DECISION_IN_LAST_MONTH, FiveAgreements.nightWalks().terms())
                .getFirst();

        assertThat(finding.proposal()).isNotNull().satisfies(proposal -> {
            assertThat(proposal.replaces().words()).isEqualTo("i december månad 2022");
            assertThat(proposal.wording()).isEqualTo("senast 30 september 2022");
        });
    }

    @Test
    void unclearSeatsAreProposedForEach() {
        assertThat(Said.proposed(UNCLEAR_SEATS, FiveAgreements.umbrella()))
                .contains("Socialförvaltningen utser 2 representanter och"
                        + " kultur- och föreningsförvaltningen utser 2 representanter");
    }

    @Test
    void theSilenceOfAnAssociationIsAPromise() {
        AgreementFixture agreement = FiveAgreements.umbrella();
        String promise = Said.proposed(SECRECY_ACT_ON_ASSOCIATION, agreement).orElseThrow();

        assertThat(promise)
                .isEqualTo("Handlingar hos Alby kommun, socialnämnden är allmänna handlingar enligt"
                        + " offentlighets- och sekretesslagen. Navföreningarna lovar att inte föra vidare"
                        + " uppgifter om enskildas personliga förhållanden.");
        assertThat(Said.of(SECRECY_ACT_ON_ASSOCIATION, mutual(promise))).isEmpty();
    }

    @Test
    void theActMayBindTheMunicipality() {
        assertThat(Said.of(
                        SECRECY_ACT_ON_ASSOCIATION, mutual("Ekby kommun ska följa offentlighets- och sekretesslagen.")))
                .isEmpty();
    }

    @Test
    void aBudgetForEveryYearOfTheTermIsInItsOrder() {
        AgreementFixture agreement = anAgreement()
                .running("2021-07-01", "2022-06-30")
                .budgetOf(null)
                .forYear(2021)
                .row("Lön", "1")
                .withoutTotal()
                .budgetOf(null)
                .forYear(2022)
                .row("Lön", "1")
                .withoutTotal();

        assertThat(Said.of(BUDGET_YEAR_DIFFERS, agreement)).isEmpty();
    }

    @Test
    void aPostWithARowInTheBudgetHasAValue() {
        AgreementFixture agreement = anAgreement()
                .with(
                        "Samordnare 50 %",
                        source -> new Post(source, "Navet", "Samordnare", Share.percent(50), 1, null, null))
                .budgetOf("Navet")
                .row("Lön samordnare", "300")
                .withoutTotal();

        assertThat(Said.of(POST_WITHOUT_VALUE, agreement)).isEmpty();
    }

    @Test
    void theWorthOfOnesOwnRoomsIsNoPrice() {
        AgreementFixture agreement = anAgreement();
        Citation room = agreement.cite("Lokaler 44 v * 3750 kr");
        agreement.add(new Premises(Source.plainly(room), "Navet", "lokaler", Money.kronor(165_000), YEAR));
        agreement.add(new UnitPrice(Source.plainly(room), Money.kronor(3_750), "v"));

        assertThat(Said.of(PRICE_PER_UNIT, agreement)).isEmpty();
    }

    @Test
    void shorterAndLongerFormsOfANameAreNoOtherSpellings() {
        AgreementFixture agreement = anAgreement()
                .partyAlsoWritten(
                        "Navet i Ekby", Sector.CIVIL, "Navet", "NAVETS", "föreningen", "Föreningen Navet i Ekby")
                .partyAlsoWritten("Ekby kommun", Sector.PUBLIC, "kommunen", "Ekby kommuns socialförvaltning");

        assertThat(Said.of(PARTY_SPELT_DIFFERENTLY, agreement)).isEmpty();
    }

    @Test
    void whatAGuidelineAsksForIsMetByAHeadingOrByATerm() {
        AgreementTerms terms = anAgreement()
                .running("2024-01-01", "2024-12-31")
                .with(
                        "Bakgrund till överenskommelsen",
                        source -> new SectionHeading(source, source.citation().words()))
                .terms();
        Guideline guideline = Guideline.withId("uddevalla-2020").orElseThrow();

        List<String> missing = AgreementRules.check(terms, guideline).stream()
                .filter(finding -> finding.kind() == HEADING_MISSING)
                .map(finding -> Said.plainly(finding.detail()))
                .toList();

        assertThat(missing)
                .contains("Uddevalla kommuns riktlinje 2020 vill ha en rubrik om ”Värdegrund”")
                .noneMatch(detail -> detail.contains("Bakgrund") || detail.contains("Löptid"));
    }

    @Test
    void sameMoneyInTwoAgreementsIsToldButNotInTwoPapersOfOneCase() {
        NamedTerms first = agreementOn("Navet", "2024-01-01", "2024-12-31", 752_734);
        NamedTerms copy = new NamedTerms("copy", first.terms());
        NamedTerms other = agreementOn("Ljuset", "2024-06-01", "2025-05-31", 752_734);
        NamedTerms later = agreementOn("Solen", "2026-01-01", "2026-12-31", 752_734);

        assertThat(FolderRules.check(List.of(first, copy, later))).isEmpty();
        assertThat(FolderRules.check(List.of(first, other)))
                .extracting(finding -> Said.plainly(finding.detail()))
                .containsExactly("752 734 kr från Ekby kommun står i Navet och i Ljuset");
    }

    @Test
    void roundSumsToDifferentAssociationsAreNotTheSameMoney() {
        assertThat(FolderRules.check(List.of(
                        agreementOn("Navet", "2024-01-01", "2024-12-31", 500_000),
                        agreementOn("Ljuset", "2024-01-01", "2024-12-31", 500_000))))
                .isEmpty();
    }

    private static NamedTerms agreementOn(String association, String first, String last, long kronor) {
        return new NamedTerms(
                association,
                anAgreement()
                        .between("Ekby kommun", association)
                        .running(first, last)
                        .withCash("Ekby kommun", kronor, YEAR)
                        .terms());
    }

    private static AgreementFixture mutual(String clause) {
        return anAgreement()
                .between("Ekby kommun", "Navföreningarna")
                .with(clause, source -> new Secrecy(source, clause));
    }
}
