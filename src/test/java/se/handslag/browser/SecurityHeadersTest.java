package se.handslag.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.handslag.kernel.Language;
import se.handslag.web.Pages;

/**
 * The headers that the OWASP Secure Headers Project recommends, on every answer there is: pages, files, what is taken along,
 * and what went wrong. Two of its list do not apply: {@code Clear-Site-Data} is for logging out, and browsers must ignore
 * {@code Strict-Transport-Security} without encryption.
 */
class SecurityHeadersTest {

    private static final Map<String, String> RECOMMENDED = Map.of(
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "X-Permitted-Cross-Domain-Policies", "none",
            "Referrer-Policy", "no-referrer",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Embedder-Policy", "require-corp",
            "Cross-Origin-Resource-Policy", "same-origin",
            "X-DNS-Prefetch-Control", "off");

    record Asked(String what, int status, Consumer<PlainVisitor> asking) {

        @Override
        public String toString() {
            return what;
        }
    }

    static Stream<Asked> everyKindOfAnswer() {
        return Stream.of(
                new Asked("a page", 200, visitor -> visitor.opens(Pages.START)),
                new Asked("help", 200, visitor -> visitor.opens("/en/help")),
                new Asked("no page", 404, visitor -> visitor.opens("/finns-inte")),
                new Asked("no such file", 404, visitor -> visitor.opens("/face/none.css")),
                new Asked("no such method", 405, visitor -> visitor.goes(put("/granskning"))),
                new Asked(
                        "the head alone",
                        200,
                        visitor -> visitor.goes(request("/").HEAD())),
                new Asked("a result", 200, visitor -> visitor.sendsIn(Sample.text("food-hub-two-sums"))),
                new Asked(
                        "a letter",
                        200,
                        visitor -> visitor.sendsIn(Sample.text("food-hub-two-sums"))
                                .presses("health.take.letter")),
                new Asked("a refusal", 422, visitor -> visitor.sendsIn(Sample.noDocument())),
                new Asked(
                        "no form",
                        400,
                        visitor -> visitor.goes(request("/granskning")
                                .POST(BodyPublishers.ofString("{}"))
                                .header("Content-Type", "text/x"))));
    }

    @ParameterizedTest
    @MethodSource("everyKindOfAnswer")
    void theAnswerCarriesThem(Asked asked) {
        var visitor = PlainVisitor.in(Language.SWEDISH);

        asked.asking().accept(visitor);

        var headers = visitor.isAnswered(asked.status()).answer().headers();
        assertThat(values(headers)).containsAllEntriesOf(RECOMMENDED);
        assertThat(headers.firstValue("Content-Security-Policy").orElse("").split("; "))
                .contains(
                        "default-src 'none'",
                        "script-src 'self'",
                        "style-src 'self'",
                        "frame-ancestors 'none'",
                        "form-action 'self'",
                        "base-uri 'none'")
                .noneMatch(directive -> directive.matches(".*(unsafe|\\*|http).*"));
        assertThat(headers.firstValue("Permissions-Policy").orElse(""))
                .contains("camera=()", "microphone=()", "geolocation=()");
        // The browser itself may keep a result for its own back button, but must ask before it shows it in any other
        // way.
        assertThat(headers.firstValue("Cache-Control").orElse("")).isIn("no-store, max-age=0", "private, no-cache");
        assertThat(headers.map()).doesNotContainKeys("server", "x-powered-by", "set-cookie");
    }

    @Test
    void onlyWhatIsTheSameForEverybodyMayBeKept() {
        var visitor = PlainVisitor.in(Language.SWEDISH).opens(Pages.START);
        var style = visitor.page().selectFirst("link[rel=stylesheet]").attr("href");

        var headers = visitor.opens(style).isAnswered(200).answer().headers();

        assertThat(headers.firstValue("Cache-Control").orElse("")).contains("max-age=31536000");
        assertThat(values(headers)).containsAllEntriesOf(RECOMMENDED);
    }

    private static Map<String, String> values(HttpHeaders headers) {
        var values = new LinkedHashMap<String, String>();
        RECOMMENDED.keySet().forEach(name -> values.put(name, String.join(", ", headers.allValues(name))));
        return values;
    }

    private static HttpRequest.Builder put(String path) {
        return request(path).PUT(BodyPublishers.ofString("x"));
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(Program.at(path));
    }
}
