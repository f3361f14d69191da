package se.handslag.obligations.kept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jooq.JSONB;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import se.handslag.agreement.terms.Contribution;
import se.handslag.agreement.terms.Source;
import se.handslag.kernel.Citation;
import se.handslag.kernel.DatePeriod;
import se.handslag.kernel.Message;
import se.handslag.kernel.Money;
import se.handslag.kernel.Share;
import se.handslag.obligations.AmountRule;
import se.handslag.obligations.Derivation;
import se.handslag.obligations.Due;
import se.handslag.obligations.Flag;
import se.handslag.obligations.Obligation;
import se.handslag.obligations.ObligationId;
import se.handslag.obligations.ObligationKind;
import se.handslag.obligations.Origin;
import se.handslag.obligations.db.tables.records.ObligationRow;

class ObligationRowsTest {

    private static final Citation PLACE = new Citation("0".repeat(64), 1, 0, 2, "ja");
    private static final DatePeriod MARCH = DatePeriod.of(LocalDate.of(2019, 3, 1), LocalDate.of(2019, 3, 31));
    private static final ObligationId FIRST = new ObligationId("h", "p1.0", "followUp.by");

    /** Of every kind that there is, whether or not a sample has it. */
    static final List<Due> DUES = List.of(
            new Due.OnDay(LocalDate.of(2019, 3, 31)),
            new Due.From(LocalDate.of(2019, 3, 1)),
            new Due.Within(MARCH),
            new Due.AfterCondition(Message.of("obligations.when.signed"), List.of()),
            new Due.AfterCondition(
                    Message.of("a.b", "text", 3, 4_000_000_000L, LocalDate.EPOCH, Money.ore(-5), Message.of("c.d", 1)),
                    List.of(FIRST)));

    static final List<AmountRule> AMOUNTS = List.of(
            new AmountRule.Fixed(Money.kronor(3), PLACE),
            new AmountRule.Indexed(Money.kronor(3), "OPI", null, LocalDate.EPOCH, PLACE),
            new AmountRule.Indexed(Money.kronor(3), null, Share.percent(2), LocalDate.EPOCH, PLACE),
            new AmountRule.UpTo(Money.kronor(3), Contribution.Per.YEAR, PLACE));

    @Test
    void theObligationsOfEveryAgreementComeBackAsTheyWere() throws Exception {
        Set<Class<?>> kinds = new HashSet<>();
        Set<ObligationKind> things = EnumSet.noneOf(ObligationKind.class);
        for (var file : SampleAgreements.all()) {
            for (var obligation : Derivation.from(SampleAgreements.terms(file)).obligations()) {
                kinds.add(obligation.due().getClass());
                things.add(obligation.what());

                assertThat(thereAndBack(obligation)).as(file.toString()).isEqualTo(obligation);
            }
        }
        // Otherwise the samples would prove less than it seems.
        assertThat(kinds).containsExactlyInAnyOrder(Due.class.getPermittedSubclasses());
        assertThat(things).hasSizeGreaterThan(10);
    }

    @ParameterizedTest
    @FieldSource("DUES")
    void everyKindOfDueComesBackAsItWas(Due due) {
        assertThat(ObligationJson.read(ObligationJson.write(due), Due.class)).isEqualTo(due);
    }

    @ParameterizedTest
    @FieldSource("AMOUNTS")
    void everyKindOfAmountComesBackAsItWas(AmountRule amount) {
        assertThat(ObligationJson.read(ObligationJson.write(amount), AmountRule.class))
                .isEqualTo(amount);
    }

    @Test
    void everyKindAndFlagAndStrengthHasANameThatIsFoundAgain() {
        for (var kind : ObligationKind.values()) {
            for (var strength : Source.Strength.values()) {
                var all = new Obligation(
                        FIRST,
                        kind,
                        null,
                        List.of("A", "B"),
                        DUES.getFirst(),
                        strength,
                        MARCH,
                        null,
                        new Origin.Term(PLACE),
                        Message.of("a.b"),
                        EnumSet.allOf(Flag.class));

                assertThat(thereAndBack(all)).isEqualTo(all);
            }
        }
    }

    @Test
    void whatCouldNotBeReadBackIsNotWritten() {
        var words = Message.of("a.b", Message.of("c.d", Share.WHOLE));

        assertThatThrownBy(() -> ObligationJson.write(words)).hasMessageContaining("Share");
        assertThatThrownBy(() -> ObligationJson.write(new Due.AfterCondition(words, List.of())))
                .hasMessageContaining("Share");
    }

    @Test
    void whatIsNotKnownIsRefusedRatherThanForgotten() {
        var written = JSONB.valueOf("{\"kind-of\":\"Due.OnDay\",\"date\":\"2019-03-31\",\"hour\":12}");

        assertThatThrownBy(() -> ObligationJson.read(written, Due.class)).hasMessageContaining("hour");
    }

    private static Obligation thereAndBack(Obligation obligation) {
        var row = new ObligationRow();
        ObligationRows.fill(row, obligation);
        return ObligationRows.obligation(row);
    }
}
