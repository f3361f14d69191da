package se.handslag.obligations;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.obligations.TermsFixture.anAgreement;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.handslag.agreement.terms.AgreementTerms;
import se.handslag.agreement.terms.Cadence;
import se.handslag.agreement.terms.Cadence.Every;
import se.handslag.agreement.terms.Contribution.Per;
import se.handslag.agreement.terms.CooperationTerm.Group;
import se.handslag.agreement.terms.DurationTerm.Ending.Ground;
import se.handslag.agreement.terms.DurationTerm.Extension.Kind;
import se.handslag.agreement.terms.MoneyTerm.Payment.Schedule;
import se.handslag.kernel.DatePeriod;
import se.handslag.kernel.Language;
import se.handslag.kernel.Texts;
import se.handslag.obligations.TermsFixture.SeatsOf;

/** What must hold of any agreement, tried on generated ones; a seed that fails can be run again. */
class DerivationPropertyTest {

    private static final Texts SWEDISH = Texts.in(Language.SWEDISH, "obligations");
    private static final Texts ENGLISH = Texts.in(Language.ENGLISH, "obligations");

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theSameTermsGiveTheSameObligationsEachWithAnIdOfItsOwn(long seed) {
        List<Obligation> once = anyAgreement(seed).obligations();
        List<Obligation> again = anyAgreement(seed).obligations();

        Set<ObligationId> ids = new HashSet<>();
        once.forEach(each -> ids.add(each.id()));
        assertThat(again).isEqualTo(once);
        assertThat(ids).hasSameSizeAs(once);
        assertThat(once)
                .allMatch(each ->
                        ObligationId.parse(each.id().stored()).orElseThrow().equals(each.id()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aNearerHorizonChangesNothingOfWhatItLeaves(long seed) {
        AgreementTerms terms = anyAgreement(seed).terms();
        LocalDate horizon = anyTerm(new Random(seed)).first().plusMonths(seed % 40);

        List<Obligation> near = Derivation.from(terms, horizon).obligations();

        assertThat(Derivation.from(terms).obligations()).containsAll(near);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingIsDueOutsideTheTerm(long seed) {
        DatePeriod term = anyTerm(new Random(seed));

        assertThat(anyAgreement(seed).obligations())
                .allMatch(each -> each.day().map(term::contains).orElse(true))
                .allMatch(each -> each.period() == null || within(term, each.period()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatMustPrecedeAFollowUpIsNotDueAfterIt(long seed) {
        List<Obligation> all = anyAgreement(seed).obligations();

        for (int i = 0; i < all.size(); i++) {
            Obligation each = all.get(i);
            if (each.what() == ObligationKind.BRING_MATERIAL || each.what() == ObligationKind.CALL_TO_FOLLOW_UP) {
                assertThat(all.subList(i + 1, all.size()))
                        .anyMatch(later -> later.what() == ObligationKind.FOLLOW_UP
                                && later.id().term().equals(each.id().term())
                                && later.due().equals(each.due()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyObligationCanBeSaidInBothLanguages(long seed) {
        for (Language language : Language.values()) {
            Texts texts = language == Language.SWEDISH ? SWEDISH : ENGLISH;
            for (Obligation each : anyAgreement(seed).obligations()) {
                assertThat(texts.say(each.what().title())).isNotBlank();
                assertThat(texts.say(each.reason())).isNotBlank().doesNotContain("obligations.");
                assertThat(each.flags())
                        .allMatch(flag -> !texts.say(flag.words()).isBlank());
                if (each.due() instanceof Due.AfterCondition after) {
                    assertThat(texts.say(after.condition())).isNotBlank();
                }
            }
        }
    }

    private static boolean within(DatePeriod term, DatePeriod days) {
        return term.contains(days.first()) && term.contains(days.last().orElseThrow());
    }

    private static DatePeriod anyTerm(Random random) {
        LocalDate first = LocalDate.of(2016, 1, 1).plusDays(random.nextInt(3000));
        return DatePeriod.of(first, first.plusDays(random.nextInt(1800)));
    }

    private static TermsFixture anyAgreement(long seed) {
        Random random = new Random(seed);
        DatePeriod term = anyTerm(random);
        TermsFixture agreement = anAgreement().lasting(term.first(), term.last().orElseThrow());
        agreement.seats(Group.Kind.STEERING, "Föreningen", new SeatsOf("Kommunen", 2, random.nextBoolean()));
        agreement.steeringMeeting(anyCadence(random, term));
        agreement.followUp(anyCadence(random, term), "Kommunen", "Kommunen", "Föreningen");
        agreement.followUp(anyCadence(random, term));
        agreement.report(anyCadence(random, term), "Föreningen", "nämnden");
        agreement.evaluation(anyCadence(random, term), null);
        agreement.talk(anyCadence(random, term), random.nextBoolean());
        agreement.cash("Kommunen", 1 + random.nextInt(1_000_000), pick(random, Per.values()));
        Integer[] months = random.nextBoolean() ? new Integer[] {} : new Integer[] {1 + random.nextInt(12)};
        agreement.paid(pick(random, Schedule.values()), months);
        agreement.indexed("OPI", random.nextBoolean() ? null : "2019-01-01");
        agreement.extension(
                pick(random, Kind.values()), null, random.nextBoolean() ? null : 1 + random.nextInt(13), null);
        agreement.ending(pick(random, Ground.values()), 1 + random.nextInt(13));
        return agreement.surplus();
    }

    private static Cadence anyCadence(Random random, DatePeriod term) {
        boolean atLeast = random.nextBoolean();
        boolean onDemand = random.nextBoolean();
        return switch (random.nextInt(4)) {
            case 0 ->
                Cadence.onceBy(term.first()
                        .plusDays(random.nextInt(Math.toIntExact(term.days().orElseThrow()))));
            case 1 -> new Cadence(null, 1 + random.nextInt(13), atLeast, onDemand, null);
            case 2 -> new Cadence(null, null, false, onDemand, null);
            default -> new Cadence(pick(random, Every.values()), null, atLeast, onDemand, null);
        };
    }

    private static <T> T pick(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }
}
