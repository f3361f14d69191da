package se.handslag.agreement.terms.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.agreement.terms.Contribution.Per.TOTAL;
import static se.handslag.agreement.terms.Contribution.Per.YEAR;
import static se.handslag.agreement.terms.DurationTerm.Extension.Kind.AUTOMATIC;
import static se.handslag.agreement.terms.DurationTerm.Extension.Kind.DECISION;
import static se.handslag.agreement.terms.FindingKind.CONFLICT_OF_INTEREST;
import static se.handslag.agreement.terms.FindingKind.DEADLINE_AFTER_END;
import static se.handslag.agreement.terms.FindingKind.INVALID_ORGANISATION_NUMBER;
import static se.handslag.agreement.terms.FindingKind.NOTICE_TOO_LONG;
import static se.handslag.agreement.terms.FindingKind.PERIOD_INVALID;
import static se.handslag.agreement.terms.FindingKind.UNSIGNED;
import static se.handslag.agreement.terms.PartyTerm.Sector.CIVIL;
import static se.handslag.agreement.terms.PartyTerm.Sector.PUBLIC;
import static se.handslag.agreement.terms.rules.AgreementFixture.anAgreement;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.handslag.agreement.terms.Cited;
import se.handslag.agreement.terms.DurationTerm.Period;
import se.handslag.agreement.terms.PartyTerm.Contact;
import se.handslag.agreement.terms.PartyTerm.OpenSignature;

class ContradictionsTest {

    @Test
    void aTermThatEndsBeforeItBeginsIsTold() {
        assertThat(Said.of(PERIOD_INVALID, anAgreement().running("2024-01-01", "2023-12-31")))
                .containsExactly("Slutdagen 31 december 2023 ligger före startdagen 1 januari 2024");
    }

    @Test
    void theSameWrongTermInTwoPlacesIsToldOnce() {
        AgreementFixture agreement =
                anAgreement().running("2024-01-01", "2023-12-31").running("2024-01-01", "2023-12-31");

        assertThat(Said.of(PERIOD_INVALID, agreement)).hasSize(1);
    }

    @Test
    void aDateThatNoCalendarHasIsTold() {
        AgreementFixture agreement = anAgreement();
        agreement.with(
                "2024-01-01 – 2024-02-31",
                source -> new Period(
                        source, null, null, List.of(new Cited<>("2024-02-31", agreement.cite("2024-02-31")))));

        assertThat(Said.of(PERIOD_INVALID, agreement)).containsExactly("”2024-02-31” finns inte i kalendern");
    }

    @Test
    void aTermOfOneDayIsATerm() {
        assertThat(Said.of(PERIOD_INVALID, anAgreement().running("2024-01-01", "2024-01-01")))
                .isEmpty();
    }

    @Test
    void aDecisionOnExtensionAfterTheEndIsToldAndAnEarlierDayProposed() {
        AgreementFixture agreement = anAgreement()
                .running("2018-01-01", "2018-12-31")
                .extendable(DECISION, null, "2019-02-28", "Förlängning beslutas i februari månad 2019 av nämnden.");

        assertThat(Said.of(DEADLINE_AFTER_END, agreement))
                .containsExactly(
                        "Förlängningen ska beslutas senast 28 februari 2019, men överenskommelsen slutar 31 december 2018");
        assertThat(Said.proposed(DEADLINE_AFTER_END, agreement)).contains("senast 30 september 2018");
    }

    @Test
    void aDecisionInTheLastMonthIsNotTooLate() {
        AgreementFixture agreement = anAgreement()
                .running("2021-12-22", "2022-12-31")
                .extendable(DECISION, null, "2022-12-31", "Förlängning beslutas i december månad 2022.");

        assertThat(Said.of(DEADLINE_AFTER_END, agreement)).isEmpty();
    }

    @Test
    void anEvaluationThatADecisionRestsOnCannotComeAfterTheEnd() {
        AgreementFixture agreement = anAgreement()
                .running("2018-09-11", "2018-12-31")
                .evaluatedBy("2019-05-31", "Utvärdering senast 31 maj 2019 som grund för fortsättning")
                .extendable(DECISION, null, null, "Nämnden beslutar om fortsättning.");

        assertThat(Said.of(DEADLINE_AFTER_END, agreement))
                .containsExactly("Utvärderingen som beslutet ska bygga på är klar 31 maj 2019,"
                        + " men överenskommelsen slutar 31 december 2018");
    }

    @Test
    void aLastEvaluationAfterTheEndIsInItsOrderWhenTheDecisionIsTakenBefore() {
        AgreementFixture agreement = anAgreement()
                .running("2018-01-01", "2018-12-31")
                .evaluatedBy("2019-02-28", "Slututvärdering senast 28 februari 2019")
                .extendable(DECISION, null, "2018-11-30", "Förlängning beslutas i november 2018.");

        assertThat(Said.of(DEADLINE_AFTER_END, agreement)).isEmpty();
    }

    @Test
    void aNoticeLongerThanTheTermIsToldAndThreeMonthsProposed() {
        AgreementFixture agreement = anAgreement()
                .running("2024-01-01", "2024-12-31")
                .withNotice(18, "Uppsägningstiden ska vara arton (18) månader.");

        assertThat(Said.of(NOTICE_TOO_LONG, agreement))
                .containsExactly("Uppsägningstiden är 18 månader, men det som ska sägas upp löper bara 12 månader");
        assertThat(Said.proposed(NOTICE_TOO_LONG, agreement)).contains("3 månader");
    }

