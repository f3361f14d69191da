package se.handslag.isolation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import se.handslag.identity.DemoDoor;
import se.handslag.identity.DemoTokens;
import se.handslag.platform.DataFolder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What those of the demo's cast do from outside: with a program and their token, or with a browser. */
public record CastAtWork(int port, Map<String, String> tokens, DemoDoor cast) {

    public static CastAtWork at(int port, DataFolder folder, DemoDoor cast) throws IOException {
        return new CastAtWork(port, DemoTokens.in(folder.path()), cast);
    }

    /**
     * What a program asks with somebody's token.
     *
     * @param seen the entity tag that it has seen; null where it says nothing of that
     * @param body JSON; null where nothing is sent
     */
    public HttpResponse<String> asks(String who, String method, String path, String seen, String body)
            throws IOException, InterruptedException {
        var request = request(path)
                .header("Authorization", "Bearer " + tokens.get(who))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        if (seen != null) {
            request.header("If-Match", seen);
        }
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }

    /** What is answered to a program that only looks. */
    public JsonNode looksAt(String who, String path) throws IOException, InterruptedException {
        return json(asks(who, "GET", path, null, null));
    }

    /** A browser in which the one of that name has come in. */
    public HttpClient browser(String name) throws IOException, InterruptedException {
        var member = cast.cast().stream()
                .filter(made -> made.name().equals(name))
                .findFirst()
                .orElseThrow();
        return MemberBrowser.of(at("/"), member);
    }

    /** The page at that path. */
    public HttpResponse<String> opens(HttpClient browser, String path) throws IOException, InterruptedException {
        return browser.send(request(path).build(), BodyHandlers.ofString());
    }

    /** That form with what is typed in it, sent as a browser sends it. */
    public HttpResponse<String> sends(HttpClient browser, Element form, Map<String, String> typed)
            throws IOException, InterruptedException {
        var fields = form.select("input[type=hidden]").stream()
                .collect(Collectors.toMap(field -> field.attr("name"), field -> field.val()));
        fields.putAll(typed);
        var body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        return browser.send(
                request(form.attr("action"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    public static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }

    public static Document page(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(at(path));
    }

    private URI at(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
