package se.handslag.messages;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Which server takes our mail, and what it needs to know: the settings {@code handslag.mail.*} and {@code handslag.address}, as
 * docs/runbooks/mail.md tells them. Where no host is set nothing is sent.
 */
@Component
public class MailServer {

    private static final String HOST = "handslag.mail.host";
    private static final String PORT = "handslag.mail.port";
    private static final String SECURITY = "handslag.mail.security";
    private static final String FROM = "handslag.mail.from";
    private static final String ADDRESS = "handslag.address";

    private static final int LAST_PORT = 65_535;

    /** Letters that would let whoever sets it write other lines of the mail are no part of an address. */
    private static final Pattern MAIL_ADDRESS = Pattern.compile("[^\\s@<>,;]+@[^\\s@<>,;]+");

    private final Environment environment;
    private final Optional<URI> address;
    private final Optional<Named> named;

    MailServer(Environment environment) {
        this.environment = environment;
        address = text(environment, ADDRESS).map(MailServer::address);
        named = text(environment, HOST).map(host -> named(host, environment));
    }

    /** How the way to the server is guarded. */
    enum Security {
        /** Encrypted from the first word that matters; a server that cannot is not used. */
        STARTTLS(587),
        /** Encrypted from the first word. */
        TLS(465),
        /** Open: for a server on this machine or on a net of one's own. */
        NONE(25);

        private final int port;

        Security(int port) {
            this.port = port;
        }

        int usualPort() {
            return port;
        }
    }

    /**
     * The server that was named.
     *
     * @param user empty where it asks for none
     * @param from whom the mail is from
     */
    record Named(String host, int port, Security security, Optional<String> user, String password, String from) {

        /** Without the password, so that no log holds it. */
        @Override
        public String toString() {
            return host + ":" + port;
        }
    }

    /** Whether mail can be sent at all. */
    public boolean isNamed() {
        return named.isPresent();
    }

    /** Where that path of ours lies, as people outside reach it; where that is not set, as one reaches it on this machine. */
    public URI at(String path) {
        return URI.create(address.map(URI::toString).orElseGet(this::onThisMachine) + path);
    }

    /** By the port that was given, or drawn where any was asked for. */
    private String onThisMachine() {
        String given = environment.getProperty("server.port", "8080");
        return "http://localhost:" + environment.getProperty("local.server.port", given);
    }

    Optional<Named> named() {
        return named;
    }

    private static Named named(String host, Environment environment) {
        Security security =
                text(environment, SECURITY).map(MailServer::security).orElse(Security.STARTTLS);
        String from = required(environment, FROM);
        if (!MAIL_ADDRESS.matcher(from).matches()) {
            throw new MailRefusal(MailRefusal.Why.UNFIT, FROM);
        }
        required(environment, ADDRESS);
        return new Named(
                host,
                text(environment, PORT).map(MailServer::port).orElse(security.usualPort()),
                security,
                text(environment, "handslag.mail.user"),
                environment.getProperty("handslag.mail.password", ""),
                from);
    }

    private static int port(String written) {
        try {
            int port = Integer.parseInt(written);
            if (port >= 1 && port <= LAST_PORT) {
                return port;
            }
        } catch (NumberFormatException unreadable) {
            throw new MailRefusal(MailRefusal.Why.UNFIT, PORT, unreadable);
        }
        throw new MailRefusal(MailRefusal.Why.UNFIT, PORT);
    }

    private static Security security(String written) {
        try {
            return Security.valueOf(written.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new MailRefusal(MailRefusal.Why.UNFIT, SECURITY, unknown);
        }
    }

    private static URI address(String written) {
        try {
            URI parsed = URI.create(written.endsWith("/") ? written.substring(0, written.length() - 1) : written);
            if (parsed.getHost() != null && ("https".equals(parsed.getScheme()) || "http".equals(parsed.getScheme()))) {
                return parsed;
            }
        } catch (IllegalArgumentException unreadable) {
            throw new MailRefusal(MailRefusal.Why.UNFIT, ADDRESS, unreadable);
        }
        throw new MailRefusal(MailRefusal.Why.UNFIT, ADDRESS);
    }

    private static String required(Environment environment, String setting) {
        return text(environment, setting).orElseThrow(() -> new MailRefusal(MailRefusal.Why.MISSING, setting));
    }

    private static Optional<String> text(Environment environment, String setting) {
        return Optional.of(environment.getProperty(setting, "").strip()).filter(set -> !set.isEmpty());
    }
}
