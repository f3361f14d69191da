package se.handslag.obligations;

import static se.handslag.obligations.TermsFixture.anAgreement;

import java.time.LocalDate;
import java.util.List;
import se.handslag.agreement.terms.Cadence;
import se.handslag.agreement.terms.Cadence.Every;
import se.handslag.agreement.terms.Contribution;
import se.handslag.agreement.terms.Contribution.Per;
import se.handslag.agreement.terms.CooperationTerm;
import se.handslag.agreement.terms.CooperationTerm.Group;
import se.handslag.agreement.terms.DurationTerm.Ending.Ground;
import se.handslag.agreement.terms.DurationTerm.Extension.Kind;
import se.handslag.agreement.terms.MoneyTerm;
import se.handslag.agreement.terms.MoneyTerm.Payment.Schedule;
import se.handslag.agreement.terms.PartyTerm.Sector;
import se.handslag.agreement.terms.Source.Strength;
import se.handslag.kernel.DatePeriod;
import se.handslag.kernel.Money;
import se.handslag.obligations.TermsFixture.SeatsOf;

/** Five real agreements as terms: their facts are kept, their names invented. */
final class FiveAgreements {

    private static final Cadence NOW_AND_THEN = new Cadence(null, null, false, false, null);

    private FiveAgreements() {}

    /** One calendar year; a place for young people, who come to it one by one. */
    static TermsFixture placementsForTheYoung() {
        Cadence monthlyOrWhenCalled = new Cadence(Every.MONTH, 12, false, true, null);
        return anAgreement("2018-01-01", "2018-12-31")
                .between("Ådala kommun", "Byns Folkets Hus")
                .members(Group.Kind.STEERING, "Ada", "Bo", "Cilla", "Disa")
                .saying(source -> new CooperationTerm.CalledMeeting(source, "någon är aktuell för en insats"))
                .saying(
                        Strength.UNTIL_DECIDED_OTHERWISE,
                        source -> new CooperationTerm.SteeringMeeting(source, monthlyOrWhenCalled))
                .talk(Cadence.once(Every.MONTH), true)
                .followUp(Cadence.once(Every.QUARTER))
                .report(Cadence.once(Every.QUARTER), "styrgruppen", "kommunstyrelsen", "föreningens styrelse")
                .evaluation(NOW_AND_THEN, null)
                .cash("Ådala kommun", 500_000, Per.TOTAL)
                .extension(Kind.DECISION, "2018-11-30", null, null)
                .ending(Ground.BREACH_OR_CHANGE, null)
                .ending(Ground.LEAVING, null)
                .saying(source -> new MoneyTerm.Repayment(source, "används felaktigt"))
                .surplus();
    }

    /** Ten days of December and the year after it; nobody is placed. */
    static TermsFixture nightWalks() {
        return anAgreement("2021-12-22", "2022-12-31")
                .between("Ådala kommun", "Ådala IK")
                .members(Group.Kind.STEERING, "Ed", "Fia", "Gun", "Hans")
                .saying(
                        Strength.UNTIL_DECIDED_OTHERWISE,
                        source -> new CooperationTerm.SteeringMeeting(source, Cadence.once(Every.MONTH)))
                .talk(Cadence.once(Every.MONTH), false)
                .followUp(Cadence.once(Every.QUARTER))
                .report(Cadence.once(Every.QUARTER), "styrgruppen", "kommunstyrelsen", "föreningens styrelse")
                .cash("Ådala kommun", 275_000, Per.TOTAL)
                .extension(Kind.DECISION, "2022-12-31", null, null)
                .ending(Ground.LEAVING, null)
                .surplus();
    }

    /** Two years for an umbrella of associations, paid part of the year by part. */
    static TermsFixture umbrella() {
        Cadence atLeastEachTertial = new Cadence(Every.TERTIAL, 3, true, false, null);
        return anAgreement("2018-01-01", "2019-12-31")
                .between("Skogby kommun", "Föreningsrådet")
                .seats(
                        Group.Kind.COOPERATION,
                        "Föreningsrådet",
                        new SeatsOf("socialförvaltningen samt kulturförvaltningen", 2, false),
                        new SeatsOf("Föreningsrådet", 2, true))
                .steeringMeeting(atLeastEachTertial)
                .followUp(Cadence.once(Every.TERTIAL))
                .evaluation(NOW_AND_THEN, null)
                .cash("Skogby kommun", 800_000, Per.YEAR)
                .saying(source -> new Contribution.Post(source, "Skogby kommun", "heltidstjänst", null, 1, null, null))
                .paid(Schedule.AFTER_FOLLOW_UP)
                .extension(Kind.DECISION, "2019-07-31", 5, null)
                .ending(Ground.EXPIRES, null)
                .ending(Ground.BREACH_OR_CHANGE, 5);
    }

    /** Three years, perhaps three more; a sum in January that follows prices. */
    static TermsFixture visitsToTheOld() {
        Cadence yearlyOrWhenCalled = new Cadence(Every.YEAR, 1, true, true, null);
        return anAgreement("2020-01-01", "2022-12-31")
                .party("Äldrenämnden", Sector.PUBLIC)
                .party("Volontärerna", Sector.CIVIL)
                .followUp(yearlyOrWhenCalled, "Omsorgsförvaltningen", "Volontärerna", "Å kommun")
                .cash("Äldrenämnden", 933_000, Per.YEAR)
                .paid(Schedule.YEARLY, 1)
                .indexed("OPI", "2021-01-01")
                .extension(Kind.OPTION, null, null, null)
                .evaluation(NOW_AND_THEN, null)
                .ending(Ground.ORDINARY_NOTICE, 6)
                .saying(source -> new MoneyTerm.Repayment(source, "inte används för avsett ändamål"));
    }

    /** Three parties and somebody else's money; the evaluation comes before the decision to go on. */
    static TermsFixture friendsForNewcomers() {
        DatePeriod grant = DatePeriod.of(LocalDate.of(2018, 9, 1), LocalDate.of(2019, 12, 31));
        return anAgreement("2018-09-11", "2019-12-31")
                .party("Udds kommun", Sector.PUBLIC)
                .party("Vänbyrån", Sector.CIVIL)
                .party("Tillsammans i Udd", Sector.CIVIL)
                .saying(source ->
                        new MoneyTerm.Funder(source, "Länsstyrelsen", Money.kronor(752_734), grant, null, true))
                .saying(source -> new Group(source, Group.Kind.STEERING, List.of(), List.of(), null, null))
                .evaluation(Cadence.onceBy(LocalDate.of(2019, 5, 31)), "socialnämnden")
                .extension(Kind.DECISION, null, null, "socialnämnden");
    }
}
