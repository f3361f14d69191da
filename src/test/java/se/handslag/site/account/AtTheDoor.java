package se.handslag.site.account;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Somebody at a browser of their own, who is nobody yet: it keeps cookies, follows links and sends forms, and runs no script. */
public final class AtTheDoor {

    public static final String FIREFOX =
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0";

    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(Redirect.NEVER)
            .build();
    private final int port;
    private HttpResponse<String> answer;

    public AtTheDoor(int port) {
        this.port = port;
    }

    /** The answer to a GET, wherever it leads. */
    public AtTheDoor opens(String path) throws IOException, InterruptedException {
        return goes(request(path).build());
    }

    /** Sends the form whose action ends so, with what is typed in it. */
    public AtTheDoor sends(String action, Map<String, String> typed) throws IOException, InterruptedException {
        return sends(form(action), typed);
    }

    public AtTheDoor sends(Element form, Map<String, String> typed) throws IOException, InterruptedException {
        var fields = form.select("input[type=hidden]").stream()
                .collect(Collectors.toMap(field -> field.attr("name"), field -> field.val(), (one, other) -> one));
        fields.putAll(typed);
        return posts(form.hasAttr("action") ? form.attr("action") : answer.uri().getPath(), fields);
    }

    /** Sends those fields and no others. */
    public AtTheDoor posts(String path, Map<String, String> fields) throws IOException, InterruptedException {
        var body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        return goes(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    /** Signs in with that password, on the page for that. */
    public AtTheDoor signsIn(String address, String password) throws IOException, InterruptedException {
        return opens("/logga-in").sends("/logga-in", Map.of("address", address, "password", password));
    }

    /** Goes on to where the answer leads. */
    public AtTheDoor follows() throws IOException, InterruptedException {
        return opens(answer.headers().firstValue("Location").orElseThrow().replaceFirst("^http://[^/]+", ""));
    }

    public Element form(String action) {
        return Jsoup.parse(answer.body()).select("form[method=post]").stream()
                .filter(form -> form.attr("action").endsWith(action))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no form to " + action + " in " + text()));
    }

    public HttpResponse<String> answer() {
        return answer;
    }

    public int status() {
        return answer.statusCode();
    }

    /** Where the answer leads; empty where it leads nowhere. */
    public String leadsTo() {
        return answer.headers().firstValue("Location").orElse("");
    }

    /** What one reads on the page. */
    public String text() {
        return Jsoup.parse(answer.body()).select("main").text();
    }

    /** The cookie of that name; empty where there is none. */
    public String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    /** Carries a cookie that somebody else has set. */
    public AtTheDoor carries(String name, String value) {
        var cookie = new HttpCookie(name, value);
        cookie.setPath("/");
        // As the keeper of cookies calls a host without a dot.
        cookie.setDomain("localhost.local");
        cookie.setVersion(0);
        cookies.getCookieStore().add(URI.create("http://localhost:" + port + "/"), cookie);
        return this;
    }

    private AtTheDoor goes(HttpRequest request) throws IOException, InterruptedException {
        answer = browser.send(request, BodyHandlers.ofString());
        return this;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("User-Agent", FIREFOX);
    }
}
