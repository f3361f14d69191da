package se.handslag.agreement.terms.rules;

import static se.handslag.agreement.terms.Contribution.Per.TOTAL;
import static se.handslag.agreement.terms.Contribution.Per.YEAR;
import static se.handslag.agreement.terms.DurationTerm.Extension.Kind.DECISION;
import static se.handslag.agreement.terms.DurationTerm.Extension.Kind.OPTION;
import static se.handslag.agreement.terms.PartyTerm.Sector.CIVIL;
import static se.handslag.agreement.terms.PartyTerm.Sector.PUBLIC;
import static se.handslag.agreement.terms.rules.AgreementFixture.anAgreement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.Cadence;
import se.handslag.agreement.terms.ConductTerm.Secrecy;
import se.handslag.agreement.terms.Contribution.Cash;
import se.handslag.agreement.terms.Contribution.InKind;
import se.handslag.agreement.terms.Contribution.Per;
import se.handslag.agreement.terms.Contribution.Post;
import se.handslag.agreement.terms.Contribution.Unpriced;
import se.handslag.agreement.terms.Contribution.VolunteerHours;
import se.handslag.agreement.terms.CooperationTerm.FollowUp;
import se.handslag.agreement.terms.CooperationTerm.Group;
import se.handslag.agreement.terms.CooperationTerm.Group.Seats;
import se.handslag.agreement.terms.CooperationTerm.Talk;
import se.handslag.agreement.terms.DocumentKind;
import se.handslag.agreement.terms.DurationTerm.Ending;
import se.handslag.agreement.terms.DurationTerm.Extension;
import se.handslag.agreement.terms.MoneyTerm.Funder;
import se.handslag.agreement.terms.MoneyTerm.Indexation;
import se.handslag.agreement.terms.MoneyTerm.Payment;
import se.handslag.agreement.terms.MoneyTerm.UnitPrice;
import se.handslag.agreement.terms.PurposeTerm.ActivityWord;
import se.handslag.agreement.terms.PurposeTerm.ActivityWord.Activity;
import se.handslag.agreement.terms.PurposeTerm.EffectGoal;
import se.handslag.agreement.terms.ReferenceTerm.Law;
import se.handslag.agreement.terms.Source;
import se.handslag.kernel.DatePeriod;
import se.handslag.kernel.Money;
import se.handslag.kernel.Share;

/** What five real agreements say, with other names. */
final class FiveAgreements {

    private FiveAgreements() {}

    /** Young people are placed with an association for a year; two budgets, one of which does not add up. */
    static AgreementFixture placements() {
        AgreementFixture agreement = anAgreement()
                .party("Ekby kommun", PUBLIC)
                .partyAlsoWritten(
                        "Strands Folketshusförening",
                        CIVIL,
                        "Strands Folkets Husförening",
                        "Strands FH",
                        "Strands Folketshusförenings")
                .with("sammanlagt 500 tkr", source -> cash(source, "Ekby kommun", 500_000, TOTAL))
                .running("2018-01-01", "2018-12-31")
                .extendable(DECISION, null, "2018-11-30", "förlängning beslutas i november månad 2018")
                .with("Varje kvartal", source -> quarterly(source))
                .with("trepartsamtal", source -> new Talk(source, Cadence.once(Cadence.Every.MONTH), true))
                .steeredBy("Lars Ek / Ekby kommun", "Eva Alm / Strands Folkets Hus");
        word(agreement, "remitterande", Activity.PLACEMENT);
        word(agreement, "handledare", Activity.PLACEMENT);
        ProductMismatchTest.product(agreement, true, "0.5", "44 v", "40 tim", "176 tim");
        ProductMismatchTest.product(agreement, true, "0.5", "176 tim", "134 kr", "236 tkr");
        ProductMismatchTest.product(agreement, true, "0.5", "44 v", "3750 kr", "165 tkr");
        ProductMismatchTest.product(agreement, false, "0.5", "3 st", "196 tkr", "10 %", "20 tkr");
        return agreement
                .budgetOf("Ekby kommun")
                .forYear(2018)
                .row("Verksamhetsstöd", "500")
                .row("Styrgruppskostnader", "5")
                .row("Handledning mm för personal", "25")
                .stating("530")
                .budgetOf("Strands FH")
                .forYear(2018)
                .row("Arbetsledare inkl soc avg", "500")
                .row("Personalinsats ord pers 3 st 196 tkr 10%", "20")
                .row("Ideell insats, volontärer 44 v*40 tim = 176 tim*134 kr", "236")
                .row("Lokaler 44 v * 3750 kr", "165")
                .row("Material, utrustn, projektskap(1)", "45")
                .row("Resor, studiebesök med deltagare(2)", "25")
                .stating("995");
    }

