package se.handslag.obligations;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.obligations.TermsFixture.anAgreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.handslag.agreement.Succession;
import se.handslag.agreement.terms.Cadence;
import se.handslag.agreement.terms.Cadence.Every;
import se.handslag.agreement.terms.Contribution.Per;
import se.handslag.agreement.terms.DurationTerm.Extension.Kind;
import se.handslag.agreement.terms.MoneyTerm.Payment.Schedule;
import se.handslag.agreement.terms.TimeOfYear;

/** What must hold whatever agreement follows on whatever other, tried on generated ones; a seed that fails can be run again. */
class AmendmentPropertyTest {

    private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);

    /** One agreement after another, some of the first one's obligations met, some left from one still earlier. */
    private record Change(List<Owed> before, List<Obligation> said, Succession succession, LocalDate on) {

        Amendment amendment() {
            return Amendment.of(before, said, succession, on);
        }
    }

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyOneOfBeforeAndOfNowIsInOnePlace(long seed) {
        var change = anyChange(seed);
        var amendment = change.amendment();

        var before = new ArrayList<Owed>();
        amendment.kept().forEach(each -> before.add(each.before()));
        before.addAll(amendment.withdrawn());
        before.addAll(amendment.done());
        assertThat(ids(Stream.concat(before.stream(), amendment.carriedOver().stream())))
                .containsExactlyInAnyOrderElementsOf(ids(change.before().stream()));

        var now = new ArrayList<>(amendment.added());
        amendment.kept().forEach(each -> now.add(each.said()));
        assertThat(now).containsExactlyInAnyOrderElementsOf(change.said());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyMetOneIsStillThereAndNoOtherHasBecomeMet(long seed) {
        var change = anyChange(seed);

        var metAfter = change.amendment().after().stream().filter(Owed::isMet).toList();

        assertThat(metAfter)
                .hasSameSizeAs(change.before().stream().filter(Owed::isMet).toList());
        assertThat(change.amendment().withdrawn()).noneMatch(Owed::isMet);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatWasDueAndIsNotMetIsStillOwed(long seed) {
        var change = anyChange(seed);

        assertThat(change.amendment().withdrawn())
                .noneMatch(owed -> owed.obligation()
                        .day()
                        .map(day -> day.isBefore(change.on()))
                        .orElse(false))
                .noneMatch(Owed::carriedOver);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void twiceIsOnce(long seed) {
        var change = anyChange(seed);
        var once = change.amendment().after();

        for (var succession : List.of(change.succession(), Succession.AMENDS)) {
            var twice = Amendment.of(once, change.said(), succession, change.on());

            assertThat(twice.after()).containsExactlyInAnyOrderElementsOf(once);
            assertThat(twice.kept()).noneMatch(Amendment.Again::isChanged);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void eachHasAnIdOfItsOwnAfterwards(long seed) {
        assertThat(ids(anyChange(seed).amendment().after().stream())).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void ofTwoDocumentsOnlyWhatIsOfOneKindAndOneDoerIsTheSame(long seed) {
        assertThat(anyChange(seed).amendment().kept())
                .filteredOn(each -> !each.said().id().equals(each.before().id()))
                .allMatch(
                        each -> each.said().what() == each.before().obligation().what())
                .allMatch(each -> each.said().who() == null
                        ? each.before().obligation().who() == null
                        : each.said().who().equals(each.before().obligation().who()));
    }

    private static List<ObligationId> ids(Stream<Owed> owed) {
        return owed.map(Owed::id).toList();
    }

    private static Change anyChange(long seed) {
        var random = new Random(seed);
        var succession = Succession.values()[(int) (seed % Succession.values().length)];
        var on = FIRST.plusDays(random.nextInt(1500));
        var before = new ArrayList<Owed>();
        for (var obligation : anyAgreement(random)) {
            var isMet = random.nextInt(3) == 0;
            before.add(new Owed(
                    obligation, isMet ? on.minusDays(random.nextInt(300)) : null, !isMet && random.nextInt(10) == 0));
        }
        var said = anyAgreement(random);
        // Now and then the same document, as when what was read in it has been corrected.
        return new Change(before, random.nextInt(4) == 0 ? said : AnotherDocument.saying(said), succession, on);
    }

    private static List<Obligation> anyAgreement(Random random) {
        var first = FIRST.plusMonths(random.nextInt(18));
        var agreement = anAgreement()
                .lasting(first, first.plusMonths(6 + random.nextInt(30)).minusDays(1))
                .followUp(anyCadence(random), random.nextBoolean() ? "Kommunen" : null, "Föreningen")
                .report(anyCadence(random), random.nextBoolean() ? "Föreningen" : "Kommunen", "nämnden")
                .steeringMeeting(anyCadence(random))
                .evaluation(anyCadence(random), null)
                .cash("Kommunen", 100_000 + random.nextInt(900_000), Per.YEAR)
                .paid(pick(random, Schedule.values()));
        if (random.nextBoolean()) {
            agreement.surplus();
        }
        if (random.nextBoolean()) {
            agreement.cash("Regionen", 50_000, Per.YEAR);
        }
        return agreement
                .extension(pick(random, Kind.values()), null, 1 + random.nextInt(5), "nämnden")
                .obligations();
    }

    private static Cadence anyCadence(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> Cadence.onceBy(FIRST.plusDays(random.nextInt(900)));
            case 1 -> new Cadence(null, null, false, true, null);
            case 2 ->
                Cadence.once(Every.YEAR)
                        .in(List.of(new TimeOfYear(1 + random.nextInt(12), random.nextBoolean() ? 15 : null)));
            default -> Cadence.once(pick(random, Every.values()));
        };
    }

    private static <T> T pick(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }
}
