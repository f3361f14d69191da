package se.handslag.parties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.support.TransactionTemplate;
import se.handslag.kernel.OrganisationNumber;
import se.handslag.platform.Actor;
import se.handslag.platform.ActorScope;
import se.handslag.platform.Database;
import se.handslag.platform.TestServer;

/** One organisation is registered once, whoever writes its name or number, and however; what may be the same is offered. */
@SpringBootTest
class PartiesTest {

    private static final OrganisationNumber ONE = number("802999123");
    private static final OrganisationNumber ANOTHER = number("802999456");

    @Autowired
    Parties parties;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Database database;

    /** Each test in a room of its own. */
    private final Actor actor = Actor.program(UUID.randomUUID());

    @Test
    void oneNumberIsOneOrganisationAndItsFirstNameStands() throws Exception {
        var first = register("Föreningen Kajen", ONE);

        assertThat(register("Kajens vänner", ONE)).isEqualTo(first);
        assertThat(find(first).name()).isEqualTo("Föreningen Kajen");
        assertThat(find(first).number()).contains(ONE);
    }

    @Test
    void theSameNameInOtherCaseAndWithMoreBlanksIsTheSame() throws Exception {
        var first = register("Åsa  byalag ", null);

        assertThat(register("ÅSA BYALAG", null)).isEqualTo(first);
        // The same letters, written as a letter and its ring.
        assertThat(register("A\u030asa\u00a0byalag", null)).isEqualTo(first);
        assertThat(register("Asa byalag", null)).isNotEqualTo(first);
        assertThat(find(first).name()).isEqualTo("Åsa byalag");
    }

    @Test
    void aNumberThatWasMissingIsFilledIn() throws Exception {
        var first = register("Föreningen Kajen", null);

        assertThat(register("föreningen kajen", ONE)).isEqualTo(first);
        assertThat(find(first).number()).contains(ONE);
        assertThat(register("Kajen", ONE)).isEqualTo(first);
        assertThat(register("Föreningen Kajen", null)).isEqualTo(first);
    }

    @Test
    void twoNumbersAreTwoOrganisationsAndTheirNameAloneTellsNeither() throws Exception {
        var first = register("Byalaget", ONE);
        var second = register("Byalaget", ANOTHER);
        var untold = register("Byalaget", null);

        assertThat(List.of(first, second, untold)).doesNotHaveDuplicates();
        assertThat(register("byalaget", null)).isEqualTo(untold);
    }

