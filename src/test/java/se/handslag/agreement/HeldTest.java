package se.handslag.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.handslag.agreement.terms.AgreementTerms;
import se.handslag.agreement.terms.DocumentKind;
import se.handslag.agreement.terms.PurposeTerm;
import se.handslag.agreement.terms.Source;
import se.handslag.agreement.terms.Term;
import se.handslag.kernel.Citation;
import se.handslag.kernel.Language;

class HeldTest {

    private final Held before =
            new Held(terms(purpose("Att få sova.", 1), goal("Färre ute.", 2), goal("Fler inne.", 3)), Set.of(0, 2));

    @Test
    void whatAnAmendmentLeavesStandingIsAsUnconfirmedAsItWas() {
        var later = new Held(terms(purpose("Att få sova och äta.", 4), goal("Alla mätta.", 5)), Set.of(1));

        var now = before.then(Succession.AMENDS, later);

        assertThat(now.terms()).isEqualTo(StandingTerms.after(before.terms(), Succession.AMENDS, later.terms()));
        assertThat(unconfirmedIn(now)).containsExactlyInAnyOrder(goal("Fler inne.", 3), goal("Alla mätta.", 5));
    }

    @ParameterizedTest
    @EnumSource(names = {"FIRST", "REPLACES"})
    void whatReplacesAllIsUnconfirmedOnlyInItself(Succession succession) {
        var later = new Held(terms(goal("Alla mätta.", 5), goal("Alla torra.", 6)), Set.of(1));

        assertThat(before.then(succession, later)).isEqualTo(later);
    }

    @Test
    void ofTwoThatSayTheSameInTheSameWordsEachIsConfirmedByItself() {
        var twice = new Held(terms(goal("Alla mätta.", 5), goal("Alla mätta.", 5)), Set.of(1));

        assertThat(before.then(Succession.AMENDS, twice).unconfirmed()).containsExactlyInAnyOrder(0, 2, 4);
    }

    private static List<Term> unconfirmedIn(Held held) {
        return held.unconfirmed().stream().map(held.terms().terms()::get).toList();
    }

    private static AgreementTerms terms(Term... terms) {
        return new AgreementTerms(DocumentKind.AGREEMENT, Language.SWEDISH, List.of(terms));
    }

    private static Term goal(String text, int place) {
        return new PurposeTerm.Goal(source(place), text, true);
    }

    private static Term purpose(String text, int place) {
        return new PurposeTerm.Purpose(source(place), text);
    }

    /** Each clause has words of its own. */
    private static Source source(int place) {
        var words = "klausul " + place;
        return Source.plainly(
                new Citation("0123456789abcdef".repeat(4), 1, 100 * place, 100 * place + words.length(), words));
    }
}