    /** Adults walk the town at night; text and budget differ, and words came along from the agreement above. */
    static AgreementFixture nightWalks() {
        AgreementFixture agreement = anAgreement()
                .between("Ekby kommun", "Ekby IK")
                .with("sammanlagt 275 tkr", source -> cash(source, "Ekby kommun", 275_000, TOTAL))
                .with("övergripande arbetsledning", source -> new Unpriced(source, "Ekby IK", "arbetsledning"))
                .running("2021-12-22", "2022-12-31")
                .extendable(DECISION, null, "2022-12-31", "förlängning beslutas i december månad 2022.")
                .with("Varje kvartal", source -> quarterly(source))
                .with("2500 kr natt", source -> new UnitPrice(source, Money.kronor(2_500), "natt"))
                .with("trepartssamtal", source -> new Talk(source, Cadence.once(Cadence.Every.MONTH), false))
                .steeredBy("Per Loe / Ekby kommun", "Jon Alm / Ekby IK", "Lars Ek / Ekby IK")
                .signedBy("Jon Alm", "VD/klubbchef Ekby IK", "EKBY KOMMUN")
                .signedOn("2021-12-", null);
        word(agreement, "remitterande", Activity.PLACEMENT);
        for (int i = 0; i < 4; i++) {
            word(agreement, "nattvandring", Activity.NIGHT_WALK);
        }
        return agreement
                .budgetOf(null)
                .forYear(2022)
                .row("Verksamhetsstöd Till Ekby IK", "270")
                .row("Nattvandring helg a 2500 kr natt. 100 nätter", "-250")
                .row("Material, utrustning, (1)", "-5")
                .row("Oföresatt utgifter (2)", "-15")
                .stating("0");
    }

    /** Two boards and an umbrella of associations. */
    static AgreementFixture umbrella() {
        AgreementFixture agreement = anAgreement()
                .party("Navföreningarna", CIVIL)
                .party("Alby kommun, socialnämnden", PUBLIC)
                .party("Alby kommun, kultur- och föreningsnämnden", PUBLIC)
                .with(
                        "800tkr per år",
                        source -> cash(
                                source, "Alby kommun, socialnämnden samt kultur- och föreningsnämnden", 800_000, YEAR))
                .with(
                        "en heltidstjänst",
                        source -> new Post(
                                source,
                                "Alby kommun, socialnämnden",
                                "stödfunktion",
                                Share.percent(100),
                                1,
                                null,
                                null))
                .with("delårsvis", source -> payment(source, Payment.Schedule.AFTER_FOLLOW_UP))
                .running("2018-01-01", "2019-12-31")
                .with("tertialuppföljning", source -> followUp(source, Cadence.Every.TERTIAL))
                .with(
                        "Ställningstagande till förlängning skall tas senast 5 månader innan",
                        source -> new Extension(source, DECISION, null, LocalDate.parse("2019-07-31"), 5, null))
                .with("5 månaders uppsägningstid", source -> onBreach(source))
                .with(
                        "Parterna är medvetna om att Navföreningarna har att följa offentlighets- och sekretesslagen.",
                        source -> new Secrecy(source, source.citation().words()))
                .with("Förbättrad folkhälsa", source -> new EffectGoal(source, "Förbättrad folkhälsa", false))
                .signedOn("2017-11-17", "2017-11-17");
        String seats =
                "Socialförvaltningen samt kultur- och föreningsförvaltningen ansvarar för att utse två representanter";
        agreement.with(
                "samverkansgrupp",
                source -> new Group(
                        source,
                        Group.Kind.COOPERATION,
                        List.of(),
                        List.of(new Seats(
                                "Socialförvaltningen samt kultur- och föreningsförvaltningen",
                                2,
                                false,
                                agreement.cite(seats))),
                        null,
                        null));
        return agreement;
    }

