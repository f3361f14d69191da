package se.handslag.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;

/**
 * Roughly what somebody browses with, so that they know their own again: never the version, which would tell browsers apart that need not
 * be.
 */
public record Browsing(Browser browser, Machine machine) implements Serializable {

    /** Sorts of browsers, those first whose words others borrow least. */
    public enum Browser {
        SAMSUNG("SamsungBrowser/"),
        EDGE("Edg", "EdgA/", "EdgiOS/"),
        OPERA("OPR/", "Opera"),
        FIREFOX("Firefox/", "FxiOS/"),
        CHROME("Chrome/", "CriOS/", "Chromium/"),
        SAFARI("Safari/"),
        OTHER;

        private final String[] words;

        Browser(String... words) {
            this.words = words;
        }

        /** As it is written in the database and in the keys of texts. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Sorts of machines. */
    public enum Machine {
        ANDROID("Android"),
        IPHONE("iPhone"),
        IPAD("iPad"),
        WINDOWS("Windows"),
        MAC("Macintosh", "Mac OS"),
        CHROMEBOOK("CrOS"),
        LINUX("Linux"),
        OTHER;

        private final String[] words;

        Machine(String... words) {
            this.words = words;
        }

        /** As it is written in the database and in the keys of texts. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** As the browser says itself; whoever lies about it fools nobody but themselves. */
    public static Browsing of(HttpServletRequest request) {
        String said = request.getHeader(HttpHeaders.USER_AGENT);
        return of(said == null ? "" : said);
    }

    /** By the words of the header (RFC 9110, section 10.1.5). */
    static Browsing of(String said) {
        Browser browser = Stream.of(Browser.values())
                .filter(each -> Stream.of(each.words).anyMatch(said::contains))
                .findFirst()
                .orElse(Browser.OTHER);
        Machine machine = Stream.of(Machine.values())
                .filter(each -> Stream.of(each.words).anyMatch(said::contains))
                .findFirst()
                .orElse(Machine.OTHER);
        return new Browsing(browser, machine);
    }
}
