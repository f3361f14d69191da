package se.handslag.site.cli;

import static se.handslag.agreement.terms.PartyTerm.Sector.CIVIL;
import static se.handslag.agreement.terms.PartyTerm.Sector.PUBLIC;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import se.handslag.agreement.terms.Cadence;
import se.handslag.agreement.terms.ConductTerm;
import se.handslag.agreement.terms.Contribution;
import se.handslag.agreement.terms.Contribution.Per;
import se.handslag.agreement.terms.CooperationTerm;
import se.handslag.agreement.terms.CooperationTerm.Group;
import se.handslag.agreement.terms.DocumentTerm;
import se.handslag.agreement.terms.DurationTerm;
import se.handslag.agreement.terms.Finding;
import se.handslag.agreement.terms.FindingKind;
import se.handslag.agreement.terms.MoneyTerm;
import se.handslag.agreement.terms.MoneyTerm.BudgetTable;
import se.handslag.agreement.terms.PartyTerm;
import se.handslag.agreement.terms.PurposeTerm;
import se.handslag.agreement.terms.ReferenceTerm;
import se.handslag.agreement.terms.Source;
import se.handslag.kernel.Language;
import se.handslag.kernel.Message;
import se.handslag.kernel.Money;
import se.handslag.kernel.Texts;
import se.handslag.obligations.ObligationKind;
import se.handslag.obligations.Promises;
import se.handslag.reading.Reading;
import se.handslag.reading.WrittenAgreement;
import se.handslag.site.telling.DeadlineLine;
import se.handslag.site.telling.Duties;
import se.handslag.site.telling.ReadDocument;

/** Documents as a reader would have read them. */
final class Samples {

    static final Texts SWEDISH = Texts.in(Language.SWEDISH, "testing", "reading/document", "site/telling", "site/cli");
    static final Texts ENGLISH = Texts.in(Language.ENGLISH, "testing", "reading/document", "site/telling", "site/cli");
    static final LocalDate TODAY = LocalDate.of(2026, 10, 1);

    private Samples() {}

