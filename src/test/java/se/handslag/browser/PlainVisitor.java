package se.handslag.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import se.handslag.kernel.Language;
import se.handslag.kernel.Texts;
import se.handslag.web.Multipart;
import se.handslag.web.Pages;
import se.handslag.web.Route;

/** Somebody whose browser does only what HTML says: it follows links and sends forms, and runs no script. */
final class PlainVisitor {

    private final HttpClient browser =
            HttpClient.newBuilder().followRedirects(Redirect.NORMAL).build();
    private final Language language;
    private final Texts texts;
    private HttpResponse<byte[]> answer;
    private Document page;

    private PlainVisitor(Language language) {
        this.language = language;
        this.texts = Texts.in(language, "web", "site/entry", "site/health", "site/help", "reading/document");
    }

    static PlainVisitor in(Language language) {
        return new PlainVisitor(language);
    }

    PlainVisitor opens(Route route) {
        return opens(route.in(language));
    }

    PlainVisitor opens(String path) {
        return goes(HttpRequest.newBuilder(Program.at(path)));
    }

    PlainVisitor goes(HttpRequest.Builder request) {
        try {
            answer = browser.send(request.build(), BodyHandlers.ofByteArray());
            // What comes as a file leaves the page where it is.
            if (answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
                page = Jsoup.parse(text(), answer.uri().toString());
            }
            return this;
        } catch (IOException unanswered) {
            throw new UncheckedIOException(unanswered);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    /** Chooses the files in the form of the first page and sends them. */
    PlainVisitor sendsIn(FilePayload... files) {
        return opens(Pages.START).presses("health.start.read", files);
    }

    /** Presses the button with the words of that key, as a browser does: with all its form holds, and its own value. */
    PlainVisitor presses(String key, FilePayload... files) {
        return presses(key, new Object[0], files);
    }

    /** Presses the button with the words of that key, filled in with those. */
    PlainVisitor presses(String key, Object[] arguments, FilePayload... files) {
        var words = say(key, arguments);
        var button = page().select("button").stream()
                .filter(each -> each.text().equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + words + " in " + page().text()));
        return presses(button, files);
    }

    /** Presses that button. */
    PlainVisitor presses(Element button, FilePayload... files) {
        var form = button.hasAttr("form") ? page().getElementById(button.attr("form")) : button.closest("form");
        assertThat(form).as("the form of %s", button).isNotNull();
        assertThat(form.attr("enctype")).isEqualTo("multipart/form-data");
        var body = new Multipart();
        for (Element field : page().select("input[name], select[name], textarea[name]")) {
            if (belongs(field, form) && !field.attr("type").equals("file")) {
                body.field(field.attr("name"), value(field));
            }
        }
        if (button.hasAttr("name")) {
            body.field(button.attr("name"), button.attr("value"));
        }
        for (FilePayload file : files) {
            body.file(file.name, file.buffer);
        }
        return sends(button.hasAttr("formaction") ? button.attr("formaction") : form.attr("action"), body);
    }

    PlainVisitor sends(String path, Multipart body) {
        return goes(HttpRequest.newBuilder(Program.at(path))
                .header("Content-Type", Multipart.TYPE)
                .POST(BodyPublishers.ofByteArray(body.bytes())));
    }

    private static boolean belongs(Element field, Element form) {
        return field.hasAttr("form") ? field.attr("form").equals(form.id()) : form.equals(field.closest("form"));
    }

    private static String value(Element field) {
        if (!field.normalName().equals("select")) {
            return field.val();
        }
        var chosen = field.selectFirst("option[selected]");
        return (chosen == null ? field.selectFirst("option") : chosen).val();
    }

    PlainVisitor sees(String key, Object... arguments) {
        assertThat(page().text().replace('\u00a0', ' '))
                .contains(say(key, arguments).replace('\u00a0', ' '));
        return this;
    }

    PlainVisitor isAnswered(int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        return this;
    }

    String say(String key, Object... arguments) {
        return texts.get(key, arguments);
    }

    HttpResponse<byte[]> answer() {
        return answer;
    }

    /** The last answer as text. */
    String text() {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    /** The page that is open. */
    Document page() {
        return page;
    }
}