    @Test
    void aBlankNameIsRefused() {
        assertThatThrownBy(() -> register(" \u00a0", ONE)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void ofTwoThatRegisterANumberAtOnceOneWaitsAndFindsTheOthers() throws Exception {
        assertThat(atOnce(() -> register("Föreningen Kajen", ONE), () -> register("Kajen", ONE)))
                .isEqualTo(1);
    }

    @Test
    void ofTwoThatRegisterANameAtOnceOneWaitsAndFindsTheOthers() throws Exception {
        assertThat(atOnce(() -> register("Föreningen Kajen", null), () -> register("FÖRENINGEN KAJEN", null)))
                .isEqualTo(1);
    }

    @Test
    void aNumberIsNotFilledInWhereAnotherNameTakesItAtTheSameTime() throws Exception {
        var without = register("Föreningen Kajen", null);

        assertThat(atOnce(() -> register("Bryggans vänner", ONE), () -> register("Föreningen Kajen", ONE)))
                .isEqualTo(2);
        assertThat(find(without).number()).isEmpty();
    }

    @Test
    void theBoardsOfAMunicipalityLieBeneathIt() throws Exception {
        var municipality = in(() -> parties.register(Sector.PUBLIC, "Vallby kommun", ONE));
        var board = in(() -> parties.boardOf(municipality, "Socialnämnden"));
        in(() -> parties.administrationOf(municipality, "Socialförvaltningen"));
        in(() -> parties.boardOf(municipality, "Kommunstyrelsen"));

        assertThat(in(() -> parties.boardOf(municipality, "SOCIALNÄMNDEN"))).isEqualTo(board);
        assertThat(find(municipality).bodies())
                .extracting(body -> body.kind() + " " + body.name())
                .containsExactly("BOARD Kommunstyrelsen", "BOARD Socialnämnden", "ADMINISTRATION Socialförvaltningen");
    }

    @Test
    void anotherRoomHasARegisterOfItsOwn() throws Exception {
        var here = register("Föreningen Kajen", ONE);
        var elsewhere = Actor.program(UUID.randomUUID());

        assertThat(ActorScope.call(elsewhere, () -> parties.find(here))).isEmpty();
        assertThat(ActorScope.call(elsewhere, () -> parties.likely("Föreningen Kajen", ONE)))
                .isEmpty();
        assertThat(ActorScope.call(elsewhere, () -> parties.register(Sector.CIVIL, "Föreningen Kajen", ONE)))
                .isNotEqualTo(here);
    }

    @ParameterizedTest
    @CsvSource({
        "Söråkers Folkets Husförening, Söråkers Folketshusförening",
        "Söråkers Folkets Hus,         Söråkers Folketshusförening",
        "IK Kajen,                     IF Kajen",
        "Kajens idrottsförening,       Kajens IF",
        "Ideella föreningen Kajen,     Kajen",
        "Kajen ek. för.,               KAJEN EKONOMISK FÖRENING",
        "Vallby kommun,                Vallby kommuns",
        "Storby,                       Storby kommun",
        "Natthamnens Vänner,           Natthamnens väner",
        "Åsöns byalag,                 Asons byalag",
    })
    void whatMayBeTheSameIsOffered(String registered, String asked) throws Exception {
        var id = register(registered, null);

        assertThat(likely(asked, null)).singleElement().satisfies(likely -> {
            assertThat(likely.organisation().id()).isEqualTo(id);
            assertThat(likely.why()).isEqualTo(Likely.Why.SIMILAR_NAME);
            assertThat(likely.likeness()).isBetween(0.5, 1.0);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "Vallby kommun,     Vallda kommun",
        "Almby kommun,      Almbo kommun",
        "Region Vallby,     Vallby kommun",
        "Vallby kommun,     Storvik kommun",
        "Föreningen Kajen,  Föreningen Udden",
        "Kajen ek. för.,    Bryggan ek. för.",
        "Vallby IF,         Vallda IF",
    })
    void whatOnlySoundsAlikeIsNotOffered(String registered, String asked) throws Exception {
        register(registered, null);

        assertThat(likely(asked, null)).isEmpty();
    }

    @Test
    void theSameNumberIsOfferedFirstThenTheSameNameThenTheMostAlike() throws Exception {
        register("Kajens vänförening", null);
        register("Föreningen Kajens Vänner", null);
        register("Kajens Vänner", null);
        register("Bryggan", ONE);

        assertThat(likely("Kajens vänner", ONE))
                .extracting(likely -> likely.why() + " " + likely.organisation().name())
                .containsExactly(
                        "SAME_NUMBER Bryggan",
                        "SAME_NAME Kajens Vänner",
                        "SIMILAR_NAME Föreningen Kajens Vänner",
                        "SIMILAR_NAME Kajens vänförening");
        assertThat(likely("Kajens vänner", ONE).getFirst().likeness()).isCloseTo(0, within(0.2));
    }

    @Test
    void oneThatIsKnownToHaveAnotherNumberIsOfferedOnlyUnderItsVeryName() throws Exception {
        register("Kajens vänner", ONE);

        assertThat(likely("Kajens vänner", ANOTHER)).extracting(Likely::why).containsExactly(Likely.Why.SAME_NAME);
        assertThat(likely("Föreningen Kajens vänner", ANOTHER)).isEmpty();
        assertThat(likely("Föreningen Kajens vänner", null)).hasSize(1);
    }

    @Test
    void atMostFiveAreOffered() throws Exception {
        for (var place : List.of("A", "B", "C", "D", "E", "F")) {
            register("Sällskapet Kajens vänner " + place, null);
        }

        assertThat(likely("Sällskapet Kajens vänner", null)).hasSize(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Föreningen", "IF", "Ideell förening"})
    void aNameOfNothingButItsKindIsStillAName(String name) throws Exception {
        register("Kajen", null);
        var id = register(name, null);

        assertThat(likely(name, null))
                .extracting(likely -> likely.organisation().id())
                .containsExactly(id);
    }

    /**
     * Lets the first begin and hold what it has written until the second waits for it. Answers how many organisations there are
     * in the end, having seen that both were told the same one.
     */
    private int atOnce(Callable<UUID> first, Callable<UUID> second) throws Exception {
        try (var onlooker = TestServer.superuserOf(database);
                var look = onlooker.createStatement()) {
            var waiting = new CompletableFuture<UUID>();
            var registered = ActorScope.call(
                    actor,
                    () -> transaction.execute(status -> {
                        try {
                            var id = first.call();
                            Thread.ofVirtual().start(() -> complete(waiting, second));
                            while (!waiting.isDone() && !isAnybodyWaiting(look)) {
                                Thread.onSpinWait();
                            }
                            assertThat(waiting).isNotDone();
                            return id;
                        } catch (Exception e) {
                            throw new AssertionError(e);
                        }
                    }));
            assertThat(waiting.get()).isEqualTo(registered);
            try (var answer = look.executeQuery(
                    "select count(*) from parties.organisation where space_id = '" + actor.space() + "'")) {
                answer.next();
                return answer.getInt(1);
            }
        }
    }

    private static boolean isAnybodyWaiting(Statement look) throws SQLException {
        try (var answer = look.executeQuery(
                "select exists (select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock')")) {
            return answer.next() && answer.getBoolean(1);
        }
    }

    private static <T> void complete(CompletableFuture<T> future, Callable<T> work) {
        try {
            future.complete(work.call());
        } catch (Exception | AssertionError e) {
            future.completeExceptionally(e);
        }
    }

    private UUID register(String name, OrganisationNumber number) throws Exception {
        return in(() -> parties.register(Sector.CIVIL, name, number));
    }

    private Organisation find(UUID id) throws Exception {
        return in(() -> parties.find(id)).orElseThrow();
    }

    private List<Likely> likely(String name, OrganisationNumber number) throws Exception {
        return in(() -> parties.likely(name, number));
    }

    private <T> T in(Callable<T> work) throws Exception {
        return ActorScope.call(actor, work::call);
    }

    /** A made-up one, with its check digit. */
    private static OrganisationNumber number(String firstNineDigits) {
        return OrganisationNumber.parse(firstNineDigits + OrganisationNumber.checkDigitFor(firstNineDigits))
                .orElseThrow();
    }
}
