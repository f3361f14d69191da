package se.handslag.identity.account;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;
import se.handslag.identity.Browsing;
import se.handslag.identity.Entrance;
import se.handslag.platform.Sha256;

/** Where a person is signed in just now. */
@Component
public class Sessions {

    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    Sessions(FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.sessions = sessions;
    }

    /**
     * One of them.
     *
     * @param name by which it is ended; it opens nothing
     * @param isThis whether it is the one that asks
     */
    public record Open(String name, Instant since, Instant lastUsed, Optional<Browsing> browsing, boolean isThis) {}

    /** Those of the person, the one that asks first and then the one last used. */
    public List<Open> of(UUID person, String asking) {
        return sessions.findByPrincipalName(person.toString()).values().stream()
                .filter(session -> !session.isExpired())
                .map(session -> new Open(
                        name(session.getId()),
                        session.getCreationTime(),
                        session.getLastAccessedTime(),
                        Optional.ofNullable(session.getAttribute(Entrance.BROWSING)),
                        session.getId().equals(asking)))
                .sorted(Comparator.comparing(Open::isThis)
                        .thenComparing(Open::lastUsed)
                        .reversed())
                .toList();
    }

    /** Ends that one of the person's; answers whether there was one. */
    public boolean end(UUID person, String name) {
        List<String> found = sessions.findByPrincipalName(person.toString()).keySet().stream()
                .filter(id -> name(id).equals(name))
                .toList();
        found.forEach(sessions::deleteById);
        return !found.isEmpty();
    }

    /** Ends all of the person's but the one that asks; all of them where none is named. */
    void endOthers(UUID person, Optional<String> asking) {
        sessions.findByPrincipalName(person.toString()).keySet().stream()
                .filter(id -> !asking.equals(Optional.of(id)))
                .forEach(sessions::deleteById);
    }

    /** The number itself would let whoever sees the page in. */
    private static String name(String id) {
        return HexFormat.of().formatHex(Sha256.of(id.getBytes(US_ASCII)));
    }
}
