package se.handslag.identity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.MapSession;
import org.springframework.session.SessionRepository;

/** A look at a page asks for its session once and writes nothing; what has been ended is ended at once. */
class SparingSessionsTest {

    private static final Instant NOON = Instant.parse("2026-11-24T11:00:00Z");

    private final Counting kept = new Counting();
    private final SparingSessions<MapSession> sessions = new SparingSessions<>(kept);

    @Test
    void thatASessionWasUsedIsNotedOnceAMinute() {
        var session = sessions.createSession();
        session.setLastAccessedTime(NOON.plus(Duration.ofHours(1)));
        var noted = session.getLastAccessedTime();

        session.setLastAccessedTime(noted.plusSeconds(59));
        assertThat(session.getLastAccessedTime()).isEqualTo(noted);

        session.setLastAccessedTime(noted.plusSeconds(60));
        assertThat(session.getLastAccessedTime()).isEqualTo(noted.plusSeconds(60));
    }

    @Test
    void oneRequestLooksItsSessionUpOnce() throws Exception {
        var id = one();

        within(() -> {
            sessions.findById(id);
            sessions.save(sessions.findById(id));
            sessions.findById(id);
        });

        assertThat(kept.looks).isEqualTo(1);
    }

    @Test
    void theNextRequestLooksItUpAnew() throws Exception {
        var id = one();

        within(() -> sessions.findById(id));
        kept.deleteById(id);
        within(() -> assertThat(sessions.findById(id)).isNull());

        assertThat(kept.looks).isEqualTo(2);
    }

    @Test
    void whatTheRequestItselfHasEndedIsNotFound() throws Exception {
        var id = one();

        within(() -> {
            sessions.findById(id);
            sessions.deleteById(id);
            assertThat(sessions.findById(id)).isNull();
        });
    }

    @Test
    void underItsOldNumberASessionIsNotFound() throws Exception {
        var id = one();

        within(() -> {
            var session = sessions.findById(id);
            var fresh = session.changeSessionId();
            sessions.save(session);
            kept.sessions.remove(id);
            assertThat(sessions.findById(id)).isNull();
            assertThat(sessions.findById(fresh)).isNotNull();
        });
    }

    @Test
    void outsideARequestNothingIsRemembered() {
        var id = one();

        sessions.findById(id);
        sessions.findById(id);

        assertThat(kept.looks).isEqualTo(2);
    }

    private String one() {
        var session = sessions.createSession();
        sessions.save(session);
        return session.getId();
    }

    private static void within(Runnable work) throws Exception {
        var rest = new MockFilterChain() {
            @Override
            public void doFilter(ServletRequest request, ServletResponse response) {
                work.run();
            }
        };
        new SessionOfOneRequest().doFilter(new MockHttpServletRequest(), new MockHttpServletResponse(), rest);
    }

    private static final class Counting implements SessionRepository<MapSession> {

        private final Map<String, MapSession> sessions = new HashMap<>();
        private int looks;

        @Override
        public MapSession createSession() {
            return new MapSession();
        }

        @Override
        public void save(MapSession session) {
            sessions.put(session.getId(), session);
        }

        @Override
        public MapSession findById(String id) {
            looks++;
            return sessions.get(id);
        }

        @Override
        public void deleteById(String id) {
            sessions.remove(id);
        }
    }
}
