package se.handslag.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.handslag.agreement.terms.AgreementTerms;
import se.handslag.agreement.terms.Cited;
import se.handslag.agreement.terms.Contribution;
import se.handslag.agreement.terms.Contribution.Per;
import se.handslag.agreement.terms.DocumentKind;
import se.handslag.agreement.terms.DurationTerm;
import se.handslag.agreement.terms.DurationTerm.Ending.Ground;
import se.handslag.agreement.terms.MainTerms;
import se.handslag.agreement.terms.MoneyTerm;
import se.handslag.agreement.terms.PartyTerm;
import se.handslag.agreement.terms.PartyTerm.Sector;
import se.handslag.agreement.terms.PurposeTerm;
import se.handslag.agreement.terms.Source;
import se.handslag.agreement.terms.Term;
import se.handslag.kernel.Citation;
import se.handslag.kernel.Language;
import se.handslag.kernel.Money;

class StandingTermsTest {

    private static final String MUNICIPALITY = "Storby kommun";
    private static final String ASSOCIATION = "Föreningen Kajen";

    private int place;

    private final PartyTerm.Party municipality = party(MUNICIPALITY, Sector.PUBLIC);
    private final PartyTerm.Party association = party(ASSOCIATION, Sector.CIVIL);
    private final DurationTerm.Period period = period("2026-01-01", "2027-12-31");
    private final DurationTerm.Extension extension =
            new DurationTerm.Extension(next(), DurationTerm.Extension.Kind.DECISION, 12, null, 6, null);
    private final DurationTerm.Ending notice = ending(Ground.ORDINARY_NOTICE, 3);
    private final DurationTerm.Ending breach = ending(Ground.BREACH_OR_CHANGE, 1);
    private final Contribution.Cash of2026 = cash(MUNICIPALITY, 500_000, 2026);
    private final Contribution.Cash of2027 = cash(MUNICIPALITY, 510_000, 2027);
    private final Contribution.Cash associations = cash(ASSOCIATION, 50_000, 2027);
    private final PurposeTerm.Goal goal = goal("Alla ska ha någonstans att gå.");

    private final AgreementTerms before = terms(
            municipality,
            association,
            period,
            extension,
            notice,
            breach,
            of2026,
            of2027,
            associations,
            new MoneyTerm.FixedAmounts(next()),
            goal);

    @Test
    void anAmendmentThatProlongsReplacesThePeriodAndNothingElse() {
        var longer = period("2026-01-01", "2029-12-31");

        var after = amended(longer);

        assertThat(after.terms()).containsExactlyInAnyOrderElementsOf(but(period, longer));
        assertThat(new MainTerms(after).period()).contains(longer);
    }

    @Test
    void aNewSumForOnePartyAndYearLeavesOtherPartiesAndYears() {
        var more = cash(MUNICIPALITY, 620_000, 2027);

        assertThat(amended(more).terms()).containsExactlyInAnyOrderElementsOf(but(of2027, more));
    }

    @Test
    void aPartyIsTheSameHoweverItsNameIsSetInType() {
        var more = cash("STORBY\n  kommun", 620_000, 2027);

        assertThat(amended(more).terms()).containsExactlyInAnyOrderElementsOf(but(of2027, more));
    }

    @Test
    void aNewSumForEveryYearReplacesThoseOfEachYearOfThatPartyAlone() {
        var every = cash(MUNICIPALITY, 620_000, null);

        var after = amended(every);

        assertThat(after.all(Contribution.Cash.class)).containsExactlyInAnyOrder(associations, every);
    }

    @Test
    void aSumForAYearThatWasNotAgreedJoinsTheOthers() {
        var of2028 = cash(MUNICIPALITY, 530_000, 2028);

        assertThat(amended(of2028).all(Contribution.Cash.class))
                .containsExactlyInAnyOrder(of2026, of2027, associations, of2028);
    }

    @Test
    void goalsAreAddedAndNoneTakenAway() {
        var another = goal("Trettio unga får ett sommarjobb.");

        assertThat(amended(another).all(PurposeTerm.Goal.class)).containsExactly(goal, another);
    }

    @Test
    void whatIsSaidAgainInTheSameWordsIsSaidOnce() {
        assertThat(amended(goal).terms()).containsExactlyInAnyOrderElementsOf(before.terms());
    }

    @Test
    void partiesAreNotDoubledAndAnotherJoinsThem() {
        var same = party("Storby  Kommun", Sector.PUBLIC);
        var third = party("Stiftelsen Bryggan", Sector.CIVIL);

        assertThat(amended(same, third).all(PartyTerm.Party.class)).containsExactlyInAnyOrder(association, same, third);
    }

    @Test
    void oneWayOutIsChangedAndTheOtherStands() {
        var longer = ending(Ground.ORDINARY_NOTICE, 6);

        assertThat(amended(longer).all(DurationTerm.Ending.class)).containsExactlyInAnyOrder(breach, longer);
    }

    @Test
    void amountsThatFollowPricesAreFixedNoMore() {
        var indexed = new MoneyTerm.Indexation(next(), "KPI", null, null, null);

        var after = amended(indexed);

        assertThat(after.all(MoneyTerm.FixedAmounts.class)).isEmpty();
        assertThat(after.all(MoneyTerm.Indexation.class)).containsExactly(indexed);
    }

    @Test
    void anAmendmentThatSaysNothingChangesNothing() {
        assertThat(amended()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource(
            value = Succession.class,
            names = {"REPLACES", "FIRST"})
    void whatReplacesLeavesNothingStanding(Succession succession) {
        var later = terms(municipality, period("2028-01-01", "2029-12-31"));

        assertThat(StandingTerms.after(before, succession, later)).isEqualTo(later);
    }

    private AgreementTerms amended(Term... change) {
        return StandingTerms.after(before, Succession.AMENDS, terms(change));
    }

    private List<Term> but(Term old, Term fresh) {
        var all = new ArrayList<>(before.terms());
        all.set(all.indexOf(old), fresh);
        return all;
    }

    private static AgreementTerms terms(Term... terms) {
        return new AgreementTerms(DocumentKind.AGREEMENT, Language.SWEDISH, List.of(terms));
    }

    private PartyTerm.Party party(String name, Sector sector) {
        return new PartyTerm.Party(next(), name, sector, null, null, List.of());
    }

    private DurationTerm.Period period(String first, String last) {
        var source = next();
        return new DurationTerm.Period(
                source,
                new Cited<>(LocalDate.parse(first), source.citation()),
                new Cited<>(LocalDate.parse(last), source.citation()),
                List.of());
    }

    private DurationTerm.Ending ending(Ground ground, int months) {
        return new DurationTerm.Ending(next(), ground, months, null, false, true);
    }

    private Contribution.Cash cash(String party, long kronor, Integer year) {
        return new Contribution.Cash(next(), party, Money.kronor(kronor), Per.YEAR, year);
    }

    private PurposeTerm.Goal goal(String text) {
        return new PurposeTerm.Goal(next(), text, true);
    }

    /** Each term has words of its own, as clauses have. */
    private Source next() {
        var words = "klausul " + place++;
        return Source.plainly(
                new Citation("0123456789abcdef".repeat(4), 1, 100 * place, 100 * place + words.length(), words));
    }
}
