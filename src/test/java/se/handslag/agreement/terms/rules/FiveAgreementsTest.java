package se.handslag.agreement.terms.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.handslag.agreement.terms.FindingKind;

/** Everything that the rules say of the five agreements, and nothing else. */
class FiveAgreementsTest {

    @Test
    void placements() {
        assertThat(everythingSaidOf(FiveAgreements.placements()))
                .containsExactlyInAnyOrder(
                        "sumMismatch: Strands FH: 500 + 20 + 236 + 165 + 45 + 25 = 991 tkr, angivet 995",
                        "productMismatch: 44 v × 40 tim = 1 760 tim, angivet 176 tim; med rätt tal stämmer 236 tkr längre fram",
                        "sameMoneyTwice: 500 000 kr står både som ”Verksamhetsstöd” hos Ekby kommun och som"
                                + " ”Arbetsledare inkl soc avg” hos Strands FH; läggs tabellerna ihop räknas pengarna två gånger",
                        "paymentNotRegulated: 500 000 kr utlovas, men det står inte när pengarna betalas ut",
                        "unclearProduct: 3 st × 196 tkr × 10 % = 58,8 tkr, angivet 20 tkr; texten säger inte vad talen räknar",
                        "partySpeltDifferently: Strands Folketshusförening skrivs också ”Strands Folkets Husförening”, ”Strands FH”",
                        "decisionBeforeLastFollowUp: Förlängningen ska beslutas senast 30 november 2018; då kan uppföljningen"
                                + " vara klar till och med 30 september 2018, men tiden fram till 31 december 2018 är inte känd");
    }

    @Test
    void nightWalks() {
        assertThat(everythingSaidOf(FiveAgreements.nightWalks()))
                .containsExactlyInAnyOrder(
                        "amountConflict: Ekby kommun bidrar enligt texten med 275 000 kr,"
                                + " men budgetens rad ”Verksamhetsstöd Till Ekby IK” säger 270 000 kr",
                        "unsigned: Underskriftens datum är öppet: ”2021-12-” (öppna ställen: 1)",
                        "budgetYearDiffers: Budgeten gäller 2022, men överenskommelsen löper 22 december 2021 – 31 december 2022",
                        "pricePerUnit: 2 500 kr per natt: ett pris per styck är ett tecken på köp, inte på partnerskap",
                        "paymentNotRegulated: 275 000 kr utlovas, men det står inte när pengarna betalas ut",
                        "nothingFromCivilParty: Inget av det som Ekby IK bidrar med har ett värde i kronor",
                        "decisionInLastMonth: Förlängningen ska beslutas senast 31 december 2022, och överenskommelsen slutar 31 december 2022",
                        "sitsAndSigns: Jon Alm sitter i gruppen som följer upp överenskommelsen och undertecknar den också",
                        "foreignWords: ”remitterande” hör till en annan sorts verksamhet; texten handlar om nattvandring");
    }

    @Test
    void umbrella() {
        assertThat(everythingSaidOf(FiveAgreements.umbrella()))
                .containsExactlyInAnyOrder(
                        "nothingFromCivilParty: Inget av det som Navföreningarna bidrar med har ett värde i kronor",
                        "postWithoutValue: stödfunktion, 100 %: inget värde i kronor",
                        "unclearSeats: Socialförvaltningen samt kultur- och föreningsförvaltningen:"
                                + " 2 platser tillsammans, eller 2 var?",
                        "secrecyActOnAssociation: Offentlighets- och sekretesslagen gäller hos myndigheter;"
                                + " Navföreningarna kan bara lova tystnad i överenskommelsen",
                        "goalWithoutMeasure: 1 av 1 mål säger inte hur man ser att det är nått",
                        "decisionBeforeLastFollowUp: Förlängningen ska beslutas senast 31 juli 2019; då kan uppföljningen"
                                + " vara klar till och med 30 april 2019, men tiden fram till 31 december 2019 är inte känd");
    }

    @Test
    void visits() {
        assertThat(everythingSaidOf(FiveAgreements.visits()))
                .containsExactlyInAnyOrder(
                        "unsigned: Underskriftens datum är öppet: ”2019-xx-xx” (öppna ställen: 1)",
                        "extensionWithoutDay: Överenskommelsen kan förlängas, men det står inte när det senast ska beslutas",
                        "replacedLaw: socialtjänstlagen (2001:453) gällde när texten skrevs, men ersattes 1 juli 2025 av"
                                + " socialtjänstlagen (2025:400)");
    }

    @Test
    void matching() {
        assertThat(everythingSaidOf(FiveAgreements.matching()))
                .containsExactlyInAnyOrder(
                        "costsBeforeAgreement: Pengarna från Länsstyrelsen får användas från 1 september 2018,"
                                + " men överenskommelsen börjar 11 september 2018",
                        "extensionWithoutDay: Överenskommelsen kan förlängas, men det står inte när det senast ska beslutas",
                        "nothingFromCivilParty: Inget av det som Vänbyrån, Alla Ihop i Mälby bidrar med har ett värde i kronor",
                        "postWithoutValue: Volontärsamordnare, 20 %: inget värde i kronor",
                        "postWithoutValue: Projektledare, 60 %: inget värde i kronor");
    }

    @Test
    void thePersonWhoSatForTheMunicipalityAndLaterForTheClub() {
        List<FolderFinding> findings = FolderRules.check(List.of(
                new NamedTerms("2018.txt", FiveAgreements.placements().terms()),
                new NamedTerms("2022.txt", FiveAgreements.nightWalks().terms()),
                new NamedTerms("2020.txt", FiveAgreements.visits().terms())));

        assertThat(findings).extracting(FolderFinding::kind).containsExactly(FindingKind.SAME_PERSON_ELSEWHERE);
        assertThat(Said.plainly(findings.getFirst().detail()))
                .isEqualTo("Lars Ek företräder Ekby kommun i 2018.txt och Ekby IK i 2022.txt");
    }

    private static List<String> everythingSaidOf(AgreementFixture agreement) {
        return AgreementRules.check(agreement.terms()).stream()
                .map(finding -> finding.kind().code() + ": " + Said.plainly(finding.detail()))
                .toList();
    }
}
