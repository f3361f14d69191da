package se.handslag.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;

/**
 * A session that notes that it was used once a minute at most, so that a look at a page does not cost a write.
 *
 * @param kept the session as it is kept
 */
record SparingSession<S extends Session>(S kept) implements Session {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    /** Nothing within a minute of what is noted already; sessions last for hours. */
    @Override
    public void setLastAccessedTime(Instant used) {
        if (!used.isBefore(kept.getLastAccessedTime().plus(MINUTE))) {
            kept.setLastAccessedTime(used);
        }
    }

    @Override
    public String getId() {
        return kept.getId();
    }

    @Override
    public String changeSessionId() {
        return kept.changeSessionId();
    }

    @Override
    public <T> @Nullable T getAttribute(String name) {
        return kept.getAttribute(name);
    }

    @Override
    public Set<String> getAttributeNames() {
        return kept.getAttributeNames();
    }

    @Override
    public void setAttribute(String name, Object value) {
        kept.setAttribute(name, value);
    }

    @Override
    public void removeAttribute(String name) {
        kept.removeAttribute(name);
    }

    @Override
    public Instant getCreationTime() {
        return kept.getCreationTime();
    }

    @Override
    public Instant getLastAccessedTime() {
        return kept.getLastAccessedTime();
    }

    @Override
    public void setMaxInactiveInterval(Duration unused) {
        kept.setMaxInactiveInterval(unused);
    }

    @Override
    public Duration getMaxInactiveInterval() {
        return kept.getMaxInactiveInterval();
    }

    @Override
    public boolean isExpired() {
        return kept.isExpired();
    }
}
