package se.handslag.site.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.handslag.agreement.terms.ConductTerm;
import se.handslag.agreement.terms.Contribution;
import se.handslag.agreement.terms.DocumentTerm;
import se.handslag.agreement.terms.DurationTerm.Extension;
import se.handslag.agreement.terms.Finding;
import se.handslag.agreement.terms.FindingKind;
import se.handslag.agreement.terms.MoneyTerm;
import se.handslag.agreement.terms.PartyTerm;
import se.handslag.agreement.terms.PayDay;
import se.handslag.agreement.terms.PurposeTerm;
import se.handslag.agreement.terms.Term;
import se.handslag.kernel.Language;
import se.handslag.kernel.Message;
import se.handslag.kernel.Money;
import se.handslag.kernel.Share;
import se.handslag.kernel.Texts;
import se.handslag.obligations.Promises;
import se.handslag.reading.WrittenAgreement;

/** Lines that people who are no lawyers stumbled over. */
class ValueWordsTest {

    private static final Speech SWEDISH = speech(Language.SWEDISH);
    private static final Speech ENGLISH = speech(Language.ENGLISH);

    private final WrittenAgreement text =
            WrittenAgreement.ofPages("Grannarna står för lika mycket. 44 v*40 tim = 176 tim."
                    + " Hyra 165, mat 45, summa 215 tkr. Parterna enades.");

    @Test
    void aPartyIsNotNamedTwiceWhereItsClauseBeginsWithItsName() {
        var worth = new Contribution.InKind(
                text.said("Grannarna"),
                "Grannarna",
                "Grannarna står för lika mycket",
                Money.kronor(5_000),
                Contribution.Per.YEAR);
        var board = new ConductTerm.Commitment(
                text.said("Parterna"), "Åby kommun, socialnämnden", "Åby kommun ska vara öppen");

        assertThat(words(worth)).isEqualTo("Grannarna: står för lika mycket, värt 5 000 kr per år");
        assertThat(words(board)).isEqualTo("Åby kommun, socialnämnden: ska vara öppen");
    }

    @Test
    void whatHasNoAmountOfItsOwnIsNotSaidToBeWithoutValueAndHoursWithARateHaveOne() {
        var worth = new Contribution.InKind(
                text.said("Grannarna"),
                "Grannarna",
                "Grannarna står för lika mycket",
                Money.kronor(5_000),
                Contribution.Per.YEAR);
        var agreement = text.says(
                new Contribution.Unpriced(text.said("Parterna"), "Grannarna", "tolkning"),
                worth,
                new Contribution.VolunteerHours(
                        text.said("176 tim"), "Grannarna", new BigDecimal(176), Money.kronor(134), null, null, null));
        var document =
                new ReadDocument("a.txt", "a.txt", agreement.read(), new Duties(List.of(), List.of(), Promises.NONE));

        assertThat(new PartyMoney(SWEDISH).lines(document))
                .extracting(line -> line.replace('\u00a0', ' '))
                .containsExactly(
                        "Grannarna: står för lika mycket, värt 5 000 kr per år, i natura; 176 timmar, 134 kr per"
                                + " timme, i natura; tolkning, utan eget belopp");
    }

    @Test
    void theDotsOfAPriceListAndAShareThatIsSaidAlreadyAreLeftOut() {
        var post = new Contribution.Post(
                text.said("Parterna"), null, "10 % av heltid .......... värde", Share.percent(10), null, null, null);

        assertThat(words(post)).isEqualTo("10 % av heltid");
    }

    @Test
    void aBoardThatStandsInTheNameIsNotToldAgain() {
        var party = new PartyTerm.Party(
                text.said("Parterna"),
                "Åby kommun, socialnämnden",
                PartyTerm.Sector.PUBLIC,
                null,
                "Socialnämnden",
                List.of());

        assertThat(words(party)).doesNotContain("genom");
    }

    @Test
    void aDayOfAPeriodIsToldAsOneSaysIt() {
        var payment = new MoneyTerm.Payment(
                text.said("Parterna"),
                MoneyTerm.Payment.Schedule.QUARTERLY,
                "",
                List.of(),
                List.of(),
                null,
                new PayDay.OfPeriod(1, 25),
                MoneyTerm.Payment.Split.EVENLY,
                null);

        assertThat(words(payment)).isEqualTo("kvartalsvis, den 25 i periodens första månad");
        assertThat(new TermLines(ENGLISH).of(payment).words())
                .isEqualTo("quarterly, on day 25 of the first month of the period");
    }

