package se.handslag.isolation;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import se.handslag.identity.SignedIn;

/** A browser in which one of the cast has come in by the door of the demo. */
public final class MemberBrowser {

    private MemberBrowser() {}

    /** A browser with a session of its own. */
    public static HttpClient of(URI address, SignedIn member) throws IOException, InterruptedException {
        var browser = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        var door = HttpRequest.newBuilder(address.resolve("/logga-in")).build();
        var proof = Jsoup.parse(browser.send(door, BodyHandlers.ofString()).body())
                .selectFirst("input[name=_csrf]")
                .val();
        var form = "_csrf=%s&person=%s&organisation=%s"
                .formatted(
                        URLEncoder.encode(proof, StandardCharsets.UTF_8),
                        member.person(),
                        member.space().id());
        var in = HttpRequest.newBuilder(address.resolve("/logga-in/prova"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        var answer = browser.send(in, BodyHandlers.ofString());
        if (answer.statusCode() != 200 || !answer.body().contains(member.name())) {
            throw new IllegalStateException("Nobody came in: " + answer.statusCode() + " " + answer.uri());
        }
        return browser;
    }
}