    @Test
    void aNoticeOfMostOfTheTermIsNotTooLong() {
        AgreementFixture agreement =
                anAgreement().running("2024-01-01", "2024-12-31").withNotice(12, "12 månaders uppsägningstid");

        assertThat(Said.of(NOTICE_TOO_LONG, agreement)).isEmpty();
    }

    @Test
    void aNoticeIsHeldAgainstTheExtensionWhereThatIsLonger() {
        AgreementFixture agreement = anAgreement()
                .running("2024-01-01", "2024-06-30")
                .extendable(AUTOMATIC, 12, null, "förlängs med ett år i sänder")
                .withNotice(9, "nio månaders uppsägningstid");

        assertThat(Said.of(NOTICE_TOO_LONG, agreement)).isEmpty();
    }

    @Test
    void openDatesAndLinesAreToldInOneFinding() {
        AgreementFixture agreement =
                anAgreement().signedOn("2019-xx-xx", null).with("_________", source -> new OpenSignature(source, null));

        assertThat(Said.of(UNSIGNED, agreement))
                .containsExactly("Underskriftens datum är öppet: ”2019-xx-xx” (öppna ställen: 2)");
    }

    @Test
    void aTextWithoutAnyPlaceToSignIsNotJudged() {
        assertThat(Said.of(UNSIGNED, anAgreement().signedOn("2019-10-01", "2019-10-01")))
                .isEmpty();
        assertThat(Said.of(UNSIGNED, anAgreement())).isEmpty();
    }

    @Test
    void onePersonForTwoPartiesIsTold() {
        AgreementFixture agreement = anAgreement()
                .between("Ekby kommun", "Ekby IK")
                .steeredBy("Lars Ek / Ekby kommun", "Eva Alm / Ekby IK")
                .with("Lars  EK", source -> new Contact(source, "kassör", "Lars  EK", "EKBY IK"));

        assertThat(Said.of(CONFLICT_OF_INTEREST, agreement))
                .containsExactly("Lars Ek företräder både Ekby kommun och EKBY IK");
    }

    @Test
    void twoBoardsOfOneMunicipalityAreOnePublicBody() {
        AgreementFixture agreement = anAgreement()
                .party("Ekby kommun, socialnämnden", PUBLIC)
                .party("Ekby kommun, kulturnämnden", PUBLIC)
                .party("Navet", CIVIL)
                .steeredBy("Lars Ek / Ekby kommun, socialnämnden", "Lars Ek / Ekby kommun, kulturnämnden");

        assertThat(Said.of(CONFLICT_OF_INTEREST, agreement)).isEmpty();
    }

    @Test
    void aTitleThatNamesTheAssociationOutweighsTheHeadingOfTheBlock() {
        AgreementFixture agreement = anAgreement()
                .between("Ekby kommun", "Ekby IK")
                .steeredBy("Jon Alm / Ekby IK")
                .signedBy("Jon Alm", "VD/klubbchef Ekby IK", "Ekby kommun");

        assertThat(Said.of(CONFLICT_OF_INTEREST, agreement)).isEmpty();
    }

    @Test
    void firstNamesAndMaskedNamesAreNobody() {
        AgreementFixture agreement = anAgreement()
                .between("Ekby kommun", "Ekby IK")
                .steeredBy("Lars / Ekby kommun", "Lars / Ekby IK", "Xxxxx Xxx / Ekby kommun", "Xxxxx Xxx / Ekby IK");

        assertThat(Said.of(CONFLICT_OF_INTEREST, agreement)).isEmpty();
    }

    @Test
    void thePlaceAloneMayBeTheMunicipalityOrTheClub() {
        AgreementFixture agreement = anAgreement()
                .between("Ekby kommun", "Ekby IK")
                .steeredBy("Lars Ek / Ekby kommun", "Lars Ek / Ekby", "Lars Ek / oberoende kommuninvånare");

        assertThat(Said.of(CONFLICT_OF_INTEREST, agreement)).isEmpty();
    }

    @Test
    void aWrongCheckDigitIsToldWithTheDigitThatTheOthersDemand() {
        AgreementFixture agreement = anAgreement().partyWithNumber("Navet", CIVIL, "822003-0914");

        assertThat(Said.of(INVALID_ORGANISATION_NUMBER, agreement))
                .containsExactly("Navet: 822003-0914 borde sluta på 3, men slutar på 4; någon siffra är fel");
    }

    @Test
    void aMissingDigitIsTold() {
        AgreementFixture agreement = anAgreement().partyWithNumber("Navet", CIVIL, "822003-091");

        assertThat(Said.of(INVALID_ORGANISATION_NUMBER, agreement))
                .containsExactly("Navet: ”822003-091” har 9 siffror, ett organisationsnummer har tio");
    }

    @Test
    void rightNumbersAndMaskedOnesAreLeftAlone() {
        AgreementFixture agreement = anAgreement()
                .partyWithNumber("Ekby kommun", PUBLIC, "212000-0449")
                .partyWithNumber("Navet", CIVIL, "16822003-0913")
                .partyWithNumber("Ljuset", CIVIL, "8220xx-xxxx");

        assertThat(Said.of(INVALID_ORGANISATION_NUMBER, agreement)).isEmpty();
    }

    @Test
    void yearlyAndTotalAreTwoWaysToStateOneAmount() {
        AgreementFixture agreement = anAgreement()
                .between("Ekby kommun", "Navet")
                .running("2018-01-01", "2019-12-31")
                .withCash("Ekby kommun", 800_000, YEAR)
                .afterMuchText()
                .withCash("Ekby kommun", 1_600_000, TOTAL);

        assertThat(AgreementRules.check(agreement.terms()).stream()
                        .filter(finding -> !finding.kind().isRemark()))
                .isEmpty();
    }
}