    /** A partnership about a meeting place, with a budget whose rows do not give its sum. */
    static Reading meetingPlace() {
        var text = WrittenAgreement.ofPages("""
                Partnerskap om Mötesplats Ån
                mellan Åby kommun och Föreningen Grannar
                Dnr KS 2025:17. Org.nr 212000-0449.
                Avtalet gäller från och med 2026-01-01 till och med 2026-12-31.
                Beslut om förläng-
                ning fattas senast 30 november 2026.
                """, """
                Kommunen bidrar med 500 000 kr. Föreningen bidrar med ca 1 760 timmar à 134 kr.
                Hyra 165 tkr, mat 45 tkr, summa 215 tkr.
                Styrgruppen (Eva Ek och Bo Alm) möts förslagsvis en gång i månaden.
                Följs upp varje kvartal. Alla unga mellan 14 och 25 år. Fler ska trivas.
                Föreningen ska hålla lokalen öppen. Socialtjänstlagen (2001:453) gäller.
                """);
        return text.says(
                        new DocumentTerm.Title(text.said("Partnerskap"), "Partnerskap om Mötesplats Ån"),
                        new DocumentTerm.DiaryNumber(text.said("KS 2025:17"), "KS 2025:17"),
                        new PartyTerm.Party(
                                text.said("Åby kommun"),
                                "Åby kommun",
                                PUBLIC,
                                text.cited("212000-0449", "212000-0449"),
                                "socialnämnden",
                                List.of(text.cited("Kommunen", "Kommunen"))),
                        new PartyTerm.Party(
                                text.said("Föreningen Grannar"), "Föreningen Grannar", CIVIL, null, null, List.of()),
                        new DurationTerm.Period(
                                text.said("från och med 2026-01-01 till och med 2026-12-31"),
                                text.cited(LocalDate.of(2026, 1, 1), "2026-01-01"),
                                text.cited(LocalDate.of(2026, 12, 31), "2026-12-31"),
                                List.of()),
                        new DurationTerm.Extension(
                                text.said("Beslut om förläng-\nning fattas senast 30 november 2026"),
                                DurationTerm.Extension.Kind.DECISION,
                                12,
                                LocalDate.of(2026, 11, 30),
                                null,
                                null),
                        new Contribution.Cash(text.said("500 000 kr"), "Åby kommun", Money.kronor(500_000), Per.TOTAL),
                        new Contribution.VolunteerHours(
                                new Source(text.at("ca 1 760 timmar"), Source.Strength.SHALL, Source.Precision.ABOUT),
                                "Föreningen Grannar",
                                new BigDecimal("1760"),
                                Money.kronor(134),
                                null,
                                null,
                                null),
                        new BudgetTable(
                                text.said("Hyra 165 tkr, mat 45 tkr, summa 215 tkr"),
                                null,
                                null,
                                BudgetTable.Unit.THOUSANDS,
                                List.of(
                                        new BudgetTable.Row("Hyra", Money.kronor(165_000), text.at("165 tkr")),
                                        new BudgetTable.Row("Mat", Money.kronor(45_000), text.at("45 tkr"))),
                                text.cited(Money.kronor(215_000), "215 tkr")),
                        new Group(
                                text.said("Styrgruppen (Eva Ek och Bo Alm)"),
                                Group.Kind.STEERING,
                                List.of(
                                        new Group.Member("Eva Ek", "Åby kommun", text.at("Eva Ek")),
                                        new Group.Member("Bo Alm", null, text.at("Bo Alm"))),
                                List.of(),
                                null,
                                null),
                        new CooperationTerm.SteeringMeeting(
                                new Source(
                                        text.at("förslagsvis en gång i månaden"),
                                        Source.Strength.RECOMMENDED,
                                        Source.Precision.EXACT),
                                Cadence.once(Cadence.Every.MONTH)),
                        new CooperationTerm.FollowUp(
                                text.said("Följs upp varje kvartal"),
                                Cadence.once(Cadence.Every.QUARTER),
                                null,
                                List.of()),
                        new PurposeTerm.TargetGroup(text.said("Alla unga"), "Alla unga mellan 14 och 25 år", 14, 25),
                        new PurposeTerm.EffectGoal(text.said("Fler ska trivas"), "Fler ska trivas", false),
                        new ConductTerm.Commitment(
                                text.said("hålla lokalen öppen"), "Föreningen Grannar", "ska hålla lokalen öppen"),
                        new ReferenceTerm.Law(text.said("Socialtjänstlagen"), "Socialtjänstlagen", "2001:453"))
                .withFinding(
                        new Finding(
                                FindingKind.SUM_MISMATCH,
                                Message.of("testing.sum", Money.kronor(210_000)),
                                List.of(text.at("215 tkr")),
                                new Finding.Proposal(text.at("215 tkr"), "210 tkr")),
                        new Finding(FindingKind.GOAL_WITHOUT_MEASURE, Message.of("testing.plain"), List.of(), null))
                .read();
    }

    /** A three-year partnership of which nothing is wrong. */
    static Reading visits() {
        var text = WrittenAgreement.ofPages("Besök. Åby kommun ger 933 000 kr per år, 2025-01-01 till 2027-12-31.");
        return text.says(
                        new DocumentTerm.Title(text.said("Besök"), "Besök hos äldre"),
                        new PartyTerm.Party(text.said("Åby kommun"), "Åby kommun", PUBLIC, null, null, List.of()),
                        new DurationTerm.Period(
                                text.said("2025-01-01 till 2027-12-31"),
                                text.cited(LocalDate.of(2025, 1, 1), "2025-01-01"),
                                text.cited(LocalDate.of(2027, 12, 31), "2027-12-31"),
                                List.of()),
                        new Contribution.Cash(
                                text.said("933 000 kr per år"), "Åby kommun", Money.kronor(933_000), Per.YEAR),
                        new MoneyTerm.Repayment(text.said("ger"), "om medel blir över"))
                .read();
    }

    static ReadDocument document(String file, Reading reading, DeadlineLine... deadlines) {
        return new ReadDocument(
                file, "avtal/" + file, reading, new Duties(List.of(deadlines), List.of(), Promises.NONE));
    }

    /** Something to do by the day, because of the first words of the document. */
    static DeadlineLine by(String day, String text, Reading reading) {
        return by(day, text, ObligationKind.DECIDE_EXTENSION, reading);
    }

    /** As above, of another kind than what must not be missed. */
    static DeadlineLine by(String day, String text, ObligationKind what, Reading reading) {
        var clause = reading.terms().terms().getFirst().source().citation();
        var sum = what == ObligationKind.PAYMENT ? "100 kr" : "";
        return new DeadlineLine(LocalDate.parse(day), text, clause, Source.Strength.SHALL, what, sum);
    }
}
