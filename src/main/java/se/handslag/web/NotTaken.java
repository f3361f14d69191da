package se.handslag.web;

import org.springframework.http.HttpStatus;

/** What was sent is not taken in: it is broken, too much, too slow, or comes when there is no room. */
public final class NotTaken extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Why. */
    public enum Reason {
        /** It breaks off, or is no form at all. */
        MALFORMED(HttpStatus.BAD_REQUEST),
        /** It was sealed too long ago, or before the program was started anew. */
        OUT_OF_DATE(HttpStatus.GONE),
        /** It is in order, but there is nothing to make of it. */
        NOTHING_TO_GIVE(HttpStatus.CONFLICT),
        /** It comes so slowly that it would keep its place from others. */
        TOO_SLOW(HttpStatus.REQUEST_TIMEOUT),
        /** It does not say how long it is, so that no room can be kept for it. */
        NO_LENGTH(HttpStatus.LENGTH_REQUIRED),
        /** It is more than is taken at once. */
        TOO_MUCH(HttpStatus.CONTENT_TOO_LARGE),
        /** Its sender has sent much in the last minutes. */
        TOO_OFTEN(HttpStatus.TOO_MANY_REQUESTS),
        /** Many others are being served. */
        BUSY(HttpStatus.SERVICE_UNAVAILABLE);

        private final HttpStatus status;

        Reason(HttpStatus status) {
            this.status = status;
        }

        /** The status of the answer. */
        public HttpStatus status() {
            return status;
        }
    }

    private final Reason reason;

    /** Not taken, for that reason. */
    public NotTaken(Reason reason) {
        super(reason.name(), null, false, false);
        this.reason = reason;
    }

    /** Why not. */
    public Reason reason() {
        return reason;
    }
}