    @Test
    void onlyWhatGoesOnByItselfDoesSoAgainAndAgain() {
        assertThat(words(extension(Extension.Kind.OPTION, null)))
                .isEqualTo("kan förlängas (option), med 3 år, sista dag att besluta står inte i avtalet");
        assertThat(words(extension(Extension.Kind.AUTOMATIC, null))).contains("med 3 år i taget");
        assertThat(words(extension(Extension.Kind.DECISION, 1))).contains("1 månad före slutet");
    }

    @Test
    void copiesAreNotCalledAlikeWhereTheTextDoesNot() {
        assertThat(words(new DocumentTerm.Copies(text.said("Parterna"), 3))).isEqualTo("3 exemplar");
    }

    @Test
    void agesThatTheTextTellsAreNotRepeated() {
        assertThat(words(new PurposeTerm.TargetGroup(text.said("Parterna"), "unga mellan 14 och 25 år", 14, 25)))
                .isEqualTo("unga mellan 14 och 25 år");
        assertThat(words(new PurposeTerm.TargetGroup(text.said("Parterna"), "unga", 14, 25)))
                .isEqualTo("unga (14–25 år)");
    }

    @Test
    void aCalculationThatAFindingDoubtsIsNotToldAsIfItWereRight() {
        var product = new MoneyTerm.Product(
                text.said("44 v*40 tim = 176 tim"),
                List.of(
                        new MoneyTerm.Product.Factor(new BigDecimal(44), "v", text.at("44 v")),
                        new MoneyTerm.Product.Factor(new BigDecimal(40), "tim", text.at("40 tim"))),
                new MoneyTerm.Product.Factor(new BigDecimal(176), "tim", text.at("176")),
                BigDecimal.ONE,
                true);
        var wrong =
                new Finding(FindingKind.PRODUCT_MISMATCH, Message.of("testing.plain"), List.of(text.at("176")), null);
        var elsewhere =
                new Finding(FindingKind.PRODUCT_MISMATCH, Message.of("testing.plain"), List.of(text.at("Hyra")), null);

        assertThat(new TermLines(SWEDISH, List.of(wrong)).of(product).words())
                .isEqualTo("i avtalet: 44 v × 40 tim = 176 tim (se anmärkningen ”Multiplikationen stämmer inte”)");
        assertThat(new TermLines(SWEDISH, List.of(elsewhere)).of(product).words())
                .isEqualTo("44 v × 40 tim = 176 tim");
    }

    @Test
    void aTableInThousandsIsToldInThousands() {
        var table = new MoneyTerm.BudgetTable(
                text.said("Hyra 165, mat 45, summa 215 tkr"),
                null,
                null,
                MoneyTerm.BudgetTable.Unit.THOUSANDS,
                List.of(
                        new MoneyTerm.BudgetTable.Row("Hyra", Money.kronor(165_000), text.at("165")),
                        new MoneyTerm.BudgetTable.Row("Mat", Money.kronor(45_500), text.at("45"))),
                text.cited(Money.kronor(215_000), "215 tkr"));

        assertThat(words(table)).isEqualTo("Hyra 165 tkr; Mat 45,5 tkr; angiven summa 215 tkr");
    }

    @Test
    void quotationsHaveTheMarksOfTheLanguageAndNoTags() {
        assertThat(SWEDISH.quoted("Bistår med <ul style=\"list-style-type: none\">stöd</ul> till <namn>"))
                .isEqualTo("”Bistår med stöd till <namn>”");
        assertThat(ENGLISH.quoted("stöd")).isEqualTo("“stöd”");
    }

    @Test
    void aDayAndWhatFallsDueAreOneSentence() {
        assertThat(SWEDISH.onDay(LocalDate.of(2026, 12, 31), "Första tiden går ut"))
                .isEqualTo("31 december 2026 (torsdag), första tiden går ut");
    }

    @Test
    void aWholeSentenceLosesItsFullStopWithinALineAndAnAbbreviationDoesNot() {
        assertThat(SWEDISH.phrase()
                        .with("Vilket är fallet här.")
                        .with("mer m.fl.")
                        .toString())
                .isEqualTo("Vilket är fallet här, mer m.fl.");
    }

    private Extension extension(Extension.Kind kind, Integer monthsBefore) {
        return new Extension(text.said("Parterna"), kind, 36, null, monthsBefore, null);
    }

    private static String words(Term term) {
        return new TermLines(SWEDISH).of(term).words().replace('\u00a0', ' ');
    }

    private static Speech speech(Language language) {
        return new Speech(
                Texts.in(language, "testing", "agreement/terms", "obligations", "reading/document", "site/telling"));
    }
}
