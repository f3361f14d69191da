package se.handslag.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import se.handslag.parties.Sector;
import se.handslag.partnership.ListQuery.Course;
import se.handslag.partnership.ListQuery.Sort;
import se.handslag.platform.Actor;
import se.handslag.platform.ActorScope;
import se.handslag.platform.Database;
import se.handslag.platform.Statements;
import se.handslag.platform.TestServer;

/** An organisation's own list of its partnerships: what is searched, in what order it comes, and how much of it. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class PartnershipListTest {

    @Autowired
    Partnerships partnerships;

    @Autowired
    Clock clock;

    @Autowired
    Statements statements;

    @Autowired
    Database database;

    /** Each test has an organisation of its own. */
    private final Actor actor = Actor.atHome(UUID.randomUUID(), UUID.randomUUID());

    private LocalDate today;

    @BeforeEach
    void readTheClock() {
        today = LocalDate.now(clock);
    }

    @AfterEach
    void whenAllIsHeard() {
        await().until(() -> {
            try (var superuser = TestServer.superuserOf(database);
                    var statement = superuser.createStatement();
                    var answer = statement.executeQuery("select from platform.event_publication")) {
                return !answer.next();
            }
        });
    }

    @ParameterizedTest
    @CsvSource({
        "natt,           Nattkollen",
        "NATTKOLLEN,     Nattkollen",
        "kajen,          Nattkollen",
        "stiftelsen åsö, Nattkollen",
        "2025/0214,      Nattkollen",
        "kajen natt,     Nattkollen",
        "fritidsnämnd,   Vårlunden",
        "vår,            Vårlunden",
        "storby,         'Nattkollen Vårlunden'",
        "'  ',           'Nattkollen Vårlunden'"
    })
    void nameDiaryNumberPartiesBoardsAndFundersAreSearched(String words, String found) {
        open("Nattkollen", "SN 2025/0214", null, null, "Storby kommun", "Föreningen Kajen");
        open("Vårlunden", new Participant.Party("Storby kommun", Sector.PUBLIC, "Fritidsnämnden", null, null));

        assertThat(names(new ListQuery(words, null, Sort.NAME, 0, 20))).isEqualTo(List.of(found.split(" ")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "natt%", "n_tt", "'", "!", "\\", "kajen vår", "kajen\u0000vår", "null"})
    void whatStandsNowhereIsNotFound(String words) {
        open("Nattkollen", null, null, null, "Storby kommun", "Föreningen Kajen");
        open("Vårlunden", null, null, null, "Storby kommun", "Byalaget");

        assertThat(names(new ListQuery(words, null, Sort.NAME, 0, 20))).isEmpty();
    }

    @Test
    void everyPartnershipIsInOneCourseAndItsFirstAndLastDayBelongToIt() {
        open("börjar i morgon", null, today.plusDays(1), today.plusYears(1));
        open("börjar i dag", null, today, today.plusYears(1));
        open("slutar i dag", null, today.minusYears(1), today);
        open("slutade i går", null, today.minusYears(1), today.minusDays(1));
        open("tills vidare", null, today.minusYears(1), null);
        open("utan dagar", null, null, null);
        open("slutade utan början", null, null, today.minusDays(1));

        assertThat(names(in(Course.COMING))).containsExactly("börjar i morgon");
        assertThat(names(in(Course.RUNNING)))
                .containsExactlyInAnyOrder("börjar i dag", "slutar i dag", "tills vidare", "utan dagar");
        assertThat(names(in(Course.ENDED))).containsExactlyInAnyOrder("slutade i går", "slutade utan början");
    }

    @Test
    void whatEndsFirstComesFirstThenWhatHasNoEndThenWhatHasEnded() {
        open("tills vidare", null, today.minusYears(3), null);
        open("slutade", null, today.minusYears(2), today.minusDays(1));
        open("om två år", null, today.minusYears(1), today.plusYears(2));
        open("i dag", null, today.minusYears(4), today);

        assertThat(names(sorted(Sort.LAST_DAY))).containsExactly("i dag", "om två år", "tills vidare", "slutade");
        assertThat(names(sorted(Sort.FIRST_DAY))).containsExactly("om två år", "slutade", "tills vidare", "i dag");
    }

    @Test
    void namesComeInTheOrderOfTheSwedishAlphabet() {
        List.of("Älvhamra", "Åby", "Zinken", "Örsund", "Éva", "abborre", "Wåla")
                .forEach(name -> open(name, null, null, null));

        assertThat(names(sorted(Sort.NAME)))
                .containsExactly("abborre", "Éva", "Wåla", "Zinken", "Åby", "Älvhamra", "Örsund");
    }

    @Test
    void thePartsOfAListMakeTheWholeAndEachTellsHowManyThereAre() {
        IntStream.range(0, 7).forEach(each -> open("Nattkollen", null, null, null));

        var all = new ArrayList<UUID>();
        for (int from = 0; from < 9; from += 3) {
            var part = list(new ListQuery("natt", null, Sort.NAME, from, 3));
            assertThat(part.total()).isEqualTo(7);
            part.items().forEach(each -> all.add(each.id()));
        }

        assertThat(all).hasSize(7).doesNotHaveDuplicates();
        assertThat(list(new ListQuery("natt", null, Sort.NAME, 30, 3))).isEqualTo(new Part<>(List.of(), 7));
        assertThat(list(new ListQuery("dag", null, Sort.NAME, 0, 3))).isEqualTo(new Part<>(List.of(), 0));
    }

    @Test
    void noMoreThanAHundredAreShownAtOnce() {
        assertThatThrownBy(() -> new ListQuery("", null, Sort.NAME, 0, 101))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ListQuery("", null, Sort.NAME, -1, 20))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new ListQuery("x".repeat(10_000), null, Sort.NAME, 0, 20).words())
                .hasSize(200);
    }

    @Test
    void aListIsOneLookHoweverLongAndAPartnershipIsOneToo() {
        IntStream.range(0, 5).forEach(each -> open("Nattkollen", null, today, null, "Storby kommun", "Kajen"));
        var id = list(ListQuery.all()).items().getFirst().id();
        whenAllIsHeard();

        assertThat(sentBy(() -> list(ListQuery.all()))).hasSize(1);
        assertThat(sentBy(() -> list(new ListQuery("natt", Course.RUNNING, Sort.NAME, 50, 20))))
                .hasSize(2);
        assertThat(sentBy(() -> acting(() -> partnerships.find(id)))).hasSize(1);
    }

    @Test
    void whatIsListedIsWhatWasOpenedAndFollowsItsChanges() {
        var id = open("Nattkollen", "KS 1", today, today.plusYears(1), "Storby kommun", "Kajen");

        assertThat(acting(() -> partnerships.change(
                        id,
                        new NewPartnership(
                                "Nattvandrarna",
                                null,
                                today,
                                null,
                                List.of(new Participant.Party("Kajen", Sector.CIVIL, null, null, null)),
                                List.of(new Milestone(MilestoneKind.STARTED, today))),
                        Retold.NOTHING)))
                .isTrue();

        assertThat(list(ListQuery.all()).items()).singleElement().satisfies(listed -> {
            assertThat(listed.name()).isEqualTo("Nattvandrarna");
            assertThat(listed.diaryNumber()).isNull();
            assertThat(listed.lastDay()).isNull();
            assertThat(listed.parties())
                    .containsExactly(new PartnershipListed.ListedParty("Kajen", Sector.CIVIL, null, null));
            assertThat(listed.phase(today)).isEqualTo(Phase.RUNNING);
        });
        assertThat(names(new ListQuery("storby", null, Sort.NAME, 0, 20))).isEmpty();
    }

    @Test
    void nobodyChangesWhatLiesInAnothersSpace() {
        var id = open("Nattkollen", null, null, null);
        var elsewhere = Actor.atHome(UUID.randomUUID(), UUID.randomUUID());

        assertThat(ActorScope.<Boolean, RuntimeException>call(
                        elsewhere,
                        () -> partnerships.change(
                                id, new NewPartnership("Min", null, null, null, List.of(), List.of()), Retold.NOTHING)))
                .isFalse();
        assertThat(names(ListQuery.all())).containsExactly("Nattkollen");
    }

    private UUID open(String name, String diaryNumber, LocalDate first, LocalDate last, String... parties) {
        var participants = new ArrayList<Participant>();
        for (var party : parties) {
            participants.add(new Participant.Party(party, Sector.CIVIL, null, null, null));
        }
        if (diaryNumber != null) {
            participants.add(new Participant.Funder("Stiftelsen Åsö", null));
        }
        return acting(
                () -> partnerships.open(new NewPartnership(name, diaryNumber, first, last, participants, List.of())));
    }

    private void open(String name, Participant participant) {
        acting(() -> partnerships.open(new NewPartnership(name, null, null, null, List.of(participant), List.of())));
    }

    private static ListQuery in(Course course) {
        return new ListQuery("", course, Sort.NAME, 0, 20);
    }

    private static ListQuery sorted(Sort sort) {
        return new ListQuery("", null, sort, 0, 20);
    }

    private Part<PartnershipListed> list(ListQuery query) {
        return acting(() -> partnerships.list(query));
    }

    private List<String> names(ListQuery query) {
        return list(query).items().stream().map(PartnershipListed::name).toList();
    }

    /** But for the one that enters the space. */
    private List<String> sentBy(Supplier<?> work) {
        statements.takeAll();
        var _ = work.get();
        return statements.takeAll().stream()
                .filter(statement -> !statement.contains("enter_space"))
                .toList();
    }

    private <T> T acting(Supplier<T> work) {
        return ActorScope.<T, RuntimeException>call(actor, work::get);
    }
}
