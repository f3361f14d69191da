package se.handslag.identity;

import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/** Sessions as others keep them, each looked up once for a request; the library itself looks them up anew while it answers. */
final class SparingSessions<S extends Session> implements SessionRepository<SparingSession<S>> {

    private final SessionRepository<S> kept;

    SparingSessions(SessionRepository<S> kept) {
        this.kept = kept;
    }

    @Override
    public SparingSession<S> createSession() {
        return new SparingSession<>(kept.createSession());
    }

    @Override
    public void save(SparingSession<S> session) {
        kept.save(session.kept());
        SessionOfOneRequest.hold(session);
    }

    @Override
    @SuppressWarnings("unchecked") // only such are held
    public @Nullable SparingSession<S> findById(String id) {
        return (SparingSession<S>) SessionOfOneRequest.held(id).orElseGet(() -> look(id));
    }

    @Override
    public void deleteById(String id) {
        SessionOfOneRequest.hold(null);
        kept.deleteById(id);
    }

    private @Nullable Session look(String id) {
        S found = kept.findById(id);
        Session session = found == null ? null : new SparingSession<>(found);
        SessionOfOneRequest.hold(session);
        return session;
    }
}
