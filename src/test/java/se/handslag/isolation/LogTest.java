package se.handslag.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.isolation.CastAtWork.page;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.net.http.HttpClient;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPatternParser;
import se.handslag.identity.Needs;
import se.handslag.identity.Right;
import se.handslag.platform.Actor;
import se.handslag.platform.ActorScope;

/** What the program writes in its log while people use it, also when it goes wrong, names nobody and quotes nothing. */
class LogTest extends WithTheCast {

    private static final String GUEST = "gunilla.sandelin@sprakvannerna.example";
    private static final String HOSTS_OWN = "Tuomas Rantala";

    /** Of those who use it here, what they type, and what they look at. */
    private static final List<String> NOBODY_ELSES_BUSINESS = List.of(
            "tuomas",
            "rantala",
            "gunilla",
            "sandelin",
            "sprakvannerna",
            "sixtusin",
            "obefint",
            "boka lokal",
            "19121212-1212");

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @BeforeEach
    void theLogIsReadAlong() {
        // The server's own; another program in this process may have taken the bridge away as it ended.
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        log.start();
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).addAppender(log);
    }

    @AfterEach
    void noLonger() {
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).detachAppender(log);
    }

    @Test
    void aWholeJourneyLeavesNothingOfAnybodyInIt() throws Exception {
        var browser = work.browser(HOSTS_OWN);
        var partnership =
                work.looksAt(GUEST, "/api/partnerships").at("/items/0/id").asString();
        for (var path : List.of(
                "/mitt",
                "/din-tur",
                "/mitt/vad-som-hant",
                "/sok?q=Sixtusina+Obefintligsson",
                "/partnerskap/" + partnership,
                "/partnerskap/" + partnership + "/overenskommelse",
                "/partnerskap/" + partnership + "/overenskommelse/fil",
                "/partnerskap/" + partnership + "/lovat",
                "/finns-inte/Sixtusina",
                "/partnerskap/Sixtusina",
                "/mitt/vad-som-hant?person=Sixtusina")) {
            work.opens(browser, path);
        }
        notesSomething(browser, partnership);
        work.asks(
                GUEST,
                "PATCH",
                "/api/partnerships/" + partnership + "/obligations/Sixtusina",
                "\"1\"",
                "{\"evidence\":");
        work.asks("sixtusina@obefintlig.example", "GET", "/api/my/turn", null, null);

        assertThat(told()).noneMatch(LogTest::tellsOfSomebody);
    }

    @Test
    void whatTheDatabaseRefusesIsToldWithoutTheRow() throws Exception {
        var planted = new Planted();
        var options = new RequestMappingInfo.BuilderConfiguration();
        options.setPatternParser(PathPatternParser.defaultInstance);
        var mapping = RequestMappingInfo.paths("/planterad").options(options).build();
        mappings.registerMapping(mapping, planted, Planted.class.getMethod("fails"));
        try {
            var answer = work.opens(work.browser(HOSTS_OWN), "/planterad");

            assertThat(answer.statusCode()).isEqualTo(500);
            assertThat(answer.body()).doesNotContain("Sixtusina");
        } finally {
            mappings.unregisterMapping(mapping);
        }
        assertThat(told())
                .anyMatch(event -> event.contains("person_address_check"))
                .noneMatch(LogTest::tellsOfSomebody);
    }

    /** An address where the program tries to keep what the database will not have. */
    public final class Planted {

        @Needs(Right.LOOK)
        public void fails() {
            var person = UUID.randomUUID();
            ActorScope.run(
                    Actor.program(person),
                    () -> transaction.executeWithoutResult(
                            status -> jdbc.sql("insert into identity.person values (?, ?, ?)")
                                    .params(person, "Sixtusina Obefintligsson", "no address")
                                    .update()));
        }
    }

    private void notesSomething(HttpClient browser, String partnership) throws Exception {
        var form = page(work.opens(browser, "/partnerskap/" + partnership + "/dagar"))
                .selectFirst("form[action$=ny]");
        work.sends(
                browser,
                form,
                Map.of(
                        "words",
                        "Boka lokal åt Sixtusina, 19121212-1212",
                        "kind",
                        "other",
                        "who",
                        "",
                        "day",
                        LocalDate.now(clock).plusDays(30).toString(),
                        "reference",
                        ""));
        work.sends(browser, form, Map.of("words", "Sixtusina ".repeat(100), "kind", "Sixtusina", "day", "Sixtusina"));
    }

    /** Every event as the log writes it, with what was thrown. */
    private List<String> told() {
        return log.list.stream()
                .map(event -> Stream.of(
                                event.getFormattedMessage(),
                                event.getMDCPropertyMap().toString(),
                                event.getThrowableProxy() == null
                                        ? ""
                                        : ThrowableProxyUtil.asString(event.getThrowableProxy()))
                        .collect(Collectors.joining("\n")))
                .toList();
    }

    private static boolean tellsOfSomebody(String event) {
        var lower = event.toLowerCase(Locale.ROOT);
        return NOBODY_ELSES_BUSINESS.stream().anyMatch(lower::contains);
    }
}