    /** Volunteers visit older people for three years, with an option of three more. */
    static AgreementFixture visits() {
        return anAgreement()
                .partyWithNumber("Äldrenämnden, Granby kommun", PUBLIC, "212000-0449")
                .partyWithNumber("Krafthuset", CIVIL, "822003-0913")
                .with("933 000 kr/år", source -> cash(source, "Äldrenämnden, Granby kommun", 933_000, YEAR))
                .with("933 000 kr per kalenderår", source -> cash(source, "Granby kommun", 933_000, YEAR))
                .with(
                        "3 852 000 kr/år",
                        source -> new InKind(source, "Krafthuset", "finansierar", Money.kronor(3_852_000), YEAR))
                .withAbout("ca 18 000 timmar per år till ett värde av 3 852 000 kr", FiveAgreements::hours)
                .with("i januari månad", source -> payment(source, Payment.Schedule.YEARLY))
                .with("enligt OPI", source -> new Indexation(source, "OPI", null, LocalDate.parse("2021-01-01"), null))
                .with("minst en gång per år", source -> followUp(source, Cadence.Every.YEAR))
                .running("2020-01-01", "2022-12-31")
                .extendable(OPTION, 36, null, "med möjlighet till förlängning ytterligare tre år")
                .withNotice(6, "Uppsägningstiden ska vara sex månader.")
                .with("5 kap 4§ Socialtjänstlagen", source -> new Law(source, "Socialtjänstlagen", null))
                .signedOn("2019-xx-xx", null);
    }

    /** A paper that prepares a decision on matching newcomers with residents, paid for by the state. */
    static AgreementFixture matching() {
        return anAgreement()
                .of(DocumentKind.DECISION_PAPER)
                .party("Mälby kommun", PUBLIC)
                .party("Vänbyrån", CIVIL)
                .party("Alla Ihop i Mälby", CIVIL)
                .running("2018-09-11", "2019-12-31")
                .with("752 734 kr från Länsstyrelsen", FiveAgreements::grant)
                .with(
                        "Volontärsamordnare 20%",
                        source -> new Post(
                                source, "Mälby kommun", "Volontärsamordnare", Share.percent(20), null, null, null))
                .with(
                        "Projektledare 60%",
                        source -> new Post(source, "Vänbyrån", "Projektledare", Share.percent(60), null, null, null))
                .evaluatedBy("2019-05-31", "våren 2019 med redovisning till socialnämnden")
                .extendable(DECISION, null, null, "Socialnämnden behandlar frågan om fortsättning.");
    }

    private static void word(AgreementFixture agreement, String word, Activity activity) {
        agreement.with(word, source -> new ActivityWord(source, word, activity));
    }

    private static Cash cash(Source source, @Nullable String party, long kronor, Per per) {
        return new Cash(source, party, Money.kronor(kronor), per);
    }

    private static FollowUp quarterly(Source source) {
        return followUp(source, Cadence.Every.QUARTER);
    }

    private static FollowUp followUp(Source source, Cadence.Every every) {
        return new FollowUp(source, Cadence.once(every), null, List.of());
    }

    private static Payment payment(Source source, Payment.Schedule schedule) {
        return new Payment(source, schedule, source.citation().words(), List.of(), List.of());
    }

    private static Ending onBreach(Source source) {
        return new Ending(source, Ending.Ground.BREACH_OR_CHANGE, 5, null, true, false);
    }

    private static VolunteerHours hours(Source source) {
        return new VolunteerHours(
                source, "Krafthuset", BigDecimal.valueOf(18_000), null, Money.kronor(3_852_000), YEAR, 100);
    }

    private static Funder grant(Source source) {
        DatePeriod granted = DatePeriod.of(LocalDate.parse("2018-09-01"), LocalDate.parse("2019-12-31"));
        return new Funder(source, "Länsstyrelsen", Money.kronor(752_734), granted, null, true);
    }
}
